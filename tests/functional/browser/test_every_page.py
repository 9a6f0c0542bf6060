"""Every page is sound: its headings, identifiers, addresses, and what it fetches."""

import re
from itertools import pairwise
from urllib.parse import urlsplit

EVERY_PAGE = (
    "forside",
    "indsatskatalog",
    "indsatskatalog/udgaver",
    "indsatskatalog/indgang",
    "indsatskatalog/behandling",
    "indsatskatalog/aaben-raadgivning",
    "indsatskatalog/unge",
    "indsatskatalog/2023",
    "indsatskatalog/2023/indgang/unge",
    "rusmiddelcenter",
    "find-hjaelp",
    "find-hjaelp?for=ung&anonymt=ja",
    "find-hjaelp?alder=3",
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
OF_THE_DRAFT = re.compile(r"\b(2027|Kladde|For medarbejdere)\b")
FETCHED = '//link[@rel="stylesheet"]/@href | //script/@src | //img/@src | //iframe/@src'
ACTIVE = ".//script | .//@onclick | .//@style | .//img | .//iframe"


def test_every_page_has_one_h1_one_main_part_its_language_and_one_lasting_address(citizen):
    for path in EVERY_PAGE:
        document = citizen.page(path)
        assert len(document.xpath("//h1")) == 1, path
        assert len(document.xpath("//main")) == 1, path
        assert document.get("lang") == "da", path
        assert len(document.xpath('//link[@rel="canonical"]')) == 1, path
        assert document.findtext(".//title").startswith(document.findtext(".//h1")), path


def test_identifiers_are_given_once_and_every_reference_finds_its_target(citizen):
    for path in EVERY_PAGE:
        document, own = citizen.page(path), citizen.own(path)
        given = document.xpath("//@id")
        assert len(given) == len(set(given)), path
        targets = [href[1:] for href in own.xpath('.//a[starts-with(@href, "#")]/@href')]
        assert {*targets, *own.xpath(".//@aria-labelledby")} <= set(given), path


def test_headings_skip_no_level(citizen):
    for path in EVERY_PAGE:
        levels = [int(heading.tag[1]) for heading in citizen.own(path).iter(*HEADINGS)]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_nothing_is_fetched_from_another_host_and_our_part_needs_no_script(citizen, site):
    here = urlsplit(site.absolute_url()).netloc
    for path in EVERY_PAGE:
        assert {urlsplit(url).netloc for url in citizen.page(path).xpath(FETCHED)} <= {here, ""}
        assert citizen.own(path).xpath(ACTIVE) == [], path


def test_a_citizen_sees_nothing_of_the_draft_and_nothing_for_editors(citizen):
    for path in EVERY_PAGE:
        # Whole words: a seal's digest and the server's port may hold the same four digits.
        assert OF_THE_DRAFT.search(citizen.words(path)) is None, path


def test_its_stylesheets_are_there(citizen):
    urls = [u for u in citizen.page("forside").xpath(FETCHED) if "servicedeklaration/" in u]
    assert urls
    for url in urls:
        assert citizen.get(url).headers["Content-Type"].startswith("text/css"), url
