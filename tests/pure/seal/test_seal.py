"""Seals: any change of the text, the decision, the seal or the chain is found."""

import copy
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.seal.canonical import SealError
from servicedeklaration.seal.chain import (
    FIRST_ALGORITHM,
    Seal,
    make_seal,
    sha256_of_seal,
    text_sha256,
)
from servicedeklaration.seal.kept import Kept
from servicedeklaration.seal.verify import SealedEdition, verify, verify_chain, verify_last

NOW = datetime(2024, 12, 5, 9, 30, 12, 345, tzinfo=UTC)
DECISIONS = [{"body": "Byrådet", "meeting_date": "2024-12-04", "outcome": "godkendt"}]
TREE = {
    "@type": "Kvalitetsstandard",
    "id": "2025",
    "title": "Behandling af stofmisbrug",
    "edition_label": "2025",
    "in_force_from": "2025-01-01",
    "in_force_until": None,
    "purpose": "<p>Et liv uden stoffer.</p>",
    "legal_basis": ["serviceloven § 101"],
    "items": [
        {
            "@type": "Afsnit",
            "id": "indgang",
            "title": "Indgang",
            "items": [{"@type": "Indsats", "id": "samtale", "age_min": 18, "staff": ["Rådgiver"]}],
        }
    ],
}
PLACE = {"name": "Rådgivningen", "phones": ["00000002"], "opening_hours": None}
KEPT = Kept(TREE, DECISIONS, {"a1": PLACE, "b2": PLACE}, ("b2", "a1"), b"%PDF-1.7")
SEAL = make_seal(KEPT, None, NOW)


def first_seal(tree=TREE, decisions=DECISIONS) -> Seal:
    """A seal as the first algorithm made them, when nothing was kept."""
    seal = replace(
        make_seal(Kept(tree, decisions), None, NOW),
        algorithm=FIRST_ALGORITHM,
        contacts_sha256=None,
        pdf_sha256=None,
    )
    return replace(seal, sha256=sha256_of_seal(seal))


def problems(seal=SEAL, kept: Kept | None = KEPT, tree=TREE, decisions=DECISIONS) -> list[str]:
    """What is wrong with an edition, of which everything is whole that isn't given."""
    return verify(SealedEdition("2025", tree, decisions, seal, kept), None)


def leaf_paths(value, path=()):
    """The way to every leaf of a tree."""
    children = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in children:
        if isinstance(child, dict | list):
            yield from leaf_paths(child, (*path, key))
        else:
            yield (*path, key)


def with_leaf(tree, path, value):
    changed = copy.deepcopy(tree)
    place = changed
    for key in path[:-1]:
        place = place[key]
    if place[path[-1]] == value and type(place[path[-1]]) is type(value):
        return None
    place[path[-1]] = value
    return changed


def test_an_untouched_edition_has_no_problems():
    assert problems() == []
    assert problems(first_seal(), None) == []


@given(
    st.sampled_from(list(leaf_paths(TREE))),
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=5),
)
def test_changing_any_leaf_of_the_tree_breaks_the_seal(path, value):
    if changed := with_leaf(TREE, path, value):
        [problem] = problems(tree=changed)
        assert problem.startswith("Teksten er ændret efter godkendelsen: ")
        expected = ["Teksten er ændret efter godkendelsen."]
        assert problems(first_seal(), None, tree=changed) == expected


def test_the_place_of_a_change_is_named():
    changed = with_leaf(TREE, ("items", 0, "items", 0, "age_min"), 15)
    assert problems(tree=changed) == [
        "Teksten er ændret efter godkendelsen: indgang/samtale/age_min."
    ]


@pytest.mark.parametrize("decisions", [[], DECISIONS * 2, [{**DECISIONS[0], "body": "Udvalget"}]])
def test_changing_the_decision_breaks_the_seal(decisions):
    expected = ["Beslutningen er ændret efter godkendelsen."]
    assert problems(decisions=decisions) == expected
    assert problems(first_seal(), None, decisions=decisions) == expected


@pytest.mark.parametrize(
    ("part", "value", "words"),
    [
        ("tree", {**TREE, "title": "Andet"}, "Den gemte tekst"),
        ("decisions", [], "Den gemte beslutning"),
        ("contacts", {"a1": PLACE}, "De gemte kontaktoplysninger"),
        ("contacts", {"a1": {**PLACE, "phones": []}, "b2": PLACE}, "De gemte kontaktoplysninger"),
        ("publication_contacts", ("a1", "b2"), "De gemte kontaktoplysninger"),
        ("pdf", b"%PDF-1.7 ", "Den gemte PDF"),
        ("pdf", None, "Den gemte PDF"),
    ],
)
def test_changing_what_was_kept_breaks_the_seal(part, value, words):
    found = problems(kept=replace(KEPT, **{part: value}))
    assert any(problem.startswith(words) for problem in found)
    assert all("Selve seglet" not in problem for problem in found)


def test_what_was_kept_is_missed_when_it_is_gone():
    assert problems(kept=None) == ["Det, der blev gemt, da udgaven blev forseglet, mangler."]


def test_kept_data_that_are_no_json_are_a_problem_and_no_crash():
    [problem, _] = problems(kept=replace(KEPT, tree={**TREE, "title": "\ud800"}))
    assert problem.startswith("Det, der blev gemt ved forseglingen, kan ikke læses")


def test_an_edition_may_have_been_sealed_without_a_pdf():
    kept = replace(KEPT, pdf=None)
    seal = make_seal(kept, None, NOW)
    assert seal.pdf_sha256 is None
    assert problems(seal, kept) == []
    assert problems(seal, KEPT) == ["Den gemte PDF er ikke den, der blev forseglet."]


