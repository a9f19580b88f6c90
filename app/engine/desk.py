"""What a user can do: the window's and the command line's only door.

Every method may be called from any thread and blocks until it is done, so the window calls them off the GUI
thread; errors are TraceMailerErrors in words.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.alerts_desk import AlertsDesk
from app.engine.caretaker import Caretaker
from app.engine.changes_desk import ChangesDesk
from app.engine.deliveries_desk import DeliveriesDesk, MailDesk
from app.engine.duties import Duties
from app.engine.events import Announcer
from app.engine.feeder import Feeder
from app.engine.feeds_desk import FeedsDesk
from app.engine.finding_desk import FindingDesk
from app.engine.letters_desk import LettersDesk
from app.engine.messages_desk import MessagesDesk
from app.engine.moving_desk import MovingDesk
from app.engine.ports import Database
from app.engine.presence import Presence
from app.engine.records_desk import RecordsDesk
from app.engine.report_desk import ReportDesk
from app.engine.setup_desk import SetupDesk
from app.engine.sign_in_desk import SignInDesk
from app.engine.sign_on_desk import SignOnDesk
from app.engine.signed_on import SignedOn
from app.engine.status_desk import StatusDesk
from app.engine.text_codes_desk import TextCodesDesk
from app.engine.traces_desk import TracesDesk
from app.engine.worker import Worker
from app.engine.workstations_desk import WorkstationsDesk


@dataclass(frozen=True, slots=True)
class Desk:
    """The counters of the desk, and the events they and the courier announce."""

    setup: SetupDesk
    records: RecordsDesk
    traces: TracesDesk
    messages: MessagesDesk
    text_codes: TextCodesDesk
    finding: FindingDesk
    deliveries: DeliveriesDesk
    letters: LettersDesk
    feeds: FeedsDesk
    alerts: AlertsDesk
    mail: MailDesk
    sign_in: SignInDesk
    sign_on: SignOnDesk
    changes: ChangesDesk
    report: ReportDesk
    signed_on: SignedOn
    workstations: WorkstationsDesk
    status: StatusDesk
    moving: MovingDesk
    presence: Presence
    courier: Worker
    feeder: Feeder
    caretaker: Caretaker
    duties: Duties
    database: Database
    events: Announcer
