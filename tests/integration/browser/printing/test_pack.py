"""The agenda pack: what is in it, and how one reads it without seeing it."""

import pytest
from zope.component import getUtility

from servicedeklaration.actions.submit import Submit
from servicedeklaration.content import packs
from servicedeklaration.interfaces import IPrinter

from ...actions.heard import hear, publish
from .. import world
from ..conftest import act_as
from .paper import Paper

NESTED = "<ul><li>Råd<ul><li>om gæld</li></ul></li></ul>"


@pytest.fixture
def draft(catalogue, in_force):
    """After the edition in force: a price, a new offer, one that is gone."""
    edition = world.make_edition(catalogue, "2027", edition_label="2027")
    edition.source_sha256 = "ab" * 32
    counselling = edition["indgang"]["aaben-raadgivning"]
    counselling.price = world.html("<p>Det koster 75 kr.</p>")
    counselling.activities = world.html(NESTED)
    edition["indgang"].manage_delObjects(["unge"])
    world.make(edition["behandling"], "Indsats", "samtaler", title="Samtaler")
    return edition


@pytest.fixture
def pack(draft):
    Submit(draft)()
    return Paper(getUtility(IPrinter).pack(draft))


@pytest.fixture
def heard(draft):
    """The same after a consultation; a function that gives the pack."""
    hear(draft)

    def printed() -> Paper:
        Submit(draft)()
        return Paper(getUtility(IPrinter).pack(draft))

    return printed


def test_the_cover_says_what_is_asked_and_has_the_sum_of_the_text(pack, draft):
    cover = pack.pages[0]
    assert packs.text_of_now(draft) in cover
    assert "2027" in cover
    assert "3. marts 2025" in cover
    assert "test_user_1_" in cover
    assert "Sundhedsudvalget den 4. december 2024" in pack.text


def test_the_changes_come_first_in_short_then_word_by_word_then_the_whole_text(pack):
    short = pack.text.index("1 nyt tilbud, 1 udgået, 1 ændret")
    words = pack.text.index("75 kr", short)
    whole = pack.text.rindex("Her kan du læse om hjælpen.")
    assert short < words < whole


def test_what_came_and_went_is_told_in_words(pack):
    assert "[slettet: er gratis" in pack.text.replace("[slettet:er", "[slettet: er")
    assert "koster 75 kr slut på tilføjet]" in pack.text


def test_the_file_that_the_text_came_from_is_told_to_staff_alone(pack):
    assert "ab" * 6 not in pack.text


def test_the_bookmarks_lead_to_each_part_and_what_changed(pack):
    titles = [title for level, title in pack.bookmarks if level == 0]
    assert len(titles) == 5
    changed = pack.bookmarks[pack.bookmarks.index((0, titles[2])) + 1 :]
    assert changed[1][1].startswith("1.1 Åben rådgivning")


def test_without_an_edition_before_there_is_no_redline(site, catalogue):
    first = world.make_edition(catalogue)
    Submit(first)()
    pack = Paper(getUtility(IPrinter).pack(first))
    assert len([title for level, title in pack.bookmarks if level == 0]) == 4
    assert "[tilføjet:" not in pack.text


def test_it_has_what_is_published_of_the_consultation_and_no_more(heard, draft):
    publish(draft)
    text = heard().text
    assert "Rådet støtter forslaget." in text
    assert "Vi åbner klokken 8." in text
    assert "Imødekommet" in text
    assert "010203" not in text
    assert "Rent vrøvl" not in text


def test_before_the_hvidbog_it_has_what_the_councils_said_and_no_citizen_s_answer(heard):
    text = heard().text
    assert "Rådet støtter forslaget." in text
    assert "Handicaprådet" in text
    assert "Et godt forslag." not in text


def test_it_is_the_same_whoever_prints_it_but_for_his_name(site, draft):
    Submit(draft)()
    printer = getUtility(IPrinter)
    mine = Paper(printer.pack(draft))
    act_as(site, "CommitteeSecretary")
    assert Paper(printer.pack(draft)).text == mine.text
