"""A site over HTTP with the people of a course, and what it mails."""

from email import message_from_bytes, policy

import pytest
import transaction
from Products.MailHost.MailHost import MailBase

from ...integration.actions.people import OWNER, PASSWORD, add_people, set_up_mail
from ...integration.actions.world import act_as, go_on, make_draft, make_publication, stand_still
from ..course.conftest import Visitor


class Outbox(list):
    """The mails that the server was given; `down`: it refuses them."""

    down = False

    def take(self, mailhost, mfrom, mto, message, immediate=False):
        """Stand in the place of what talks to the server."""
        if self.down:
            raise ConnectionRefusedError("no server")
        self.append(message_from_bytes(message, policy=policy.default))

    @property
    def receivers(self) -> list[str]:
        """Whom the mails are to, in order of the alphabet."""
        return sorted(mail["To"] for mail in self)


@pytest.fixture
def outbox(monkeypatch):
    """All mails of the test, in the place of a server."""
    box = Outbox()
    monkeypatch.setattr(MailBase, "_send", lambda *given, **more: box.take(*given, **more))
    return box


@pytest.fixture
def site(functional_portal, outbox):
    """It is 3 March 2025; the work "stofmisbrug" has the draft "2025"."""
    portal = functional_portal
    stand_still()
    add_people(portal)
    set_up_mail()
    act_as(portal, "Manager")
    work = make_publication(portal, owner_function="Rusmiddelcenteret", owner_email=OWNER)
    make_draft(work)
    transaction.commit()
    yield portal
    go_on()


@pytest.fixture
def visitor(site):
    """Gives a visitor by the name of a person; "" is not logged in."""
    opened = []

    def visit(name: str) -> Visitor:
        opened.append(Visitor(site.absolute_url(), (name, PASSWORD) if name else None))
        return opened[-1]

    yield visit
    for session in opened:
        session.close()
