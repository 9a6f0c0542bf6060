"""Word for word: what was inserted and deleted in a field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.redline.fields import field_change
from servicedeklaration.redline.tokens import tokens_of
from servicedeklaration.redline.words import parts_of


def told(before, after) -> str:
    """Give a change on one line: [-deleted-], {+inserted+}, and all else as it stands."""
    marks = {"kept": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}"}
    change = field_change("body", before, after)
    return "".join(marks[part.kind].format(part.text) for part in change.parts)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (
            "<p>Voksne over 18 år.</p>",
            "<p>Voksne over 16 år.</p>",
            "Voksne over[- 18-]{+ 16+} år.",
        ),
        ("<p>Kom.</p>", "<p>Kom forbi.</p>", "Kom{+ forbi+}."),
        ("<p>Et.</p><p>To.</p>", "<p>Et.</p>", "Et.[-\nTo.-]"),
        ("<p>kl. 8.00</p>", "<p>kl. 9.00</p>", "kl.[- 8.00-]{+ 9.00+}"),
        ("<p>Til <b>alle</b> her.</p>", "<p>Til <b>mange</b> her.</p>", None),
        ("30 min.", "45 min.", "[-30-]{+45+} min."),
        (["Læge", "Rådgiver"], ["Læge"], "Læge[-\nRådgiver-]"),
        (18, 16, "[-18-]{+16+}"),
        (None, "<p>Nyt.</p>", "{+Nyt.+}"),
        ({"price": "Pris"}, {"price": "Betaling"}, "price:[- Pris-]{+ Betaling+}"),
    ],
)
def test_what_was_inserted_and_deleted_is_told_word_by_word(before, after, shown):
    assert told(before, after) == (shown or "Til[- alle-]{+ mange+} her.")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<p>Se <a href="https://a.example">her</a>.</p>', '<p>Se <a href="https://b.example">'),
        ("<ul><li>Et</li></ul>", "<ol><li>Et</li></ol>"),
        ("<ol><li>Et</li></ol>", '<ol start="2"><li>Et</li></ol>'),
        ("<p>Et to</p>", "<p>Et</p><p>to</p>"),
        ("<p>Et</p>", "<h3>Et</h3>"),
        ("<p>Et</p>", "<p><strong>Et</strong></p>"),
        ("<ul><li>A<ul><li>B</li></ul></li></ul>", "<ul><li>A</li><li>B</li></ul>"),
        ("<table><tr><td>A</td></tr></table>", '<table><tr><td colspan="2">A</td></tr></table>'),
    ],
)
def test_structure_that_changed_is_never_called_no_change(before, after):
    change = field_change("body", before, after)
    assert change is not None
    assert change.kind == "changed"


def test_a_link_tells_where_it_leads():
    shown = told('<p><a href="https://a.example">her</a></p>', '<p><a href="/b">her</a></p>')
    assert shown == "her[- (https://a.example)-]{+ (/b)+}"


def test_a_list_that_gets_numbers_shows_them():
    assert told("<ul><li>Et</li></ul>", "<ol><li>Et</li></ol>") == "[-• -]{+1. +}Et"


def test_the_same_words_with_another_look_are_called_layout():
    assert field_change("body", "<p>Et</p>", "<p><b>Et</b></p>").layout
    assert not field_change("body", "<p>Et</p>", "<p>To</p>").layout


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>Et  to</p>", "<p>Et to </p>"),
        ("<p>Et</p>\n<p>To</p>", "<p>Et</p><p>To</p>"),
        (None, ""),
        ([], None),
        ({}, None),
        ("<p>A &amp; B</p>", "<p>A & B</p>"),
    ],
)
def test_white_space_and_ways_of_saying_nothing_are_no_change(before, after):
    assert field_change("body", before, after) is None


def test_no_age_is_not_the_age_of_nought():
    assert field_change("age_min", None, 0).kind == "added"


def test_a_plain_text_with_a_sign_of_html_is_plain_text():
    assert told("Under < 18", "Under < 16") == "Under <[- 18-]{+ 16+}"


texts = st.lists(
    st.text("abc 12.,<&", min_size=1).map(lambda text: f"<p>{text.replace('<', '&lt;')}</p>"),
    max_size=4,
).map("".join)


@given(texts, texts)
def test_the_parts_give_both_texts(before, after):
    old, new = tokens_of(before), tokens_of(after)
    parts = parts_of(old, new)
    for side, skipped, tokens in (("after", "deleted", new), ("before", "inserted", old)):
        shown = "".join(part.text for part in parts if part.kind != skipped)
        expected = "".join(token.text for token in tokens)
        assert "".join(shown.split()) == "".join(expected.split()), side


def test_a_word_that_is_gone_leaves_no_two_words_glued_together():
    assert told("<p>Altid gratis.</p>", "<p>Gratis gratis.</p>") == "[-Altid-]{+Gratis+} gratis."
    assert told("<p>Altid gratis.</p>", "<p>gratis.</p>") == "[-Altid-] gratis."
