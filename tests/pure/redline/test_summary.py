"""What changed in figures and in facts."""

import pytest

from servicedeklaration.redline import compare, fact_changes, summarize

from .trees import edition, offer, section


def facts(before: dict, after: dict) -> list[tuple]:
    return [(f.kind, f.field, f.gone, f.new) for f in fact_changes(compare(before, after))]


def test_items_are_counted_by_type_and_by_what_became_of_them():
    before = edition(section("A", offer("Samtaler"), offer("Medicin")), section("B"))
    after = edition(section("B"), section("A", offer("Samtaler", duration="1 time"), offer("Ny")))
    assert summarize(compare(before, after)).counts == {
        "Indsats": {"added": 1, "removed": 1, "changed": 1},
        "Afsnit": {"moved": 1},
    }


def test_what_belongs_to_one_adoption_is_told_apart_from_the_text():
    summary = summarize(compare(edition(edition_label="2023"), edition(edition_label="2025")))
    assert (summary.same_text, summary.adoption) == (True, ("edition_label",))
    summary = summarize(compare(edition(price="Gratis"), edition(price="Ti kr.")))
    assert (summary.same_text, summary.fields) == (False, ("price",))


@pytest.mark.parametrize(
    ("field", "before", "after", "expected"),
    [
        (
            "complaint",
            "<p>Klag inden 4 uger.</p>",
            "<p>Klag inden for seks uger.</p>",
            ("deadline", "complaint", ("4 uger",), ("6 uger",)),
        ),
        (
            "price",
            "<p>Det koster 1.200 kr. om måneden.</p>",
            "<p>Det koster kr. 1300 om måneden.</p>",
            ("amount", "price", ("1.200 kr.",), ("1.300 kr.",)),
        ),
        (
            "body",
            "<p>Gruppen mødes én gang ugentligt.</p>",
            "<p>Gruppen mødes 2 gange ugentligt.</p>",
            ("frequency", "body", ("1 gang ugentligt",), ("2 gange ugentligt",)),
        ),
        (
            "activities",
            "<ul><li>2-3 timer hver anden uge</li></ul>",
            "<ul><li>1½ time pr. uge</li></ul>",
            ("frequency", "activities", ("2-3 timer hver anden uge",), ("1,5 time pr. uge",)),
        ),
        (
            "purpose",
            "<p>Efter serviceloven § 101.</p>",
            "<p>Efter serviceloven § 102.</p>",
            ("law", "purpose", ("serviceloven § 101",), ("serviceloven § 102",)),
        ),
        (
            "legal_basis",
            ["serviceloven § 101"],
            ["serviceloven § 101", "sundhedsloven § 141"],
            ("law", "legal_basis", (), ("sundhedsloven § 141",)),
        ),
        ("access", "open", "referral", ("access", "access", ("open",), ("referral",))),
        ("age_min", None, 0, ("age", "age_min", (), (0,))),
        ("contacts", ["A"], ["B", "A"], ("contact", "contacts", (), ("B",))),
    ],
)
def test_a_fact_that_differs_is_told_with_old_and_new(field, before, after, expected):
    trees = [edition(offer("Samtaler", **{field: value})) for value in (before, after)]
    assert facts(*trees) == [expected]


def test_an_easy_to_read_text_repeats_and_states_no_fact():
    told = "<p>Det er gratis. Du får svar senest 14 dage efter.</p>"
    assert facts(edition(), edition(easy_read=told)) == []
    assert facts(edition(easy_read="<p>Det koster 10 kr.</p>"), edition(easy_read=told)) == []


def test_the_same_frequency_in_other_words_is_no_other():
    pair = [edition(body=f"<p>{n} gang om ugen.</p>") for n in ("En", "1")]
    assert facts(*pair) == []


def test_a_section_is_known_by_its_topic():
    trees = [
        edition(section("Klag", topic="complaint", body=f"<p>Inden {n} uger.</p>")) for n in (4, 6)
    ]
    assert facts(*trees) == [("deadline", "complaint", ("4 uger",), ("6 uger",))]


def test_other_words_for_the_same_fact_are_no_other_fact():
    trees = [
        edition(price=text, complaint=limit)
        for text, limit in (
            ("<p>Det er gratis.</p>", "<p>Senest fire uger efter.</p>"),
            ("<p>Det er helt gratis.</p>", "<p>Inden 4 uger.</p>"),
        )
    ]
    assert facts(*trees) == []


def test_the_target_of_a_link_is_no_fact():
    before, after = (f'<p><a href="https://x.example/{n}-kr">her</a></p>' for n in (100, 200))
    assert facts(edition(price=before), edition(price=after)) == []


def test_a_new_offer_brings_no_changed_facts():
    assert facts(edition(), edition(offer("Ny", price="<p>Det koster 75 kr.</p>"))) == []
