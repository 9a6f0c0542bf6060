"""What can be read from the words of each offer and of the whole: law, ages, access, anonymity,
form."""

import re
from html import escape, unescape

from content_import.fields.access import Access, read_access
from content_import.fields.ages import read_ages
from content_import.fields.anonymity import read_anonymity
from content_import.fields.form import read_form
from content_import.fields.law import canonical
from content_import.fields.price import price_sentences
from content_import.fields.remarks import find_remarks
from content_import.fields.sentences import sentences
from content_import.fields.target_group import stated_target_group
from content_import.stages.named_ages import named_ages
from content_import.work import Work

_TAG = re.compile(r"<[^>]+>")
_LEGAL = re.compile(r"<h3>[^<]*\blov[^<]*</h3>(?:(?!<h3>).)*", re.IGNORECASE)
"""Law quoted below a heading of its own: it speaks of ages that are not the offer's."""
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_HEADING = re.compile(r"<h\d>")
_SHORTEST_NAME = 8
_WHERE_AGES_STAND = ("target_group", "introduction", "presentation", "user_profile")
_WHERE_WAYS_STAND = ("referral", "how_to_apply")
_REFERRED = re.compile(
    r"\b(?:som|der)\s+(?:er|bliver)\s+(?:visiteret|henvist)\s+(?:via|af|fra|gennem)\b",
    re.IGNORECASE,
)
_BEFORE_REFERRAL = re.compile(
    r"råd|åben|åbne|anonym|vagt|akut|visitation|værested|café", re.IGNORECASE
)
_COUNSELLING = re.compile(r"\b(?:hertil|dertil|rådgivning\w{0,3})\b", re.IGNORECASE)
_LOCKED_UP = re.compile(r"\b(?:indsat|afson|arrest|fængs|varetægt)", re.IGNORECASE)
_BREAK = re.compile(r"</(?:p|li|h\d|ul|ol|td|th)>|<br>")


def run(work: Work) -> None:
    """Fill the facts of each offer, and the legal basis of the edition.

    Reads: edition. Writes: edition.
    """
    for offer, chapter in offers_of(work.edition["items"]):
        _fill(offer, chapter)
        _add_price(work, offer)
        _add_ages(work, offer, chapter[0])
        _add_referral(work, offer)
    work.edition["legal_basis"] = list(_references(work))


def _add_price(work: Work, offer: dict) -> None:
    """What the offer's own text says of its price, else what the edition's price says of this
    very offer, stands as the offer's price too: there one asks for it."""
    if offer["price"]:
        return
    own = price_sentences(_own_text(offer))
    told = own or _naming(offer, price_sentences(text_of(work.edition.get("price", ""))))
    offer["price"] = f"<p>{escape(' '.join(told), quote=False)}</p>" if told else ""


def _add_ages(work: Work, offer: dict, chapter: str) -> None:
    """The ages that the edition gives for this very offer or its chapter, if it says none."""
    if offer["age_min"] is not None or offer["age_max"] is not None:
        return
    texts = [text_of(work.edition.get(name, "")) for name in _WHERE_AGES_STAND]
    if ages := named_ages(offer["title"], chapter, texts):
        offer["age_min"], offer["age_max"] = ages.min, ages.max


def _add_referral(work: Work, offer: dict) -> None:
    """A referral that the edition makes a condition for all whom it is for: "borgere, som er
    visiteret via Havnen".

    Not for offers that name their own people, nor for counselling, which one gets before that.
    """
    if offer["access"] != "unknown" or offer["anonymous"] == "yes" or _names_its_own(offer):
        return
    told = text_of(work.edition.get("target_group", ""))
    if _REFERRED.search(told) and "open" not in (read_access(told), _way_in(work)):
        offer["access"] = "referral"


def _way_in(work: Work) -> Access:
    """What the edition says of the way in, but for that to the counselling before a referral."""
    ways = (text_of(work.edition.get(name, "")) for name in _WHERE_WAYS_STAND)
    told = (one for way in ways for one in sentences(way) if not _COUNSELLING.search(one))
    return read_access("\n".join(told))


def _names_its_own(offer: dict) -> bool:
    told = f"{offer['title']}\n{offer_text(offer)}"
    own = offer["target_group"] or stated_target_group(offer_text(offer))
    return bool(own or _BEFORE_REFERRAL.search(offer["title"]) or _LOCKED_UP.search(told))


def _naming(offer: dict, told: list[str]) -> list[str]:
    """The sentences that name the offer by its whole title."""
    title = offer["title"].lower()
    if len(title) < _SHORTEST_NAME:
        return []
    return [one for one in told if re.search(rf"\b{re.escape(title)}\b", one.lower())]


def offers_of(
    items: list[dict], above: tuple[str, str] = ("", "")
) -> list[tuple[dict, tuple[str, str]]]:
    """Every Indsats below, each with the title and the text of the Afsnit it stands in."""
    found: list[tuple[dict, tuple[str, str]]] = []
    for item in items:
        if item["@type"] == "Indsats":
            found.append((item, above))
        else:
            found += offers_of(item["items"], (item["title"], text_of(item["body"])))
    return found


def text_of(html: str) -> str:
    """The words of some HTML, a line for each paragraph or item."""
    return unescape(_TAG.sub("", _BREAK.sub("\n", html))).strip()


def _fill(offer: dict, above: tuple[str, str]) -> None:
    text = offer_text(offer)
    told = offer_text({**offer, "body": _LEGAL.sub("", offer["body"])})
    offer["legal_basis"] = list(canonical(without_remarks(text)))
    offer["access"] = _access(offer, text, above[1])
    offer["anonymous"] = read_anonymity(f"{offer['title']}\n{text}")
    offer["form"] = _form(offer, above[0])
    ages = read_ages(f"{offer['title']}\n{told}")
    if ages:
        offer["age_min"], offer["age_max"] = ages[0].min, ages[0].max


def _access(offer: dict, text: str, chapter: str) -> Access:
    """How one gets the offer, from its title and text; an open chapter opens what says nothing."""
    if offer["access"] != "unknown":
        return offer["access"]
    read = read_access(f"{offer['title']}\n{text}")
    return "open" if read == "unknown" and read_access(chapter) == "open" else read


def _form(offer: dict, chapter: str) -> list[str]:
    """The form from the offer's own words, else day or residential from the chapter's title."""
    activities, title = text_of(offer["activities"]), offer["title"]
    own = read_form(title, activities, f"{_own_text(offer)}\n{offer['duration']}")
    return own or [one for one in read_form(chapter) if one in ("day", "residential")][:1]


def _own_text(offer: dict) -> str:
    """The paragraphs of an offer's purpose and body, before any heading in it: its lists and
    what stands under headings tell of details."""
    before = _HEADING.split(offer["body"])[0]
    return "\n".join(text_of(one) for one in _PARAGRAPH.findall(offer["purpose"] + before))


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
        remark = work.remarks.get(block.where[0])
        if remark and block.text in remark.text:
            continue
        for reference in canonical(without_remarks(block.text)):
            found.setdefault(reference)
    return list(found)


def without_remarks(text: str) -> str:
    """The text without editors' remarks: these go, and what they name must not stay as data."""
    for remark in reversed(find_remarks(text)):
        text = f"{text[: remark.start]} {text[remark.end :]}"
    return text
