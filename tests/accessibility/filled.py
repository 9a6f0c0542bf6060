"""What the pages for staff need to have something to show: citizens have written and answered."""

from datetime import date

from plone import api

from servicedeklaration.actions.confirm_easy_read import ConfirmEasyRead
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.receive_feedback import ReceiveFeedback
from servicedeklaration.actions.receive_inquiry import ReceiveInquiry
from servicedeklaration.actions.reply_to_inquiry import ReplyToInquiry
from servicedeklaration.content.inquiries import READERS
from servicedeklaration.inquiries.inquiry import ANONYMOUS, NAMED

from ..functional.course.conftest import PASSWORD
from ..integration.actions.heard import hear, publish
from ..integration.actions.world import (
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
    text,
)

TODAY = date(2026, 11, 20)
"""A day on which the examples are in force."""
READER = "InquiryReader"
"""A member of the group that reads what citizens write, with no role besides."""


def fill(site) -> None:
    """Add a reader of inquiries with something to read, and two works; it is TODAY then.

    "work-heard" was heard, "work-open" is being heard.
    """
    stand_still(TODAY)
    site.acl_users.userFolderAddUser(READER, PASSWORD, ["Member"], [])
    api.group.add_user(groupname=READERS, username=READER)
    _write(site)
    _hear(site)
    work = make_publication(site, "work-open", title="Værk open", councils=("Ældrerådet",))
    OpenConsultation(make_draft(work, title="Udgave open"), deadline=date(2026, 12, 20))()


def _write(site) -> None:
    answered = ReceiveInquiry(ANONYMOUS, text="Kan jeg komme en aften?", reach_by="self")()
    with api.env.adopt_roles([READER]):
        ReplyToInquiry(answered.id, "Du kan komme torsdag klokken 18.")()
    ReceiveInquiry(ANONYMOUS, text="Er det gratis?", reach_by="phone", reach="12 34 56 78")()
    ReceiveInquiry(NAMED, text="Ring til mig.", name="Nina Nabo", reach="12 34 56 78")()
    work = site["work-approved"]
    ReceiveFeedback(work, "nej", "Jeg fandt ikke adressen.")()
    ReceiveFeedback(work, "ja", "")()


def _hear(site) -> None:
    """A second edition with a hvidbog and an easy-to-read text, after a first one."""
    work = make_publication(site, "work-heard", title="Værk heard", provider="Huset")
    register(make_draft(work, "2020", title="Udgave 2020", tasks=text("Vi lytter.")))
    easy = text("Vi hjælper dig. Det er gratis.")
    edition = make_edition(work, "approved", title="Udgave heard", easy_read=easy)
    ConfirmEasyRead(edition)()
    hear(edition, delete_on=date(2027, 9, 1))
    publish(edition)
