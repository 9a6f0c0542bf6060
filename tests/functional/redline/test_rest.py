"""GET <edition>/@redline: the same differences as data."""

import requests


def data(site, path: str) -> dict:
    answer = requests.get(
        f"{site.absolute_url()}/{path}", headers={"Accept": "application/json"}, timeout=60
    )
    assert answer.status_code == 200
    return answer.json()


def test_the_differences_are_given_with_summary_fields_and_words(site):
    told = data(site, "indsatskatalog/2025/@redline")
    assert (told["from"]["id"], told["to"]["id"]) == ("2023", "2025")
    assert told["summary"]["counts"]["Indsats"] == {
        "added": 1,
        "removed": 1,
        "changed": 1,
        "moved": 1,
    }
    [complaint] = [each for each in told["differences"] if each["ids"] == ["klage"]]
    [body] = complaint["fields"]
    assert {"kind": "inserted", "text": " 6"} in body["parts"]
    fact = {"kind": "deadline", "field": "complaint", "gone": ["4 uger"], "new": ["6 uger"]}
    assert {**fact, "ids": ["klage"], "title": "Klage"} in told["summary"]["facts"]


def test_another_edition_can_be_named(site):
    told = data(site, "indsatskatalog/2023/@redline?from=2025")
    assert told["from"]["id"] == "2025"


def test_the_same_edition_has_no_differences(site):
    told = data(site, "indsatskatalog/2025/@redline?from=2025")
    assert told["differences"] == []
    assert told["summary"]["same_text"]


def test_the_first_edition_has_nothing_to_be_compared_with(site):
    told = data(site, "indsatskatalog/2023/@redline")
    assert told["from"] is None
    assert told["differences"] == []
