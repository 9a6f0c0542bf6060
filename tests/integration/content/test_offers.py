"""The finder knows the offers of the editions in force, by what they answer, and no others."""

from datetime import date

import pytest
from plone import api
from zope.lifecycleevent import modified

from servicedeklaration.content.offers import OffersInForce
from servicedeklaration.finder.asked import Asked

from ..browser import world

DAY = date(2025, 3, 3)
ALL = ["aaben-raadgivning", "motivationsgruppe", "unge"]


@pytest.fixture
def catalogue(portal):
    world.set_clock(2025, 3, 3)
    with api.env.adopt_roles(["Manager"]):
        yield world.make_catalogue(portal)
    world.let_clock_run()


def found(day: date = DAY, who: str | None = None, **asked: str) -> list[str]:
    """The names of the offers that fit for somebody with a role; None: for a citizen."""
    with api.env.adopt_user("citizen") if who is None else api.env.adopt_roles([who]):
        offers = OffersInForce(day)
        fit = offers.by_answers.fit(Asked({name: (value,) for name, value in asked.items()}))
        return sorted(record.getId for record in offers.records(fit.sure))


@pytest.fixture(autouse=True)
def citizen(portal):
    with api.env.adopt_roles(["Manager"]):
        portal.acl_users.userFolderAddUser("citizen", "et-langt-kodeord", [], [])


def test_the_offers_of_the_edition_in_force_are_found(catalogue):
    world.approve(world.make_edition(catalogue, "2024"), date(2024, 1, 1))
    assert found() == ALL


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (date(2022, 12, 31), None),
        (date(2023, 1, 1), "2023"),
        (date(2024, 12, 31), "2023"),
        (date(2025, 1, 1), "2025"),
        (date(2026, 1, 1), None),
    ],
)
def test_the_day_alone_tells_which_edition_counts(catalogue, day, edition):
    """Neither a superseded, nor a future, nor an expired edition's offers are found."""
    world.approve(world.make_edition(catalogue, "2023"), date(2023, 1, 1))
    world.approve(world.make_edition(catalogue, "2025"), date(2025, 1, 1), last=date(2025, 12, 31))
    offers = OffersInForce(day)
    records = offers.records(offers.by_answers.everything)
    assert {record.getPath().split("/")[-3] for record in records} - {"behandling"} <= {edition}
    assert len(records) == (3 if edition else 0)


@pytest.mark.parametrize("who", [None, "Editor", "Manager", "CommitteeSecretary"])
def test_nobody_finds_the_offers_of_a_draft(catalogue, who):
    world.make_edition(catalogue, "2026")
    assert found(who=who) == []


def test_a_withdrawn_editions_offers_are_gone(catalogue):
    edition = world.approve(world.make_edition(catalogue, "2024"), date(2024, 1, 1))
    world.withdraw(edition, "Den lovede for meget.")
    assert found() == []


def test_of_two_that_begin_on_one_day_the_one_approved_later_counts(catalogue):
    world.approve(world.make_edition(catalogue, "zz"), date(2024, 1, 1))
    world.approve(world.make_edition(catalogue, "aa"), date(2024, 1, 1))
    offers = OffersInForce(DAY)
    paths = {record.getPath() for record in offers.records(offers.by_answers.everything)}
    assert all("/aa/" in path for path in paths)
    assert len(paths) == len(ALL)


def test_offers_are_found_by_what_they_answer(catalogue):
    world.approve(world.make_edition(catalogue), date(2024, 1, 1))
    assert found(**{"for": "ung"}) == ["unge"]
    assert found(anonymt="ja") == found(henvisning="nej") == ["aaben-raadgivning"]
    assert found(kommune=world.MUNICIPALITY) == ALL
    assert found(alder="17") == ["unge"]


def test_a_document_for_adults_makes_offers_that_state_no_age_offers_for_adults(catalogue):
    world.approve(world.make_edition(catalogue), date(2024, 1, 1))
    assert found(alder="40") == ["aaben-raadgivning", "motivationsgruppe"]


def test_steps_on_the_way_are_no_offers(catalogue):
    edition = world.make_edition(catalogue)
    edition["indgang"]["unge"].offer_type = "process"
    modified(edition["indgang"]["unge"])
    world.approve(edition, date(2024, 1, 1))
    assert found() == ["aaben-raadgivning", "motivationsgruppe"]


def test_what_chapters_and_edition_said_at_the_approval_counts(catalogue):
    edition = world.make_edition(catalogue)
    edition["indgang"].title = "Tilbud til unge"
    edition.target_group = world.html("<p>Borgere over 21 år.</p>")
    world.approve(edition, date(2024, 1, 1))
    assert found(**{"for": "ung"}) == ["aaben-raadgivning", "unge"]
    assert found(alder="20") == ["aaben-raadgivning", "unge"]


def test_the_works_subject_and_municipality_are_followed(catalogue):
    world.approve(world.make_edition(catalogue), date(2024, 1, 1))
    assert found(om="alkohol") == []
    catalogue.subject, catalogue.municipality = "rusmidler", "0860"
    modified(catalogue)
    assert found(om="alkohol") == found(om="stoffer") == found(kommune="0860") == ALL


def test_offers_stand_in_the_order_of_their_titles_those_for_others_last(catalogue):
    world.approve(world.make_edition(catalogue), date(2024, 1, 1))
    offers = OffersInForce(DAY)
    everything = offers.by_answers.everything
    special = offers.by_answers.special()

    def titles(later):
        return [
            r.Title
            for r in offers.records(offers.in_order(everything, lambda number: number in later))
        ]

    assert titles(everything - everything) == ["Åben rådgivning", "Motivationsgruppe", "Unge"]
    assert titles(offers.by_answers.having("anonymt:ja"))[-1] == "Åben rådgivning"
    assert titles(special)[-1] == "Unge"