def test_content_that_is_no_longer_json_is_a_problem_and_no_crash():
    tree = {**TREE, "title": {1, 2}}
    assert problems(tree=tree) == ["Teksten er ændret efter godkendelsen: title."]
    assert problems(first_seal(), None, tree=tree) == ["Teksten er ændret efter godkendelsen."]


def test_a_forged_moment_breaks_the_seal():
    forged = replace(SEAL, sealed_at=SEAL.sealed_at - timedelta(days=30))
    assert problems(forged) == ["Selve seglet er ændret."]


def test_a_seal_cannot_be_made_one_of_the_first_kind_to_get_rid_of_what_it_binds():
    lesser = replace(SEAL, algorithm=FIRST_ALGORITHM, contacts_sha256=None, pdf_sha256=None)
    assert problems(lesser, None) == ["Selve seglet er ændret."]


def test_an_unknown_algorithm_is_said_and_not_guessed_at():
    assert problems(replace(SEAL, algorithm="md5")) == [
        "Seglet er lavet på en måde, der ikke kendes her: md5."
    ]


@pytest.mark.parametrize("seal", [SEAL, first_seal()], ids=["now", "first"])
def test_a_seal_survives_being_written_as_json(seal):
    assert Seal.from_dict(json.loads(json.dumps(seal.to_dict()))) == seal


def test_a_seal_of_the_first_kind_has_no_fields_of_the_second():
    assert problems(first_seal(), None) == []
    assert set(SEAL.to_dict()) - set(first_seal().to_dict()) == {"contacts_sha256", "pdf_sha256"}


@pytest.mark.parametrize(
    "change",
    [
        {"sealed_at": "i går"},
        {"sealed_at": "2024-12-05T09:30:12"},
        {"sequence": "1"},
        {"sequence": True},
        {"note": ""},
    ],
)
def test_data_that_are_no_seal_are_refused(change):
    with pytest.raises(SealError):
        Seal.from_dict(SEAL.to_dict() | change)


def test_a_seal_without_all_its_fields_is_refused():
    data = SEAL.to_dict()
    del data["previous"]
    with pytest.raises(SealError, match="previous"):
        Seal.from_dict(data)


def test_sealing_needs_to_know_the_time_zone():
    with pytest.raises(SealError):
        make_seal(KEPT, None, NOW.replace(tzinfo=None))


def test_the_moment_is_kept_in_utc_to_the_second():
    danish = NOW.astimezone(timezone(timedelta(hours=1)))
    assert make_seal(KEPT, None, danish) == SEAL
    assert SEAL.to_dict()["sealed_at"] == "2024-12-05T09:30:12+00:00"


def test_the_same_text_adopted_again_has_the_same_text_hash_and_another_seal():
    again = {**TREE, "id": "2027", "edition_label": "2027", "in_force_from": "2027-01-01"}
    assert text_sha256(again) == text_sha256(TREE)
    sealed_again = make_seal(Kept(again, DECISIONS), None, NOW)
    assert sealed_again.content_sha256 != SEAL.content_sha256


@pytest.mark.parametrize("path", [("title",), ("purpose",), ("items", 0, "id")])
def test_another_text_has_another_text_hash(path):
    assert text_sha256(with_leaf(TREE, path, "andet")) != text_sha256(TREE)


def chain(count=3):
    """A Publikation's sealed editions, each a year after the one before."""
    editions, previous = [], None
    for number in range(1, count + 1):
        tree = {**TREE, "id": str(number)}
        kept = Kept(tree, DECISIONS)
        previous = make_seal(kept, previous, NOW + timedelta(days=365 * number))
        editions.append(SealedEdition(str(number), tree, DECISIONS, previous, kept))
    return editions


def test_a_whole_chain_has_no_problems_in_whatever_order_it_is_read():
    assert verify_chain(reversed(chain())) == {}


def test_an_edition_taken_out_shows_in_the_one_after_it():
    first, _, third = chain()
    assert verify_chain([first, third]) == {
        "3": [
            "Seglet har nummer 3, men skulle have nummer 2.",
            "Seglet passer ikke til udgaven før.",
        ]
    }


def test_an_edition_sealed_anew_after_a_change_shows_in_the_one_after_it():
    first, second, third = chain()
    tree = {**second.tree, "title": "Noget andet"}
    kept = Kept(tree, DECISIONS)
    resealed = make_seal(kept, first.seal, second.seal.sealed_at)
    forged = replace(second, tree=tree, seal=resealed, kept=kept)
    assert verify_chain([first, forged, third]) == {"3": ["Seglet passer ikke til udgaven før."]}


def test_a_seal_older_than_the_one_before_is_a_problem():
    first = chain(1)[0]
    early = make_seal(KEPT, first.seal, NOW - timedelta(days=365))
    editions = [first, SealedEdition("2", TREE, DECISIONS, early, KEPT)]
    assert verify_chain(editions) == {"2": ["Seglet er ældre end seglet før."]}


def test_an_approved_edition_without_a_seal_is_named():
    first = chain(1)[0]
    bare = SealedEdition("2", TREE, DECISIONS, None)
    assert verify_chain([bare, first]) == {"2": ["Udgaven er godkendt, men har intet segl."]}


def test_the_last_edition_taken_out_shows_against_the_seal_that_was_noted():
    editions = chain()
    noted = editions[-1].seal.sha256
    assert verify_last(editions, noted) == []
    assert verify_chain(editions[:-1]) == {}
    assert verify_last(editions[:-1], noted) == [
        "Den udgave, der sidst blev forseglet, mangler eller er blevet en anden."
    ]


def test_a_publikation_without_seals_has_none_noted():
    assert verify_last([], None) == []
    assert verify_last([], "0" * 64)
