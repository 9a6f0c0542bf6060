"""What can be read from the words of each offer and of the whole: law, ages, access, anonymity,
form."""

import re
from html import escape, unescape

from content_import.fields.access import read_access
from content_import.fields.ages import read_ages
from content_import.fields.anonymity import read_anonymity
from content_import.fields.form import read_form
from content_import.fields.law import canonical
from content_import.fields.price import price_sentences
from content_import.work import Work

_TAG = re.compile(r"<[^>]+>")
_LEGAL = re.compile(r"<h3>[^<]*\blov[^<]*</h3>(?:(?!<h3>).)*", re.IGNORECASE)
"""Law quoted below a heading of its own: it speaks of ages that are not the offer's."""
_SHORTEST_NAME = 8
_BREAK = re.compile(r"</(?:p|li|h\d|ul|ol|td|th)>|<br>")


def run(work: Work) -> None:
    """Fill the facts of each offer, and the legal basis of the edition.

    Reads: edition. Writes: edition.
    """
    for offer, chapter in offers_of(work.edition["items"]):
        _fill(offer, chapter)
        _add_price(work, offer)
    work.edition["legal_basis"] = list(_references(work))


def _add_price(work: Work, offer: dict) -> None:
    """What the edition's price says of this very offer stands with the offer too: there one asks
    for it."""
    title = offer["title"].lower()
    if offer["price"] or len(title) < _SHORTEST_NAME:
        return
    told = price_sentences(text_of(work.edition.get("price", "")))
    named = [one for one in told if re.search(rf"\b{re.escape(title)}\b", one.lower())]
    offer["price"] = f"<p>{escape(' '.join(named), quote=False)}</p>" if named else ""


def offers_of(items: list[dict], chapter: str = "") -> list[tuple[dict, str]]:
    """Every Indsats below, each with the text of the Afsnit it stands in."""
    found: list[tuple[dict, str]] = []
    for item in items:
        if item["@type"] == "Indsats":
            found.append((item, chapter))
        else:
            found += offers_of(item["items"], text_of(item["body"]))
    return found


def text_of(html: str) -> str:
    """The words of some HTML, a line for each paragraph or item."""
    return unescape(_TAG.sub("", _BREAK.sub("\n", html))).strip()


def _fill(offer: dict, chapter: str) -> None:
    text = offer_text(offer)
    told = offer_text({**offer, "body": _LEGAL.sub("", offer["body"])})
    offer["legal_basis"] = list(canonical(text))
    if offer["access"] == "unknown":
        offer["access"] = read_access(text)
    if offer["access"] == "unknown" and read_access(chapter) == "open":
        offer["access"] = "open"
    offer["anonymous"] = read_anonymity(f"{offer['title']}\n{text}")
    offer["form"] = read_form(offer["title"], text_of(offer["activities"]))
    ages = read_ages(f"{offer['title']}\n{told}")
    if ages:
        offer["age_min"], offer["age_max"] = ages[0].min, ages[0].max


def offer_text(offer: dict) -> str:
    """All words of an offer but its title."""
    rich = [
        text_of(offer[name]) for name in ("purpose", "activities", "target_group", "price", "body")
    ]
    return "\n".join([*rich, offer["duration"], *offer["staff"]])


def _references(work: Work) -> list[str]:
    """The references of the whole document, in its order, each once."""
    found: dict[str, None] = {}
    for block in work.blocks:
        for reference in canonical(block.text):
            found.setdefault(reference)
    return list(found)
