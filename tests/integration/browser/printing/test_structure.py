"""What a screen reader and an archive find in a PDF: tags, languages, bookmarks, properties."""

import re
from itertools import pairwise

import pytest
from zope.component import getUtility

from servicedeklaration.interfaces import IPrinter

from .. import world
from .paper import Paper

LONG = "Rusmiddelbehandlingstilbudsgodkendelsesprocedurevejledningsmateriale" * 4
RICH = (
    "<h3>Samtaler</h3><p>Behandlingsforløbet tilrettelægges individuelt.</p>"
    "<ol><li>Først<ul><li>Ring<ul><li>Hverdage</li></ul></li></ul></li></ol>"
    "<table><thead><tr><th>Ydelse</th><th>Pris</th></tr></thead>"
    f"<tbody><tr><td>Samtale</td><td>{LONG}</td></tr></tbody></table>"
)


@pytest.fixture
def printed(catalogue):
    edition = world.make_edition(catalogue)
    edition["metode"].body = world.html(RICH)
    return Paper(getUtility(IPrinter).edition(edition))


def test_it_says_that_it_is_pdf_ua_and_in_danish(printed):
    assert re.search(rb"pdfuaid:part\W+1\b", printed.unpacked)
    assert printed.language == "da"
    assert printed.is_tagged
    assert printed.properties["Title"] == "Indsatskatalog for rusmidler"


def test_headings_lists_and_tables_are_tagged_as_such(printed):
    assert {"H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "P", "Link"} <= set(printed.kinds())
    assert {"Table", "TR", "TH", "TD"} <= set(printed.kinds())


def test_headings_skip_no_level(printed):
    levels = [int(kind[1]) for kind in printed.kinds() if kind[0] == "H" and kind[1:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_list_in_a_list_is_tagged_inside_it(printed):
    lists = [tag for tag in printed.tags if tag.kind == "L"]
    in_text = [tag for tag in lists if "Link" not in {each.kind for each in tag.all()}]
    assert max(map(_depth, in_text)) == 3


def test_bookmarks_follow_the_headings(printed):
    assert (3, "1.1 Åben rådgivning") in printed.bookmarks
    assert (4, "Motivationsgruppe") in printed.bookmarks


def test_a_long_word_is_broken_and_not_cut_off(printed):
    text = printed.text.replace(" ", "")
    assert LONG in text.replace("‐", "").replace("-", "")


def test_every_font_comes_with_the_document(printed):
    assert printed.fonts_from_elsewhere == set()
    assert b"IBM-Plex-Sans" in printed.unpacked


def _depth(tag) -> int:
    """How many lists stand in one another, this one among them."""
    return (tag.kind == "L") + max(map(_depth, tag.inner), default=0)
