"""How often something takes place, as a text says it with a number: "2 gange ugentligt"."""

import re

from content_import.fields.numbers import NUMBER, RANGE_SIGN, number, plain

_PERIOD = r"(?:dag|uge|måned|kvartal|år)"
_RATE = (
    rf"(?:(?:om|i)\s{{1,3}}{_PERIOD}(?:en|et)\b|(?:pr\.?|per)\s{{1,3}}{_PERIOD}\b"
    rf"|(?:dag|ugent|måned|år)lig(?:t|e)?\b"
    rf"|hver(?:t)?\s{{1,3}}(?:(?:anden|andet|tredje|fjerde|\d{{1,2}}\.)\s{{1,3}})?\w{{0,6}}{_PERIOD}\b)"
)
_UNIT = r"(?:gange?|timer?|minutter|dage?|besøg|\w{0,20}(?:møder?|samtaler?|sessioner|session))\b"
_FREQUENCY = re.compile(
    rf"(?P<from>{NUMBER})(?:{RANGE_SIGN}(?P<to>{NUMBER}))?\s{{1,3}}"
    rf"(?P<words>{_UNIT}[^.,;\n\d]{{0,25}}?\s{{1,3}}{_RATE}|(?:dag|ugent|måned|år)lige\s{{1,3}}\w{{3,40}})",
    re.IGNORECASE,
)


def find_frequencies(text: str) -> list[str]:
    """What a text says with a number of how often, in order: "1-2 gange ugentligt"."""
    return [_written(match) for match in _FREQUENCY.finditer(text)]


def _written(match: re.Match) -> str:
    ends = [
        str(plain(number(each))).replace(".", ",") for each in match.group("from", "to") if each
    ]
    return f"{'-'.join(ends)} {' '.join(match['words'].lower().split())}"
