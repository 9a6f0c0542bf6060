"""Headings in other municipalities' words, spellings and questions come to their topics."""

from pathlib import Path

import pytest

from content_import.vocabulary.headings import is_question, topic_of
from tests.pure.content_import.fields.reading import pairs_in

CASES = pairs_in(Path(__file__).parent / "cases" / "headings.txt")


@pytest.mark.parametrize(("heading", "expected"), CASES, ids=[heading for heading, _ in CASES])
def test_a_heading_has_the_topic_that_its_case_says(heading, expected):
    topic = topic_of(heading)

    assert (topic.name if topic else "") == expected


@pytest.mark.parametrize("heading", ["Hvad koster det", "Kan du klage?", "Er der ventetid:"])
def test_a_question_is_known_with_and_without_its_mark(heading):
    assert is_question(heading)


@pytest.mark.parametrize("heading", ["Betaling", "Hvile og ro", "Kanotur"])
def test_other_words_ask_nothing(heading):
    assert not is_question(heading)
