"""Sentences that say what an offer costs, or that it costs nothing."""

import re

from content_import.fields.sentences import sentences

_PRICE = re.compile(
    r"\bgratis\b|\bvederlagsfri\w{0,2}\b|\b(?:egen|bruger|opholds|del)betaling\w{0,4}\b"
    r"|\b(?:koster|kostede)\b|\buden\s{1,3}beregning\b|\bbetal(?:es|er|e)\b|\bbetalingen\b"
    r"|\b\d[\d.]{0,8}(?:,\d\d)?\s{0,2}(?:kr\b|kroner\b)|\bkr\.?\s{0,2}\d|\bafholdes\s{1,3}af\s"
    r"(?:borger|dig)|\budgifter\w{0,2}\b|\btakst(?:en|er)?\b",
    re.IGNORECASE,
)
_NOT_A_PRICE = re.compile(
    r"^stk\.|\bgavekort|\bklage\w{0,4}\b.*\btakst|\btakster\s{1,3}for\s{1,3}tilbud|\bbetaler\s{1,3}regninger"
    r"|\bbetalt\s{1,3}regninger|\bde\s{1,3}samlede\s{1,3}udgifter|\bkommunens\s{1,3}udgifter",
    re.IGNORECASE,
)


def price_sentences(text: str) -> list[str]:
    """The sentences that state a price, in order; quoted law (Stk. 2 …) and complaints left out."""
    return [one for one in sentences(text) if _PRICE.search(one) and not _NOT_A_PRICE.search(one)]


def read_price(text: str) -> str | None:
    """The same sentences as one text; None when nothing is said of price."""
    found = price_sentences(text)
    return " ".join(found) if found else None
