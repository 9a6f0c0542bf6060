"""Mails what a transaction wants to have mailed: after it is stored, and never instead of that.

Plone's MailHost speaks to the mail server while the transaction commits, and a server that is down
would take the decision with it. So one talks to it afterwards here. Where MailHost has a queue,
mails are put into that, which needs no server.
"""

import logging
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formataddr
from typing import Any

import transaction
from plone import api
from Products.MailHost.interfaces import IMailHost
from zope.component import getUtility, queryUtility

from ..content.messages import Key, set_status
from ..messages.message import Message
from ..messages.status import FAILED
from ..messages.writing import gathered

_log = logging.getLogger("servicedeklaration.actions.mailing")
_WAITING = object()
"""Under this the transaction keeps what is to be mailed."""

Waiting = tuple[Message, Key]


def is_set_up() -> bool:
    """Whether the site knows a mail server and an address to write from."""
    host = queryUtility(IMailHost)
    return bool(getattr(host, "smtp_host", None) and _sender_address())


def mail_after_commit(message: Message, key: Key) -> None:
    """Have a message mailed if the transaction comes to a good end; not at all if it doesn't."""
    _waiting().append((message, key))


def _waiting() -> list[Waiting]:
    """What the current transaction is to mail; the first time, see to it that it will."""
    now = transaction.get()
    try:
        return now.data(_WAITING)
    except KeyError:
        waiting: list[Waiting] = []
        now.set_data(_WAITING, waiting)
        post = Post(getUtility(IMailHost), api.portal.get(), _sender(), waiting)
        post.join(now)
        return waiting


@dataclass
class Post:
    """What goes out together with one transaction; gathered, so that one person gets one mail."""

    host: Any
    site: Any
    sender: str
    waiting: list[Waiting]

    def join(self, now: transaction.Transaction) -> None:
        """Be called before the transaction commits for a queue, and after it for a server."""
        if self.host.smtp_queue:
            now.addBeforeCommitHook(self.into_queue)
        else:
            now.addAfterCommitHook(self.to_server)

    def into_queue(self) -> None:
        """Put the mails into the queue, which lets go of them if the transaction fails."""
        for key in self._not_sent(immediate=False):
            set_status(self.site, key, FAILED)

    def to_server(self, stored: bool) -> None:
        """Give the mails to the server; `stored`: whether the transaction came to a good end."""
        keys = self._not_sent(immediate=True) if stored else []
        if keys:
            _mark_failed(self.site, keys)

    def _not_sent(self, immediate: bool) -> list[Key]:
        """Send all; give the keys of those that could not be sent."""
        failed = []
        for message in gathered(message for message, _ in self.waiting):
            try:
                self.host.send(as_mail(message, self.sender), immediate=immediate)
            except Exception:
                # Whatever a mail server does must not reach the one who has decided something. It
                # is logged, and stands in the receiver's list.
                _log.exception("Not mailed to %s: %s", message.to, message.subject)
                failed.append((message.to, message.kind))
        return [key for each, key in self.waiting if (each.to, each.kind) in failed]


def as_mail(message: Message, sender: str) -> EmailMessage:
    """The message as a mail; a machine's answer to it is asked to stay away (RFC 3834)."""
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, formataddr((message.to_name, message.to))
    mail["Subject"] = message.subject
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(message.body)
    return mail


def _mark_failed(site, keys: list[Key]) -> None:
    """Write down that messages did not go out, in a transaction of its own."""
    with site._p_jar.db().transaction() as connection:
        place = connection.root()["Application"]
        for name in site.getPhysicalPath()[1:]:
            place = place._getOb(name)
        for key in keys:
            set_status(place, key, FAILED)


def _sender() -> str:
    name = api.portal.get_registry_record("plone.email_from_name", default="") or ""
    return formataddr((name, _sender_address()))


def _sender_address() -> str:
    return api.portal.get_registry_record("plone.email_from_address", default="") or ""
