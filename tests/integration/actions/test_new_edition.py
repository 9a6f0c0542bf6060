"""A new edition begins as a copy of the one in force."""

from datetime import date

import pytest
from plone.uuid.interfaces import IUUID

from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content import records
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.walk import editions
from servicedeklaration.scripts.verify_seals import verify_publication
from servicedeklaration.seal.chain import text_sha256

from .world import act_as, make_draft, make_edition, make_publication, register, stand_still


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager")
    return make_publication(portal)


def refusal_of(publication) -> str:
    with pytest.raises(Refused) as refusal:
        NewEdition(publication)()
    [reason] = refusal.value.reasons
    return reason.message


@pytest.mark.parametrize("role", ["Contributor", "Editor", "Site Administrator"])
def test_it_says_the_same_in_parts_of_the_same_names(portal, publication, role):
    old = register(make_draft(publication))
    act_as(portal, role)
    new = NewEdition(publication)()
    assert state_of(new) == "draft"
    assert text_sha256(edition_tree(new)) == text_sha256(edition_tree(old))
    assert new["indgang"]["raadgivning"].getId() == "raadgivning"


def test_its_parts_are_objects_of_their_own(publication):
    old = register(make_draft(publication))
    new = NewEdition(publication)()
    for mine, theirs in ((new, old), (new["indgang"], old["indgang"])):
        assert IUUID(mine) != IUUID(theirs)


def test_it_does_not_carry_what_belongs_to_one_adoption(publication):
    draft = make_draft(publication, edition_label="2022–2023", change_note="Nyt om pris.")
    register(draft)
    new = NewEdition(publication)()
    assert (new.edition_label, new.change_note, new.source) == (None, None, None)
    assert (new.in_force_from, new.in_force_until, new.effective_date) == (None, None, None)
    assert records.decisions(new) == []
    assert records.seal(new) is None


def test_the_edition_in_force_today_is_copied_not_the_next(publication):
    register(make_draft(publication, "gammel", title="Gammel"), date(2020, 1, 1))
    register(make_draft(publication, "nu", title="Nu"), date(2024, 1, 1))
    register(make_draft(publication, "senere", title="Senere"), date(2026, 1, 1))
    assert NewEdition(publication)().title == "Nu"


def test_before_anything_is_in_force_the_next_is_copied(publication):
    register(make_draft(publication, "senere", title="Senere"), date(2026, 1, 1))
    assert NewEdition(publication)().title == "Senere"


@pytest.mark.parametrize("state", ["draft", "consultation", "pending"])
def test_it_is_refused_while_another_is_under_way(publication, state):
    register(make_draft(publication, "2022"))
    make_edition(publication, state)
    assert refusal_of(publication) == "reason_in_flight"
    assert len(editions(publication)) == 2


def test_it_is_refused_when_there_is_nothing_to_copy(publication):
    assert refusal_of(publication) == "reason_nothing_to_copy"


def test_the_new_edition_can_be_changed_and_the_old_is_untouched(publication):
    old = register(make_draft(publication))
    before = edition_tree(old)
    new = NewEdition(publication)()
    new.manage_delObjects(["indgang"])
    assert edition_tree(old) == before
    assert list(verify_publication(publication)) == []


def test_it_is_called_what_one_says(publication):
    register(make_draft(publication, edition_label="2022"))
    assert NewEdition(publication, " 2027 ")().edition_label == "2027"


def test_each_edition_gets_a_name_of_its_own(publication):
    register(make_draft(publication, "2022"))
    names = []
    for day in (date(2025, 4, 1), date(2025, 5, 1)):
        stand_still(day)
        new = NewEdition(publication)()
        names.append(new.getId())
        register(new, day)
    assert names == ["udgave-2", "udgave-3"]
