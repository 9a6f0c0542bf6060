"""Whatever the text: no word of a paragraph is lost, the result is the same twice, no foreign
exception."""

import json
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_import import ContentImportError, convert_text
from content_import.errors import UnreadableFile
from content_import.readers import read_bytes
from tests.pure.content_import.coverage import content_words, words

FEW = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
HEADINGS = st.sampled_from(
    [
        "Målgruppe",
        "Formål:",
        "1. Opgaver",
        "KLAGEADGANG",
        "2.1 Samtaler",
        "Varighed",
        "Åben rådgivning",
        "Kontakt",
        "## Tilbud",
    ]
)
WORD = st.text("abcdefghijklmnoprstuvæøå", min_size=2, max_size=9)
SENTENCE = st.lists(WORD, min_size=4, max_size=14).map(
    lambda some: " ".join(some).capitalize() + "."
)
PARAGRAPH = st.lists(SENTENCE, min_size=1, max_size=3).map(" ".join)
ITEMS = st.lists(SENTENCE, min_size=1, max_size=4).map(
    lambda some: "\n".join(f"- {one}" for one in some)
)
DOCUMENT = st.lists(st.one_of(HEADINGS, PARAGRAPH, ITEMS), min_size=1, max_size=12)


@FEW
@given(DOCUMENT, st.sampled_from(["\n", "\n\n", "\n\n\n", "\r\n\r\n", "\n\f\n"]))
def test_no_word_of_a_paragraph_or_item_is_lost(parts, gap):
    result = convert_text(gap.join(parts), "a.txt")
    placed = set(content_words(result))
    body = [part for part in parts if part.endswith(".")]

    assert {word for part in body for word in words(part)} <= placed
    assert "unplaced" not in {entry["fate"] for entry in result["ledger"]}


@FEW
@given(DOCUMENT)
def test_the_same_text_gives_the_same_result(parts):
    text = "\n\n".join(parts)

    assert json.dumps(convert_text(text, "a.txt")) == json.dumps(convert_text(text, "a.txt"))


@FEW
@given(st.text(max_size=400))
def test_any_text_gives_a_result_or_an_error_of_the_family(text):
    try:
        result = convert_text(text, "a.txt")
    except ContentImportError:
        return
    lines = [entry["where"]["line"] for entry in result["ledger"]]

    assert lines == sorted(set(lines))


@FEW
@given(st.binary(max_size=400))
def test_any_bytes_give_a_document_or_an_error_of_the_family(data):
    with suppress(ContentImportError):
        assert read_bytes(data, "a.txt").pieces


def test_a_line_of_many_words_is_read_in_good_time():
    result = convert_text("ord " * 5_000, "a.txt")

    assert len(result["ledger"]) == 1


def test_control_characters_are_no_text():
    with pytest.raises(UnreadableFile, match="ikke tekst"):
        convert_text("\x01\x02\x03" * 50, "a.txt")
