"""Lists of synonyms: what a line says, and what is asked for with it."""

import csv

import pytest

from servicedeklaration.search.query import LOOSE, PART, concepts
from servicedeklaration.search.stems import stem
from servicedeklaration.search.synonyms import BROADER, SAME, read, with_own
from tests.shared import SHARED, needs_shared


def names(text: str, *lines: str) -> list[list[tuple[str, ...]]]:
    """For each concept the stems of its names, the typed one first."""
    found = concepts(text, read(lines), lambda word: "")
    return [[name[0].stems for name in concept.names] for concept in found]


def test_words_in_a_line_mean_each_other():
    synonyms = read(["sprut, alkohol"])
    assert synonyms.of[("sprut",)] == {("alkohol",): SAME}
    assert synonyms.of[("alkohol",)] == {("sprut",): SAME}


@pytest.mark.parametrize("arrow", ["→", "->", "=>"])
def test_an_arrow_leads_one_way(arrow):
    synonyms = read([f"hash {arrow} stof"])
    assert synonyms.of == {("hash",): {("stof",): BROADER}}


def test_remarks_and_empty_lines_say_nothing():
    assert read(["# alkohol, sprut", "", "alkohol", " , "]).of == {}


def test_inflection_does_not_matter():
    assert names("kanylerne", "kanyle, sprøjte") == [[("kanyl",), ("sprøjt",)]]


def test_several_words_are_one_expression():
    [concept] = names("uden henvisning", "uden henvisning, uden visitation")
    assert concept == [("uden", "henvisning"), ("uden", "visitation")]


def test_the_longest_expression_counts():
    lines = ("min mand, min ægtefælle", "min mand drikker, pårørende")
    assert [concept[1] for concept in names("min mand drikker", *lines)] == [(stem("pårørende"),)]


def test_of_several_things_the_one_counts_that_the_other_words_tell_of():
    lines = ("ryger → hash, rusmiddel / rygestop", "rygestop, cigaretter", "heroin → rusmiddel")
    assert names("ryger", *lines) == [stems("ryger", "hash", "rusmiddel", "rygestop")]
    assert names("ryger hash", *lines)[0] == stems("ryger", "hash", "rusmiddel")
    assert names("ryger heroin", *lines)[0] == stems("ryger", "hash", "rusmiddel")
    assert names("ryger cigaretter", *lines)[0] == stems("ryger", "rygestop")


def stems(*words: str) -> list[tuple[str, ...]]:
    return [(stem(word),) for word in words]


def test_words_of_an_expression_say_its_opposite_without_their_denial():
    [denied] = concepts("ikke leve", read(["ikke leve, selvmord"]), lambda word: "")
    [said] = concepts("holde op", read(["holde op, stoppe"]), lambda word: "")
    assert [way.together for way in denied.names[0]] == [True]
    assert [way.together for way in said.names[0]] == [True, False]


def test_what_is_left_of_an_expression_without_its_small_words_counts_little():
    lines = ["åben nu, åbningstid", "klippe nåle knipling, kunst"]
    [one] = concepts("åben nu", read(lines), lambda word: "")
    [three] = concepts("klippe nåle knipling", read(lines), lambda word: "")
    assert [name[0][1].worth for name in (one.names, three.names)] == [PART, LOOSE]


def test_words_that_say_nothing_are_left_out_unless_there_are_no_others():
    assert names("jeg er for gravid") == [[("gravid",)]]
    assert names("jeg er") == [[("jeg",)], [("er",)]]


def test_a_sites_own_lines_are_added_to_those_that_come_with_the_add_on():
    own = with_own(("zebra → pårørende",))
    assert (stem("zebra"),) in own.of
    assert (stem("kanyle"),) in own.of


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("min søn", "ung"),
        ("vores datter", "pårørende"),
        ("min mand", "pårørende"),
        ("koks", "kokain"),
        ("ikke leve", "akut"),
        ("alkohol", "rusmiddel"),
        ("åben nu", "åbningstid"),
    ],
)
def test_everyday_words_lead_to_those_of_the_field(typed, name):
    assert (stem(name),) in with_own(()).of[tuple(map(stem, typed.split()))]


@needs_shared
def test_the_list_holds_words_of_the_field_and_no_whole_query():
    with (SHARED / "gold/queries.tsv").open(encoding="utf-8", newline="") as file:
        queries = [row["query"] for row in csv.DictReader(file, delimiter="\t")]
    long_ones = {tuple(map(stem, query.split())) for query in queries if query.count(" ") > 2}
    assert not long_ones & set(with_own(()).of)
