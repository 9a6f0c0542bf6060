"""Who is written to, occasion by occasion: those who must act, each once, and nobody else."""

import pytest

from servicedeklaration.messages.occasions import OCCASIONS
from servicedeklaration.messages.people import Holders, People, Person
from servicedeklaration.messages.recipients import CAP, recipients


def person(name):
    return Person(name.capitalize(), f"{name}@havlund.example", name)


def holders(*names, local=False):
    return Holders(tuple(map(person, names)), local)


OWNER = Person("Rusmiddelcenteret", "rusmidler@havlund.example")
PEOPLE = People(
    editors=holders("rikke", "rene"),
    secretaries=holders("sigurd"),
    members=holders("mette", "mads"),
    owner=OWNER,
    sender=person("rikke"),
    opener=person("rene"),
    councils=(Person("Handicaprådet", "raad@havlund.example"),),
)
EXPECTED = {
    "submitted": ["Sigurd"],
    "pack_made": ["Mette", "Mads"],
    "sent_back": ["Rikke", "Rusmiddelcenteret"],
    "rejected": ["Rikke", "Rusmiddelcenteret"],
    "postponed": ["Rikke", "Rusmiddelcenteret"],
    "approved": ["Rikke", "Rusmiddelcenteret"],
    "amended": ["Rikke", "Rusmiddelcenteret"],
    "corrected": ["Rusmiddelcenteret", "Sigurd", "Mette", "Mads"],
    "withdrawn": ["Rikke", "Rusmiddelcenteret", "Sigurd"],
    "consultation_opened": ["Handicaprådet", "Rusmiddelcenteret"],
    "councils_asked": ["Handicaprådet"],
    "deadline_passed": ["Rene"],
    "review_due": ["Rusmiddelcenteret"],
    "expiring": ["Rusmiddelcenteret"],
}


def names(kind, people=PEOPLE, actor=None):
    return [who.name for who, _ in recipients(kind, people, actor).chosen]


@pytest.mark.parametrize("kind", OCCASIONS)
def test_they_and_nobody_else(kind):
    assert names(kind) == EXPECTED[kind]


@pytest.mark.parametrize("kind", OCCASIONS)
@pytest.mark.parametrize("actor", ["rikke", "rene", "sigurd", "mette"])
def test_whoever_did_it_is_told_nothing(kind, actor):
    assert actor.capitalize() not in names(kind, actor=person(actor))


def test_one_with_two_parts_is_told_once():
    owner = Person("Rikke", "RIKKE@havlund.example")
    people = People(sender=person("rikke"), owner=owner)
    assert names("approved", people) == ["Rikke"]


def test_an_owner_who_did_it_himself_is_known_by_the_address():
    people = People(owner=Person("Rikke", "Rikke@Havlund.example"))
    assert names("approved", people, person("rikke")) == []


def test_without_an_owner_the_editors_are_reminded():
    people = People(editors=holders("rikke", "rene"))
    assert names("review_due", people) == ["Rikke", "Rene"]


def many(local=False):
    return holders(*(f"sekretaer-{number}" for number in range(CAP + 1)), local=local)


def test_so_many_that_it_is_everybody_are_not_written_to_but_the_owner_is():
    found = recipients("submitted", People(secretaries=many(), owner=OWNER), None)
    assert [who.name for who, _ in found.chosen] == ["Rusmiddelcenteret"]
    assert "aldrig til alle" in found.left_out[0]


def test_without_an_owner_nobody_is_and_that_is_said():
    found = recipients("submitted", People(secretaries=many()), None)
    assert found.chosen == ()
    assert len(found.left_out) == 1


def test_those_who_were_named_for_this_very_work_are_all_written_to():
    assert len(names("submitted", People(secretaries=many(local=True)))) == CAP + 1


def test_as_many_as_the_cap_allows_are_written_to():
    few = Holders(many().people[:CAP])
    assert len(names("submitted", People(secretaries=few))) == CAP


def test_it_is_said_when_there_is_nobody():
    assert recipients("submitted", People(), None).left_out == ("Der er ingen sekretærer.",)
