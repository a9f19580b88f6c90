"""The way to a mail server, as the engine uses it."""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Callable, Iterator

from app.core.errors import MailError, Unavailable
from app.core.records import Letter
from app.core.retry import Step
from app.core.sending import Claimed, Login, Reply, StepResult, TestReport
from app.mail.client import Client
from app.mail.connect import ContextMaker, in_words, new_client, open_client, reply_of
from app.mail.wire import Wire

logger = logging.getLogger(__name__)


class MailService:
    """Connects as the setup says; `make_context` brings the trusted certificates."""

    def __init__(self, make_context: ContextMaker) -> None:
        self._make_context = make_context

    def connect(self, login: Login) -> SmtpConnection:
        """Return a connection; Unavailable in words if it cannot be had."""
        client = open_client(login, self._make_context, lambda step, words: None)
        return SmtpConnection(client, login)

    def test(self, login: Login, letter: Letter) -> TestReport:
        """Send one test letter step by step and report on it; raises no MailError."""
        steps: list[StepResult] = []
        client = new_client(login.setup, self._make_context)
        client.listen()

        def progress(step: Step, words: str) -> None:
            steps.append(StepResult(step, True, words))

        try:
            open_client(login, self._make_context, progress, client)
            reply = self._one(SmtpConnection(client, login), letter)
        except MailError as error:
            steps.append(StepResult(NEXT_STEP.get(steps[-1].step if steps else None, Step.SIGN_IN), False, str(error)))
            conversation = [*client.conversation, *([error.reply] if error.reply and not error.code else [])]
            return TestReport(False, tuple(steps), tuple(conversation), str(error))
        accepted = reply.step is Step.FINAL_DOT and reply.code is not None and 200 <= reply.code < 300
        words = f"{reply.code or ''} {reply.text}".strip()
        steps.append(StepResult(reply.step, accepted, words))
        advice = "" if accepted else f"The mail server did not take the letter at the step '{reply.step}': {words}"
        return TestReport(accepted, tuple(steps), tuple(client.conversation), advice)

    @staticmethod
    def _one(connection: SmtpConnection, letter: Letter) -> Reply:
        replies: list[Reply] = []
        try:
            connection.send_all(iter([Claimed(0, letter, 0, None)]), lambda claimed, reply: replies.append(reply))
        except MailError as error:
            logger.info("The connection of the test letter broke: %s", error)
        finally:
            connection.close()
        return replies[0]


NEXT_STEP = {None: Step.CONNECT, Step.CONNECT: Step.SECURE, Step.SECURE: Step.SIGN_IN}
"""Which step failed, by the last one that worked."""


class SmtpConnection:
    """An open connection. Used by one thread."""

    def __init__(self, client: Client, login: Login) -> None:
        self._client = client
        self._setup = login.setup
        self.name = f"{login.setup.email_server_ip}:{login.setup.email_server_port}"

    def send_all(self, letters: Iterator[Claimed], answered: Callable[[Claimed, Reply], None]) -> None:
        """Send letters one after the other; `answered` is called for every letter that is taken from `letters`.

        Unavailable when the connection cannot be used any further.
        """
        wire = Wire(self._client, answered)
        try:
            wire.send_all(letters)
        except (OSError, smtplib.SMTPException) as error:
            wire.broken(reply_of(error))
            raise Unavailable(in_words(error, self._setup), reply=reply_of(error)) from error
        except BaseException:
            wire.broken("stopped")
            raise

    def close(self) -> None:
        """Say goodbye if the server still listens, and close."""
        try:
            self._client.within(2.0)  # a goodbye is a courtesy
            self._client.quit()
        except (OSError, smtplib.SMTPException):
            self._client.close()
