"""What stands in an address is read with grace: odd values are passed over, nothing breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.finder.asked import Asked, read_asked
from servicedeklaration.finder.questions import FORM, MUNICIPALITY, QUESTIONS, SUBJECT, WHOM

KNOWN = {SUBJECT: ("alkohol", "stoffer"), MUNICIPALITY: ("9999",)}


def is_known(question, value: str) -> bool:
    return value in (question.choices or KNOWN.get(question, ()))


def asked(**form) -> dict:
    return dict(read_asked(form, is_known).chosen)


def test_the_choices_are_read_by_their_names():
    form = {"for": "ung", "alder": "17", "om": "alkohol", "anonymt": "ja", "kommune": "9999"}
    assert asked(**form) == {name: (value,) for name, value in form.items()}


def test_where_several_may_be_chosen_all_are_read_in_one_order():
    assert asked(form=["gruppe", "dag", "gruppe"]) == {"form": ("dag", "gruppe")}


def test_where_one_will_do_the_first_counts():
    assert asked(**{"for": ["ung", "mig"]}) == {"for": ("ung",)}


def test_a_subject_may_be_called_by_the_words_of_documents():
    assert asked(om="rusmidler") == {"om": ("alkohol", "stoffer")}
    assert asked(om="Stofmisbrug") == {"om": ("stoffer",)}


@pytest.mark.parametrize(("written", "age"), [("17", "17"), (" 17 år ", "17"), ("007", "7")])
def test_an_age_is_read_as_people_write_it(written, age):
    assert asked(alder=written) == {"alder": (age,)}


@pytest.mark.parametrize(
    "form",
    [
        {"for": "alle"},
        {"for": ""},
        {"alder": "-1"},
        {"alder": "121"},
        {"alder": "9" * 5000},
        {"alder": "²"},
        {"alder": "1e3"},
        {"anonymt": "nej"},
        {"kommune": "0000"},
        {"om": "<script>"},
        {"form": {"a": "b"}},
        {"form": None},
        {"form": [["gruppe"]]},
        {"for": b"ung"},
        {"ukendt": "1"},
    ],
    ids=str,
)
def test_what_is_no_choice_is_passed_over(form):
    assert asked(**form) == {}


@given(
    st.dictionaries(
        st.sampled_from([q.name for q in QUESTIONS]),
        st.one_of(st.text(), st.lists(st.text()), st.integers(), st.none(), st.binary()),
    )
)
def test_no_address_breaks_it(form):
    assert set(read_asked(form, is_known).chosen) <= set(form)


def test_the_same_choices_have_one_address():
    one = read_asked({"form": ["gruppe", "dag"], "for": "ung"}, is_known)
    other = read_asked({"for": ["ung"], "form": ["dag", "gruppe"]}, is_known)
    assert one.pairs == other.pairs == [("for", "ung"), ("form", "dag"), ("form", "gruppe")]


def test_choices_can_be_taken_away_one_by_one():
    both = Asked({"for": ("ung",), "form": ("dag", "gruppe")})
    assert both.without_choice(FORM, "dag").pairs == [("for", "ung"), ("form", "gruppe")]
    assert both.without_choice(WHOM, "ung").pairs == [("form", "dag"), ("form", "gruppe")]
