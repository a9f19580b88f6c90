"""The part of the diagnosis' table that speaks of mail servers' replies.

To add a row, add its source in a comment, and a server that gives that answer in `tests/mail/test_diagnosis.py`.

Sources named more than once: RFC 5321 (SMTP), RFC 3463 (enhanced codes), RFC 4954 (AUTH), RFC 3207 (STARTTLS),
[Gmail] https://support.google.com/a/answer/3726730
[Exchange replies] https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/
    non-delivery-reports-in-exchange-online
[Exchange submission] https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/
    authenticated-client-smtp-submission
"""

from __future__ import annotations

from app.core.known_causes import NO_INTERNATIONAL_ADDRESSES, NOT_WRITABLE
from app.core.retry import Step
from app.core.trouble import Row

ENVELOPE = (Step.SENDER, Step.RECIPIENT, Step.TEXT, Step.FINAL_DOT)

SIGN_IN: tuple[Row, ...] = (
    # Exchange team's post "Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline"
    # https://techcommunity.microsoft.com/blog/exchange/
    Row(
        "basic authentication retired",
        "Microsoft 365 does not take user name and password for sending any more.",
        "Choose OAUTH-MS as Email Auth Meth with F8; an Exchange admin may be able to allow passwords for a time.",
        enhanced=("5.7.30",),
    ),
    Row(  # [Exchange submission], https://aka.ms/smtp_auth_disabled
        "SMTP AUTH disabled",
        "Sending by SMTP (authenticated SMTP) is switched off at Microsoft 365 for {account}.",
        "An Exchange admin switches it on under Manage email apps of the mailbox; security defaults must allow it.",
        pattern=r"SmtpClientAuthentication is disabled",
    ),
    Row(  # Microsoft: "Authentication unsuccessful, the request did not meet the criteria", same page
        "sign-in blocked by Microsoft 365",
        "Microsoft 365 did not let {account} sign in: wrong password, a locked user, or a rule of the organisation.",
        "Set the password again with Window | Set Password; if it is right, its admin finds why in the sign-in log.",
        enhanced=("5.7.139",),
    ),
    # Gmail: "Application-specific password required", [Gmail]; the same at Yahoo and iCloud
    Row(
        "application password needed",
        "The provider takes an application password here, not the one of the account.",
        "Make one in the account's security settings and store it with Window | Set Password.",
        steps=(Step.SIGN_IN,),
        enhanced=("5.7.9",),
        pattern=r"app(lication)?[- ](specific )?password",
    ),
    Row(  # RFC 4954 section 6: 538 5.7.11, encryption required for the mechanism; RFC 3207 section 4: 530 5.7.0
        "encryption first",
        "The mail server wants an encrypted connection before anything else.",
        "Set Email Security to STARTTLS (or AUTO), or to TLS on port 465.",
        codes=(530, 538, 554, 503, 451, 550),
        enhanced=("5.7.11",),
        pattern=r"starttls|encrypt(ed|ion) (is )?(required|first)|must (use|issue).*tls",
    ),
    Row(  # RFC 4954 section 4.7.12: password transition; https://www.iana.org/assignments/smtp-enhanced-status-codes
        "password must change",
        "The mail server wants the account's password to be changed first.",
        "Sign in once at the provider's web page, then store the new password with Window | Set Password.",
        enhanced=("4.7.12", "5.7.12"),
        steps=(Step.SIGN_IN,),
    ),
    Row(  # Gmail 454 4.7.0 "Too many login attempts" [Gmail]; Exchange 432 4.3.2 "sender thread limit exceeded"
        "throttled",
        "The mail server holds this account back: too many connections or sign-ins in a short time.",
        "Wait, and set Email Connections to 1 and Email Rate Limit to what the provider allows (Microsoft 365: 30).",
        codes=(421, 432, 450, 451, 452, 454),
        enhanced=("4.7.28",),
        pattern=r"^432 4\.3\.2|too many|thread limit|throttl|rate.?limit|concurrent",
    ),
    Row(  # RFC 4954 section 6: 454 4.7.0 temporary authentication failure
        "sign-in not possible now",
        "The mail server cannot check sign-ins at the moment.",
        "Nothing needs to be changed: it is tried again; if it stays so, ask who runs the server.",
        codes=(421, 432, 450, 451, 454),
        steps=(Step.SIGN_IN,),
    ),
    Row(  # RFC 4954 section 4: 504 5.5.4 mechanism not supported, 503 not at this moment; RFC 5321: 502, 500 unknown
        "method not taken",
        "The mail server does not take this way of signing in.",
        "Choose AUTO as Email Auth Meth with F8, or NONE if the server needs no sign-in.",
        codes=(500, 501, 502, 503, 504),
        steps=(Step.SIGN_IN,),
    ),
    Row(  # XOAUTH2 at Microsoft (535 5.7.3) and Google (535 5.7.8): the token is good, but not for this account
        "token refused",
        "The mail server did not accept {account} with what the provider granted.",
        "Check that Email Auth Name is the mailbox's address, and that who signed in, or the application, may send for "
        "it; then sign in again with Mail | Sign In.",
        codes=(535, 534, 550, 554, 530, 526),
        steps=(Step.SIGN_IN,),
        only_token=True,
    ),
    Row(  # RFC 4954 section 6: 535 5.7.8 credentials invalid
        "no password stored",
        "The mail server did not accept the user name {account} alone: no password is stored for it on this computer.",
        "Set it with Window | Set Password.",
        codes=(535, 534, 550, 554, 530, 526),
        steps=(Step.SIGN_IN,),
        only_blank=True,
    ),
    Row(  # the same source
        "sign-in refused",
        "The mail server did not accept the sign-in of {account}: the user name or the password is wrong.",
        "Check Email Auth Name (some servers want the whole address, some the part before the @), and set the password "
        "again with Window | Set Password.",
        codes=(535, 534, 550, 554, 530, 526),
        steps=(Step.SIGN_IN,),
    ),
)

