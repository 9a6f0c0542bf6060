"""An address in a text can be followed; the words stay as they were approved."""

import re

import pytest

from servicedeklaration.browser.words.addresses import with_links
from servicedeklaration.browser.words.markup import fit


def links(markup: str) -> list[tuple[str, str]]:
    """Address and words of each link."""
    return re.findall(r'href="([^"]*)">([^<]*)</a>', with_links(markup))


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("http://anonym.havlund.example/forside.aspx", None),
        ("www.havlund.example", "https://www.havlund.example"),
        ("https://havlund.example/a?b=1&amp;c=2", None),
        ("www.havlund.example?id=3", "https://www.havlund.example?id=3"),
        ("raad@havlund.example", "mailto:raad@havlund.example"),
    ],
)
def test_an_address_becomes_a_link(words, url):
    assert links(f"<p>Læs mere på {words}.</p>") == [(url or words, words)]


def test_brackets_and_stops_are_no_part_of_it():
    assert links("<p>Se (www.havlund.example/raad), og ring.</p>") == [
        ("https://www.havlund.example/raad", "www.havlund.example/raad")
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [("&lt;", "&gt;"), ("&quot;", "&quot;"), ("", "&nbsp;og mere"), ("", "&#160;og mere")],
)
def test_signs_that_html_writes_as_names_are_no_part_of_it(before, after):
    url = "https://havlund.example/raad"
    written = f"<p>Se {before}{url}{after}</p>"
    assert links(written) == [(url, url)]
    assert re.sub("<[^>]*>", "", with_links(written)) == re.sub("<[^>]*>", "", written)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Vi taler.</p>",
        "<p>Se www.tilbudsportalen</p>",
        '<p><a href="https://havlund.example">www.havlund.example</a></p>',
        '<p><a href="/kontakt"><b>raad@havlund.example</b></a></p>',
        '<p title="www.havlund.example">Vi taler.</p>',
    ],
)
def test_all_else_stays_as_it_is(markup):
    assert with_links(markup) == markup


def test_words_after_a_link_are_looked_at_again():
    written = '<p><a href="/a">a</a> www.havlund.example</p>'
    assert links(written) == [("/a", "a"), ("https://www.havlund.example", "www.havlund.example")]


def test_no_words_are_lost():
    written = "<p>Skriv til raad@havlund.example eller se http://havlund.example/.</p>"
    assert re.sub("<[^>]*>", "", with_links(written)) == re.sub("<[^>]*>", "", written)


def test_a_text_on_a_page_has_its_links():
    assert 'href="https://www.havlund.example"' in fit("<p>www.havlund.example</p>", 2)
    assert 'href="https://www.havlund.example"' in fit("<h2>a</h2><p>www.havlund.example</p>", 2)


@pytest.mark.parametrize("unit", ["_", ".", "a.", "a-", "1", "a@", "www.", "www.a/", "http://a."])
@pytest.mark.parametrize("end", ["", "@", "/"])
def test_an_endless_line_comes_to_an_end(unit, end):
    """Lines to write on are long rows of one sign."""
    with_links(f"<p>{(unit * 20_000)[:20_000]}{end} raad@havlund.example</p>")
