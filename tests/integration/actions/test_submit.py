"""A draft is submitted when it is whole; every remark left in it is named."""

import pytest

from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.submit import Submit
from servicedeklaration.content.state import state_of

from .world import GIVEN, act_as, make_draft, make_edition, make_publication, text


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager")
    return make_publication(portal)


def reasons(edition):
    with pytest.raises(Refused) as refusal:
        Submit(edition)()
    assert state_of(edition) == "draft"
    return refusal.value.reasons


def test_a_whole_draft_awaits_approval(publication):
    edition = make_draft(publication)
    Submit(edition, comment="Klar til mødet i maj")()
    assert state_of(edition) == "pending"
    assert edition.workflow_history["edition_workflow"][-1]["comments"] == "Klar til mødet i maj"


def test_a_remark_is_named_with_its_place_and_its_words(publication):
    edition = make_draft(publication)
    edition["indgang"]["raadgivning"].purpose = text(
        "Hjælp (ønskes tilrettet til foråret) til alle."
    )
    [reason] = reasons(edition)
    assert reason.message == "reason_remark"
    assert reason.message.mapping["where"].endswith("Indgang, Åben rådgivning")
    assert reason.field == "purpose"
    assert "ønskes tilrettet til foråret" in reason.message.mapping["quote"]


def test_all_remarks_are_listed_at_once(publication):
    edition = make_draft(publication, tasks=text("Vi hjælper (akutte slettes)."))
    edition["indgang"].title = "Indgang (ønskes ændret)"
    edition["indgang"].body = text("Se [indsæt link].")
    assert len(reasons(edition)) == 3


def test_a_remark_split_by_markup_is_found(publication):
    edition = make_draft(publication, tasks=text("Vi hjælper (<em>ønskes</em> tilrettet)."))
    assert [r.message for r in reasons(edition)] == ["reason_remark"]


def test_ordinary_brackets_do_not_stop_anybody(publication):
    edition = make_draft(publication, tasks=text("Kom forbi (uden visitation), se [side 9](#9)."))
    Submit(edition)()
    assert state_of(edition) == "pending"


@pytest.mark.parametrize("title", ["", "   "])
def test_an_edition_without_title_is_not_submitted(publication, title):
    edition = make_draft(publication)
    edition.title = title
    assert [r.field for r in reasons(edition)] == ["title"]


def test_an_edition_without_any_text_is_not_submitted(publication):
    edition = make_draft(publication, tasks=None)
    edition.manage_delObjects(["indgang"])
    assert [r.message for r in reasons(edition)] == ["reason_empty"]


def test_one_field_is_text_enough(publication):
    edition = make_draft(publication)
    edition.manage_delObjects(["indgang"])
    Submit(edition)()
    assert state_of(edition) == "pending"


def test_it_waits_for_another_edition_that_is_before_the_committee(portal, publication):
    make_edition(publication, "pending", "foerste")
    make_edition(make_publication(portal, "andet"), "draft", "anden")
    other = publication["foerste"]
    copied = portal["andet"]["anden"]._getCopy(publication)
    copied._setId("anden")
    publication._setObject("anden", copied, suppress_events=True)
    found = Submit(publication["anden"]).reasons()
    assert [r.message for r in found] == ["reason_other_pending"]
    assert found[0].message.mapping["title"] == other.title


def test_what_is_laid_before_the_public_is_whole_too(publication):
    edition = make_draft(publication, tasks=text("Vi hjælper (ønskes tilrettet)."))
    with pytest.raises(Refused) as refusal:
        OpenConsultation(edition, **GIVEN["open_consultation"])()
    assert [reason.message for reason in refusal.value.reasons] == ["reason_remark"]
    assert state_of(edition) == "draft"