LETTERS: tuple[Row, ...] = (
    # RFC 6531 section 3.5: 5.6.7 non-ASCII addresses not permitted; and what this program finds itself (mail/wire.py)
    Row(*NO_INTERNATIONAL_ADDRESSES, codes=(550, 553, 554), enhanced=("5.6.7",), pattern="SMTPUTF8"),
    Row(*NOT_WRITABLE, codes=(554,), pattern="^554 This letter cannot be written"),
    Row(  # RFC 4954 section 6: 530 5.7.0; Exchange: 5.7.57 client not authenticated [Exchange replies]
        "sign-in needed",
        "The mail server wants this program to sign in before it takes letters.",
        "Choose AUTO as Email Auth Meth, fill Email Auth Name, and set its password with Window | Set Password.",
        codes=(530, 550, 553, 554),
        steps=ENVELOPE,
        enhanced=("5.7.57",),
        pattern=r"authentication (is )?required|not (logged in|authenticated)|must (be )?(authenticate|log ?in)",
    ),
    # [Exchange replies]: 550 5.7.60 Client does not have permissions to send as this sender; 554 5.2.252 SendAsDenied
    Row(
        "may not send as this sender",
        "{account} may not send letters that come from {sender}.",
        "Set Trace Rep Addr to the account's own address, or let an Exchange admin grant it Send As for that one.",
        enhanced=("5.7.60", "5.2.252"),
        pattern=r"SendAsDenied|send as this sender",
        steps=ENVELOPE,
    ),
    # Postfix: smtpd_sender_login_maps, https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch
    Row(
        "sender not the account's",
        "The mail server does not take {sender} as a sender.",
        "Set Trace Rep Addr to an address that belongs to the account in Email Auth Name.",
        codes=(550, 553, 554, 501, 503),
        steps=(Step.SENDER, Step.RECIPIENT),
        pattern=r"not owned by|sender (address )?(is )?(rejected|not|refused|denied)|domain not found",
    ),
    # RFC 3463 5.7.1; Postfix "Relay access denied", and "Recipient address rejected: Access denied" as Debian has it
    # for port 587; Exchange 5.7.54 "Unable to relay"; Exim "relay not permitted"
    Row(
        "relaying denied",
        "The mail server does not pass letters on to other domains for this computer.",
        "Sign in (Email Auth Meth, Email Auth Name, Set Password), or let who runs it allow this computer's address.",
        codes=(550, 551, 553, 554, 454, 530),
        steps=(Step.RECIPIENT, Step.TEXT, Step.FINAL_DOT),
        enhanced=("5.7.54", "5.7.64"),
        pattern=r"relay|rejected: access denied",
    ),
    Row(  # blocklists answer 554 or 550 at any step: https://www.spamhaus.org/faqs/
        "on a blocklist",
        "The mail server refuses this computer's internet address as a source of unwanted mail.",
        "Send through the provider's own server on port 587 with a sign-in, not from this network on port 25.",
        codes=(421, 450, 550, 553, 554, 571),
        pattern=r"spamhaus|block(ed)? ?list|blacklist|listed (at|by|in)|\brbl\b|dnsbl|dynamic ip|banned",
    ),
    Row(  # RFC 6647 greylisting; RFC 3463 x.7.1
        "greylisted",
        "The mail server makes strangers wait before it takes their first letter.",
        "Nothing needs to be changed: the same letter is taken when it is sent again in some minutes.",
        codes=(421, 450, 451),
        pattern=r"gr[ea]ylist|try again later|temporarily deferred",
        steps=(Step.RECIPIENT, Step.TEXT, Step.FINAL_DOT),
    ),
    Row(  # RFC 3463: 5.1.1 bad mailbox, 5.1.10 (Exchange: recipient not found), 5.2.1 disabled
        "no such recipient",
        "The mail server knows no mailbox of that address.",
        "Check the spelling of the recipient's email address.",
        codes=(550, 551, 553, 554),
        steps=(Step.RECIPIENT, Step.FINAL_DOT),
        enhanced=("5.1.1", "5.1.10", "5.1.2", "5.2.1", "5.1.3"),
        pattern=r"no such|unroute?able|user unknown|unknown user|mailbox (unavailable|not found)|does not exist",
    ),
    Row(  # RFC 3463: 5.2.2 mailbox full; RFC 5321: 552
        "mailbox full",
        "The recipient's mailbox is full.",
        "The recipient must make room; then send the copy again.",
        codes=(452, 552, 550, 554),
        steps=(Step.RECIPIENT, Step.FINAL_DOT),
        enhanced=("5.2.2", "4.2.2"),
        pattern=r"(mailbox|inbox|quota).*(full|exceed)|over ?quota|insufficient storage",
    ),
    Row(  # RFC 1870 section 6: 552 5.3.4
        "letter too large",
        "The letter is larger than the mail server takes.",
        "Shorten the record's text, or ask who runs the mail server for a higher limit.",
        codes=(552, 554, 523),
        enhanced=("5.3.4", "5.2.3"),
        pattern=r"too (large|big)|size (limit|exceed)|exceeds.*size|letters of at most",
    ),
    Row(  # RFC 5321 section 4.2.3: 553 mailbox name not allowed; 550 at MAIL for reasons of policy
        "sender refused",
        "The mail server does not take letters that come from {sender}.",
        "Set Trace Rep Addr to an address that the mail server knows, usually the account's own.",
        codes=(501, 550, 551, 553, 554),
        steps=(Step.SENDER,),
    ),
    Row(  # RFC 5321 section 3.1: 554 no SMTP service here; 421 closing
        "no service",
        "{server} answers, but takes no letters from this computer.",
        "Check that it is the right server and port, or let who runs it allow this computer's address.",
        codes=(521, 550, 554, 571),
        steps=(Step.GREETING,),
    ),
    Row(  # RFC 7505 and RFC 3463 5.7.1: delivery not authorised; content filters answer the text with it
        "letter not wanted",
        "The mail server refuses this letter for its content or for a rule of its own.",
        "Read the server's words beneath; whoever runs it can allow letters from this account.",
        codes=(550, 552, 554, 571),
        steps=(Step.TEXT, Step.FINAL_DOT),
    ),
    Row(  # RFC 5321 section 4.2.1: 4yz, the same command may be accepted later
        "busy",
        "The mail server cannot take this now.",
        "Nothing needs to be changed: it is tried again; if it stays so, ask who runs the server.",
        pattern=r"^4\d\d",
    ),
    Row(
        "refused",
        "The mail server did not take this.",
        "Read the server's words beneath, and ask who runs it.",
    ),
)
