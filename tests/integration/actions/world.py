"""The world that the tests of a revision's course share: one standard and its editions."""

from dataclasses import replace
from datetime import date, datetime

from plone import api
from plone.app.textfield.value import RichTextValue
from plone.dexterity.utils import createContentInContainer
from zope.component import getGlobalSiteManager

from servicedeklaration import clock
from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.actions.start_correction import StartCorrection
from servicedeklaration.amendments import Amendment
from servicedeklaration.clock import COPENHAGEN, FixedClock, IClock
from servicedeklaration.decisions.decision import Decision
from servicedeklaration.editions.states import TRANSITIONS

ROLES = (
    "Anonymous",
    "Member",
    "Contributor",
    "Editor",
    "CommitteeSecretary",
    "CommitteeMember",
    "Site Administrator",
    "Manager",
)
TODAY = date(2025, 3, 3)
DECISION = Decision(
    body="Social- og Sundhedsudvalget",
    meeting_date=TODAY,
    agenda_item="7",
    case_number="25/1234",
    minutes_url="https://havlund.example/referat/7",
    in_force_from=date(2025, 4, 1),
)
REASON = "Teksten om visitation mangler."
AMENDMENT = Amendment("set", "indgang/raadgivning", "purpose", "<p>At give gode råd.</p>")
"""A change of an offer that every edition here has."""
GIVEN = {
    "open_consultation": {"deadline": date(2025, 4, 30)},
    "close_consultation": {"comment": "Alle har svaret."},
    "approve": {"decision": DECISION},
    "readopt": {"decision": DECISION},
    "approve_with_amendments": {"decision": DECISION, "amendments": (AMENDMENT,)},
    "postpone": {"decision": DECISION},
    "send_back": {"reason": REASON},
    "reject": {"reason": REASON},
    "withdraw": {"reason": REASON},
    "register_existing": {"in_force_from": date(2022, 1, 1)},
}
"""Transition → what is given for it when all is well."""


def stand_still(day: date = TODAY) -> None:
    """Stop the clock at noon of a day."""
    stopped = FixedClock(datetime(day.year, day.month, day.day, 12, tzinfo=COPENHAGEN))
    getGlobalSiteManager().registerUtility(stopped, IClock)


def go_on() -> None:
    """Let the clock run again."""
    getGlobalSiteManager().unregisterUtility(provided=IClock)


def act_as(portal, *roles: str) -> None:
    """Let the test user have these roles and no others; "Anonymous": nobody is logged in."""
    from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, logout, setRoles

    if roles == ("Anonymous",):
        logout()
        return
    login(portal, TEST_USER_NAME)
    setRoles(portal, TEST_USER_ID, list(roles))


def make_publication(container, name="stofmisbrug", **fields):
    """A Publikation without editions."""
    values = {"title": "Behandling for stofmisbrug", "kind": "Kvalitetsstandard"} | fields
    return createContentInContainer(
        container, "Publikation", checkConstraints=False, id=name, **values
    )


def make_draft(publication, name="2025", **fields):
    """A draft edition with a section that holds an offer."""
    values = {"title": "Kvalitetsstandard for stofmisbrug", "tasks": text("Vi hjælper.")} | fields
    edition = createContentInContainer(
        publication, "Kvalitetsstandard", checkConstraints=False, id=name, **values
    )
    section = createContentInContainer(
        edition, "Afsnit", checkConstraints=False, id="indgang", title="Indgang"
    )
    createContentInContainer(
        section,
        "Indsats",
        checkConstraints=False,
        id="raadgivning",
        title="Åben rådgivning",
        purpose=text("At give råd."),
    )
    return edition


def make_edition(publication, state: str, name="2025", **fields):
    """An edition in a state, brought there by the actions; the current user must be Manager."""
    edition = make_draft(publication, name, **fields)
    ways = {
        "draft": (),
        "consultation": ("open_consultation",),
        "pending": ("submit",),
        "approved": ("submit", "approve"),
        "withdrawn": ("submit", "approve", "withdraw"),
    }
    for transition in ways[state]:
        with api.env.adopt_roles(["Manager", "CommitteeSecretary"]):
            ACTIONS[transition](edition, **_given_today(transition))()
    return edition


def _given_today(transition: str) -> dict:
    """What is given where a meeting is held on the day it is, for a text of that day."""
    given = GIVEN.get(transition, {})
    if "decision" not in given:
        return given
    return {**given, "decision": replace(given["decision"], meeting_date=clock.today())}


def make_correction(container, name="work-correction"):
    """A draft that mends a slip in an approved edition that is in force; ready to be published."""
    publication = make_publication(container, name)
    in_force = register(make_draft(publication, edition_label="2022"))
    correction = StartCorrection(publication, reason=REASON)()
    assert correction.edition_label == f"{in_force.edition_label} (rettet)"
    correction["indgang"].title = "Indgangen"
    return correction


def make_readoption(container, name="work-readoption"):
    """A draft with the text of the edition that is in force."""
    publication = make_publication(container, name)
    register(make_draft(publication, edition_label="2022"))
    return NewEdition(publication)()


def begin(publication, transition: str):
    """An edition on which a transition can be made; it may stand beside the Publikation."""
    makers = {"publish_correction": make_correction, "readopt": make_readoption}
    if transition in makers:
        return makers[transition](publication.__parent__)
    [state, *_] = TRANSITIONS[transition].from_states
    return make_edition(publication, state)


def register(edition, first=date(2022, 1, 1), **given):
    """Register a draft as approved before."""
    with api.env.adopt_roles(["Manager"]):
        RegisterExisting(edition, in_force_from=first, **given)()
    return edition


def text(words: str) -> RichTextValue:
    """A paragraph as rich text."""
    return RichTextValue(f"<p>{words}</p>", "text/html", "text/x-html-safe")
