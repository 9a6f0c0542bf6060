"""Two who write in the same text: the second is told, and nothing is lost."""

import re
from html import unescape

import pytest
import transaction
from plone.locking.interfaces import ILockable

from servicedeklaration.content.trail import trail

from ...integration.actions.people import PASSWORD, add_people
from ...integration.actions.world import act_as, go_on, make_draft, make_publication, stand_still
from ..course.conftest import Visitor

PART = "stofmisbrug/2025/indgang"
ADDRESSES = ("stofmisbrug", "stofmisbrug/2025", PART, f"{PART}/raadgivning")


@pytest.fixture
def site(functional_portal):
    stand_still()
    add_people(functional_portal)
    act_as(functional_portal, "Manager")
    make_draft(make_publication(functional_portal, municipality="0860"))
    transaction.commit()
    yield functional_portal
    go_on()


@pytest.fixture
def visitor(site):
    opened = []

    def visit(name: str) -> Visitor:
        opened.append(Visitor(site.absolute_url(), (name, PASSWORD)))
        return opened[-1]

    yield visit
    for session in opened:
        session.close()


def fields_of(page: str) -> dict[str, str]:
    """What a form holds: its inputs, text areas and chosen options."""
    found = {}
    for tag in re.findall(r"<input\b[^>]*>", page):
        given = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if given.get("type") in ("text", "hidden", "number") and given.get("name"):
            found[given["name"]] = unescape(given.get("value", ""))
    for name, text in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.S):
        found[name] = unescape(text)
    for name, options in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', page, re.S):
        chosen = [
            option for option in re.findall(r"<option[^>]*>", options) if "selected" in option
        ]
        found[name] = re.search(r'value="([^"]*)"', chosen[0])[1] if chosen else ""
    return found


def name_of_title(fields) -> str:
    return next(name for name in fields if name.endswith(".title"))


def save(who, address: str, fields: dict[str, str], title: str):
    sent = {**fields, name_of_title(fields): title, "form.buttons.save": "Gem"}
    return who.post(f"{address}/edit", data=sent)


def open_form(who, address: str) -> dict[str, str]:
    page = who.get(f"{address}/edit")
    assert page.status_code == 200, page.headers
    return fields_of(page.text)


def title_now(site, address: str) -> str:
    transaction.begin()
    return site.unrestrictedTraverse(address).title


def shown_instead(who, address: str) -> str:
    """The page that one gets in place of the form that somebody else has open."""
    refused = who.get(f"{address}/edit")
    assert refused.status_code == 302
    return who.get(refused.headers["Location"].partition("/plone/")[2]).text


def take_over(who, address: str) -> None:
    """Press the button that takes the lock from whoever has it."""
    token = re.search(r'name="_authenticator" value="(\w+)"', shown_instead(who, address))[1]
    sent = {"_authenticator": token}
    answer = who.post(f"{address}/@@plone_lock_operations/force_unlock", data=sent)
    assert answer.status_code == 302


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_was_not_changed_meanwhile_is_saved(site, visitor, address):
    rikke = visitor("rikke")
    answer = save(rikke, address, open_form(rikke, address), "Rikkes titel")
    assert answer.status_code == 302, re.findall(r'class="[^"]*error[^"]*".{0,200}', answer.text)
    assert title_now(site, address) == "Rikkes titel"


def test_only_what_was_changed_is_told_as_changed(site, visitor):
    """Every long text of the form was once told as changed, though nobody had touched it."""
    rikke = visitor("rikke")
    offer = f"{PART}/raadgivning"
    assert save(rikke, offer, open_form(rikke, offer), "Rikkes titel").status_code == 302
    transaction.begin()
    last = trail(site.unrestrictedTraverse("stofmisbrug/2025"))[-1]
    assert (last.change, last.details["fields"]) == ("edited", ["title"])


def test_what_is_ticked_keeps_its_order_when_something_else_is_saved(site, visitor):
    """The redline once showed every form as struck and new, for the boxes have an order."""
    transaction.begin()
    ticked = ("group", "individual")
    site.unrestrictedTraverse(f"{PART}/raadgivning").form = ticked
    transaction.commit()
    rikke, offer = visitor("rikke"), f"{PART}/raadgivning"
    sent = {**open_form(rikke, offer), "form.widgets.form": list(ticked[::-1])}
    assert save(rikke, offer, sent, "Rikkes titel").status_code == 302
    transaction.begin()
    assert site.unrestrictedTraverse(offer).form == ticked


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_one_who_saves_later_is_told_and_overwrites_nothing(site, visitor, address):
    rikke, rene = visitor("rikke"), visitor("rene")
    rikkes = open_form(rikke, address)
    take_over(rene, address)
    assert save(rene, address, open_form(rene, address), "Renés titel").status_code == 302
    answer = save(rikke, address, rikkes, "Rikkes titel")
    assert answer.status_code == 409
    assert "Renés titel" in answer.text
    assert "René Redaktør" in answer.text or address == "stofmisbrug"
    assert "Rikkes titel" in fields_of(answer.text).values()
    assert title_now(site, address) == "Renés titel"


def test_it_can_be_saved_again_knowingly(site, visitor):
    rikke, rene = visitor("rikke"), visitor("rene")
    rikkes = open_form(rikke, PART)
    take_over(rene, PART)
    save(rene, PART, open_form(rene, PART), "Renés titel")
    again = save(rikke, PART, rikkes, "Rikkes titel")
    assert save(rikke, PART, fields_of(again.text), "Rikkes titel").status_code == 302
    assert title_now(site, PART) == "Rikkes titel"


def test_a_form_that_does_not_say_what_it_was_opened_with_writes_nothing(site, visitor):
    rikke = visitor("rikke")
    fields = open_form(rikke, PART)
    fields = {name: value for name, value in fields.items() if not name.endswith("opened_with")}
    assert save(rikke, PART, fields, "Blindt").status_code == 409
    assert title_now(site, PART) == "Indgang"


def test_a_change_of_another_part_is_no_conflict(site, visitor):
    rikke, rene = visitor("rikke"), visitor("rene")
    rikkes = open_form(rikke, PART)
    offer = f"{PART}/raadgivning"
    save(rene, offer, open_form(rene, offer), "Renés tilbud")
    assert save(rikke, PART, rikkes, "Rikkes titel").status_code == 302


def test_who_is_writing_is_said_to_the_next_one_who_may_take_over(visitor):
    open_form(visitor("rikke"), PART)
    page = shown_instead(visitor("rene"), PART)
    assert "Rikke Redaktør" in page
    assert "force_unlock" in page


def test_staff_see_on_the_edition_who_writes_where(site, visitor):
    open_form(visitor("rikke"), PART)
    box = visitor("sigurd").get("stofmisbrug/2025").text
    assert re.search(r"Rikke Redaktør.{0,40}Indgang", box, re.S)
    transaction.begin()
    ILockable(site.unrestrictedTraverse(PART)).clear_locks()
    transaction.commit()
    assert "Rikke Redaktør" not in visitor("sigurd").get("stofmisbrug/2025").text


@pytest.mark.parametrize("who", ["mette", "bodil"])
def test_who_may_not_see_the_draft_learns_nothing(visitor, who):
    for method in ("GET", "POST"):
        answer = visitor(who).request(method, f"{PART}/edit", data={"form.buttons.save": "Gem"})
        assert answer.status_code == 404
        assert "Indgang" not in answer.text
