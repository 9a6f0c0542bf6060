"""Numbers that are nobody's: of cases, companies, bills and accounts, and amounts."""

import re

_REG = r"(?:\d{4}[\s-]{1,3})?"
"""The number of a bank before that of an account in it."""
_NAMED = re.compile(
    r"\b(?:cvr|ean|gln|se|p|sags?|sagsid|journal|j|faktura|ordre|konto|giro|reg|isbn|issn|matrikel|"
    r"eli|lbk|bek|lov|dok(?:ument)?|punkt|id)"
    rf"(?:[\s.-]{{0,2}}(?:nr|nummer|numre|no|id))?[\s.:#-]{{0,4}}(?:er\s)?{_REG}$",
    re.IGNORECASE,
)
_IS_NUMBER = re.compile(
    rf"(?:nr|nummer|cvr|ean|gln|giro|konto|isbn|issn|:)[\s.:#-]{{0,4}}(?:er\s)?{_REG}$",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = re.compile(r"(?:\bkr\.?|\bDKK|€)\s?$", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r"\s?(?:kr\b|kroner\b|DKK\b|mio\b|mia\b|,-|,\d\d\b|%)", re.IGNORECASE)
_IBAN = re.compile(r"\b(?P<country>[A-Z]{2})(?P<check>\d\d)(?P<rest>(?: ?[A-Z0-9]){11,30})\b")
_LONGEST_IBAN = 42
"""34 signs, with blanks between each four."""
_REACH = 24
"""Signs before a number in which the word for it stands."""


def is_other_number(text: str, start: int, end: int) -> bool:
    """Whether the words around a number say that it is the number of a thing, or an amount."""
    before = text[max(0, start - _REACH) : start]
    named = _NAMED.search(before) and _IS_NUMBER.search(before)
    return bool(named or _AMOUNT_BEFORE.search(before) or _AMOUNT_AFTER.match(text, end))


def in_iban(text: str, start: int, end: int) -> bool:
    """Whether the place lies in an account number whose check digits are right (ISO 13616)."""
    first = max(0, start - _LONGEST_IBAN)
    around = text[first : end + _LONGEST_IBAN]
    known = (match for match in _IBAN.finditer(around) if _is_iban(match))
    return any(m.start() <= start - first and end - first <= m.end() for m in known)


def _is_iban(match: re.Match[str]) -> bool:
    turned = match["rest"].replace(" ", "") + match["country"] + match["check"]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
