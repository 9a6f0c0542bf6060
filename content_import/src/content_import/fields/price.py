"""Sentences that say what an offer costs, or that it costs nothing."""

import re

from content_import.fields.sentences import sentences

_PRICE = re.compile(
    # For nothing, or paid by someone.
    r"\bgratis\b|\bvederlagsfri\w{0,2}\b|\bomkostningsfri\w{0,2}\b|\buden\s{1,3}beregning\b"
    r"|\bingen\s{1,3}betaling\b|\b(?:egen|bruger|opholds|del)betaling\w{0,4}\b|\bfor\s{1,3}egen\s{1,3}regning\b"
    r"|\bbetal(?:es|er|e)\b|\bbetalingen\b|\bopkræve[rs]?\b|\bafholde[rs]?\s{1,3}(?:af\s{1,3}"
    r"(?:borger|dig)|selv\b)|\budgifter\w{0,2}\b|\btakst(?:en|er)?\b"
    # A sum or a word for one.
    r"|\b(?:koster|kostede)\b|\b\d[\d.]{0,8}(?:,\d\d)?\s{0,2}(?:kr\b|kroner\b)|\bkr\.?\s{0,2}\d"
    r"|\bDKK\s{0,2}\d|\b\d{1,6},-|(?:^|\n)\W{0,4}pris(?:en)?\s{0,3}:\s{0,3}\w",
    re.IGNORECASE,
)
_NOT_A_PRICE = re.compile(
    r"^stk\.|\bgavekort|\bklage\w{0,4}\b.{0,200}\b(?:takst|opkræv)|\btakster\s{1,3}for\s{1,3}tilbud"
    r"|\bbetaler\s{1,3}(?:regninger|sig)\b|\bbetalt\s{1,3}regninger|\bde\s{1,3}samlede\s{1,3}udgifter"
    r"|\bkommunens\s{1,3}udgifter|\bbøder?\b|\bring\w{0,3}\s{1,3}gratis|\bgratis\s{1,3}telefon"
    # One is helped to pay for something else, or pays with something else.
    r"|\bbetal\w{0,3}\s{1,3}(?:\w{1,40}\s{1,3}){0,2}(?:gæld|husleje|skat)"
    r"|\bkoster\s{1,3}(?:\w{1,40}\s{1,3}){0,2}(?:kræfter|samfundet|tid)\b",
    re.IGNORECASE,
)

_STAY = re.compile(
    r"\b(?:kost|logi|forplejning|(?:døgn|ophold|indlæggelse)\w{0,20})\b", re.IGNORECASE
)
_FREE = re.compile(
    r"\b(?:gratis|vederlagsfri\w{0,2}|omkostningsfri\w{0,2})\b|\buden\s{1,3}(?:beregning|egenbetaling)\b"
    r"|\bingen\s{1,3}(?:egen|bruger)?betaling\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bikke\s{1,3}(?:\w{1,40}\s{1,3}){0,2}(?:gratis|vederlagsfri)", re.IGNORECASE)
_PAYMENT = re.compile(r"\b\w{0,20}(?:betaling|beløb|takst)\w{0,4}\b", re.IGNORECASE)
_SET = re.compile(r"\b(?:fastsæt\w+|fastsat|udregnes|beregnes|afhænger|vurderes)\b", re.IGNORECASE)


def price_sentences(text: str) -> list[str]:
    """The sentences that state a price, in order; quoted law (Stk. 2 …) and complaints left out."""
    return [one for one in sentences(text) if _PRICE.search(one) and not _NOT_A_PRICE.search(one)]


def read_price(text: str) -> str | None:
    """The same sentences as one text; None when nothing is said of price."""
    found = price_sentences(text)
    return " ".join(found) if found else None


def price_beside(own: str, whole: str) -> list[str]:
    """The sentences of a document's price that must be read along with an offer's own: that the
    help itself is free, and how what is paid for a stay is set. [] where the offer says that
    nothing is paid, or all itself.
    """
    if not _STAY.search(own) or _FREE.search(own):
        return []
    told = (one for one in sentences(whole) if _says_free(one) or _says_how_set(one))
    return [one for one in told if one not in own]


def price_without_stay(text: str) -> str:
    """A text on price without what is paid for a stay, and without how that is set."""
    return " ".join(one for one in sentences(text) if not (_STAY.search(one) or _says_how_set(one)))


def _says_free(sentence: str) -> bool:
    return bool(_FREE.search(sentence)) and not _DENIED.search(sentence)


def _says_how_set(sentence: str) -> bool:
    return bool(_PAYMENT.search(sentence) and _SET.search(sentence))
