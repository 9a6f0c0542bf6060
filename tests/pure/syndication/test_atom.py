"""Atom feeds, read by a parser of XML."""

from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

import pytest

from servicedeklaration.syndication.atom import NAMESPACE, Entry, Feed, atom

from ...atom_rules import faults

OLD = datetime(2025, 3, 3, 11, 0, tzinfo=UTC)
NEW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
OLDER = Entry("urn:uuid:1", "Udgave 2025", "https://havlund.example/a/2025", OLD, "Ny pris.")
NEWER = Entry(
    "urn:uuid:2",
    "Udgave <2026> & mere",
    "https://havlund.example/a/2026",
    NEW,
    "",
    "https://x.example/",
)


def written(*entries: Entry) -> bytes:
    feed = Feed(
        id="urn:uuid:0",
        title="Nyt fra Havlund",
        url="https://havlund.example/nyt.atom",
        page_url="https://havlund.example/",
        author="Havlund",
        since=OLD,
        entries=entries,
    )
    return atom(feed)


def read(*entries: Entry):
    return fromstring(written(*entries))


def text(element, name: str) -> str | None:
    return element.findtext(f"{{{NAMESPACE}}}{name}")


def links(element) -> dict[str, str]:
    return {link.get("rel"): link.get("href") for link in element.iter(f"{{{NAMESPACE}}}link")}


def entries(feed):
    return feed.findall(f"{{{NAMESPACE}}}entry")


def test_the_newest_comes_first_and_dates_the_feed():
    feed = read(OLDER, NEWER)
    assert [text(entry, "id") for entry in entries(feed)] == ["urn:uuid:2", "urn:uuid:1"]
    assert text(feed, "updated") == "2026-03-12T09:30:00+00:00"


def test_a_feed_without_entries_is_as_old_as_what_it_tells_of():
    assert text(read(), "updated") == OLD.isoformat()


def test_a_feed_says_where_it_is_and_what_it_is_about():
    feed = read()
    assert links(feed) == {
        "self": "https://havlund.example/nyt.atom",
        "alternate": "https://havlund.example/",
    }
    assert text(feed, "id") == "urn:uuid:0"
    assert feed.findtext(f"{{{NAMESPACE}}}author/{{{NAMESPACE}}}name") == "Havlund"


def test_an_entry_leads_to_the_text_and_to_what_changed():
    [newer, older] = entries(read(OLDER, NEWER))
    assert links(newer) == {"alternate": NEWER.url, "related": NEWER.changes_url}
    assert links(older) == {"alternate": OLDER.url}


def test_signs_of_markup_are_text():
    [entry] = entries(read(NEWER))
    assert text(entry, "title") == "Udgave <2026> & mere"


def test_what_xml_forbids_is_left_out():
    odd = Entry("urn:uuid:3", "Ny\x0b pris\x00", "https://havlund.example/", NEW, "\ufffe")
    [entry] = entries(read(odd))
    assert text(entry, "title") == "Ny pris"
    assert not text(entry, "summary")


@pytest.mark.parametrize("entries_of_it", [(), (OLDER,), (OLDER, NEWER), (NEWER, OLDER)])
def test_a_feed_is_what_rfc_4287_asks_for(entries_of_it):
    assert faults(written(*entries_of_it)) == []


def test_a_feed_grows_newer_with_each_entry():
    assert text(read(), "updated") <= text(read(OLDER), "updated")
    assert text(read(OLDER), "updated") <= text(read(OLDER, NEWER), "updated")


def test_its_rules_find_what_is_wrong():
    for wrong, fault in (
        (written(OLDER, OLDER), "given twice"),
        (written(Entry("7", "A", "https://x.example/", OLD, "")), "no IRI"),
        (written(Entry("urn:x:7", "", "https://x.example/", OLD, "")), "title"),
    ):
        assert any(fault in each for each in faults(wrong)), fault
