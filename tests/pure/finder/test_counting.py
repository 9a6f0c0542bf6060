"""The finder's filters and counts are those of a plain count, whatever is asked."""

from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.finder.answers import answers_of
from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.counting import Count, unsaid
from servicedeklaration.finder.nearest import nearest
from servicedeklaration.finder.questions import AGE, FORM, QUESTIONS, REFERRAL, WHOM
from servicedeklaration.finder.said import Said

from .generated import ASKED, SAID, offers_of, plain_count

MANY = st.lists(SAID, max_size=25)
CHOICES = {
    "for": ("mig", "paaroerende", "ung", "gravid"),
    "om": ("alkohol", "stoffer", "hjemmehjælp"),
    "anonymt": ("ja",),
    "henvisning": ("nej",),
    "form": ("individuel", "gruppe", "dag", "doegn"),
    "kommune": ("9999", "9998", "0101"),
    "alder": ("17",),
}


@given(MANY, ASKED)
def test_as_many_offers_fit_as_one_counts_by_hand(said, asked):
    count = offers_of(said).fit(asked).count
    assert (count.sure, count.maybe) == plain_count(said, asked)


@given(MANY, ASKED)
def test_each_choice_has_the_count_that_one_gets_by_taking_it(said, asked):
    offers = offers_of(said)
    for question in QUESTIONS:
        counts = offers.counts(asked, question, CHOICES[question.name])
        for value, count in counts.items():
            alone = Asked({**asked.chosen, question.name: (value,)})
            assert (count.sure, count.maybe) == plain_count(said, alone)


@given(MANY, ASKED)
def test_the_offers_that_fit_and_those_that_may_are_never_the_same(said, asked):
    fit = offers_of(said).fit(asked)
    assert not fit.sure & fit.maybe
    assert fit.sure <= fit.possible


@given(MANY, ASKED)
def test_what_may_fit_leaves_a_question_open_and_what_fits_leaves_none(said, asked):
    fit = offers_of(said).fit(asked)
    for number in fit.possible:
        left_open = len(unsaid(answers_of(said[number]), asked))
        assert bool(left_open) == (number in fit.maybe)
        assert offers_of(said).missing(asked)(number) == left_open


@given(MANY, ASKED)
def test_the_nearest_leave_out_no_more_than_they_must(said, asked):
    offers = offers_of(said)
    for near in nearest(offers, asked):
        assert (near.count.sure, near.count.maybe) == plain_count(said, near.asked)
        assert near.count
        for question in near.dropped:
            kept = {**near.asked.chosen, question.name: asked.of(question)}
            assert plain_count(said, Asked(kept)) == (0, 0) or len(near.dropped) == 1


def test_nothing_fits_where_there_is_nothing():
    offers = offers_of([])
    asked = Asked({"for": ("ung",), "alder": ("17",)})
    assert offers.fit(asked).count == Count(0, 0)
    assert nearest(offers, asked) == []


def test_one_question_is_left_out_and_the_one_that_gives_most_comes_first():
    groups = [Said("Gruppe", form=("group",), access="referral")] * 3
    single = [Said("Samtale", form=("individual",), access="open")] * 2
    offers = offers_of([*groups, *single])
    found = nearest(offers, Asked({"form": ("gruppe",), "henvisning": ("nej",)}))
    assert [(near.dropped, near.count) for near in found] == [
        ((REFERRAL,), Count(3, 0)),
        ((FORM,), Count(2, 0)),
    ]


def test_the_values_in_use_are_those_of_the_offers_themselves():
    offers = offers_of([Said("Ungegruppe", age_min=15, age_max=25), Said("Samtaler", age_min=18)])
    assert offers.values(AGE) == ("15-25", "18-")
    assert offers.values(WHOM) == ("mig", "ung")
