"""Decisions, seal and import record: kept with the edition, and with no other."""

from datetime import UTC, date, datetime

from plone import api
from zope.annotation.interfaces import IAnnotations
from zope.lifecycleevent import modified

from servicedeklaration.content import records, store
from servicedeklaration.content.trail import trail
from servicedeklaration.decisions.decision import Decision
from servicedeklaration.seal.chain import make_seal
from servicedeklaration.seal.kept import Kept

DECISION = Decision(body="Socialudvalget", meeting_date=date(2025, 2, 4))


def test_an_edition_begins_without_any(world):
    assert records.decisions(world.edition) == []
    assert records.seal(world.edition) is None
    assert records.import_record(world.edition) is None


def test_decisions_are_kept(world):
    records.set_decisions(world.edition, [DECISION])
    assert records.decisions(world.edition) == [DECISION]


def test_a_seal_is_kept(world):
    seal = make_seal(Kept({"title": "Sådan"}, []), None, datetime(2025, 2, 4, tzinfo=UTC))
    records.set_seal(world.edition, seal)
    assert records.seal(world.edition) == seal


def test_what_is_read_can_be_changed_without_changing_what_is_kept(world):
    records.set_import_record(world.edition, {"ledger": [{"fate": "field"}]})
    records.import_record(world.edition)["ledger"].clear()
    assert records.import_record(world.edition) == {"ledger": [{"fate": "field"}]}


def test_the_editions_of_a_copied_work_have_no_decisions(portal, world):
    records.set_decisions(world.edition, [DECISION])
    with api.env.adopt_roles(["Manager"]):
        copy = api.content.copy(world.publication, portal, id="kopi")
    assert records.decisions(copy["2025"]) == []
    assert list(IAnnotations(copy)[store.KEY]) == [copy["2025"].UID()]
    assert [entry.change for entry in trail(copy["2025"])] == ["copied"]
    assert records.decisions(world.edition) == [DECISION]


def test_going_back_to_an_earlier_version_undoes_no_decision(world):
    modified(world.edition)
    records.set_decisions(world.edition, [DECISION])
    world.edition.title = "Ny titel"
    modified(world.edition)

    world.edition.portal_repository.revert(world.edition, 0)

    assert world.edition.title == "Kvalitetsstandard for rusmidler"
    assert records.decisions(world.edition) == [DECISION]
