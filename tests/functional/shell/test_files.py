"""Who comes back fetches no stylesheet, script or font again, until it is another."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest

from servicedeklaration.browser.shell.files import version_of
from servicedeklaration.browser.shell.resources import STATIC

A_YEAR = "public, max-age=31536000, immutable"
FETCHED = '//link[@rel="stylesheet"]/@href | //script/@src'
FONT = re.compile(r"url\(([^)]*\.woff2[^)]*)\)")
PAGES = ("forside", "find-hjaelp", "indsatskatalog", "indsatskatalog/2023/@@aendringer", "@@search")


def fetched(citizen) -> set[str]:
    return {url for path in PAGES for url in citizen.page(path).xpath(FETCHED)}


def fonts(sheet) -> set[str]:
    return {urljoin(sheet.url, found.strip("\"'")) for found in FONT.findall(sheet.text)}


def test_all_that_a_page_fetches_is_kept_for_a_year(themed, citizen):
    urls = fetched(citizen)
    assert urls
    sheets = [citizen.get(url) for url in urls]
    found = {font for sheet in sheets for font in fonts(sheet)}
    assert len(found) == 2
    for answer in (*sheets, *map(citizen.get, found)):
        assert answer.status_code == 200, answer.url
        assert answer.headers["Cache-Control"] == A_YEAR, answer.url
        assert citizen.head(answer.url).headers["Cache-Control"] == A_YEAR, answer.url


@pytest.mark.parametrize("query", ["", "?v=", "?v=000000000000", "?v=a&v=b", "?v:int=7"])
def test_what_is_asked_for_as_something_else_than_it_is_is_asked_for_again(citizen, query):
    """So while one process has the new release, and another still the old one."""
    answer = citizen.answer(f"++resource++servicedeklaration/pages.css{query}")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-cache"
    known = {"If-None-Match": answer.headers["ETag"]}
    again = citizen.answer("++resource++servicedeklaration/pages.css", headers=known)
    assert (again.status_code, again.content) == (304, b"")


def test_a_file_has_another_address_when_it_is_another():
    assert version_of(b"a { color: red }") != version_of(b"a { color: blue }")


def test_stylesheets_name_the_fonts_as_they_are():
    for path in STATIC.glob("*.css"):
        for name, _, version in (url.partition("?v=") for url in FONT.findall(path.read_text())):
            font = Path(STATIC, name.strip("\"'"))
            assert version.strip("\"'") == version_of(font.read_bytes()), path.name


@pytest.mark.parametrize(
    "path", ["findes-ikke.css", "fonts/findes-ikke.woff2", "../shell/files.py"]
)
def test_nothing_else_is_given(citizen, path):
    assert citizen.answer(f"++resource++servicedeklaration/{path}").status_code == 404
