"""Danish telephone numbers in a line, and the words that announce one."""

import re

PHONE = re.compile(
    # Neither dates (31.12.2024), years (2023-2024) nor clock times (08.30 15.00).
    r"(?<![\d,/-])(?<!\d\.)(?!\d\d\.\d\d\.(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-(?:19|20)\d\d(?!\d)"
    r"|\d\d\.\d\d \d\d\.\d\d)(?:\(?(?:\+|00\s?)45\)?\s{0,2})?"
    r"(?P<digits>\d\d[ .]?\d\d[ .]?\d\d[ .]?\d\d|[2-9]\d{3}[ .-]\d{4}|[01]\d{3} \d{4}"
    r"|\d\d-\d\d-\d\d-\d\d|\d{3} \d{3} \d\d)"
    r"(?![\d/]|[.,-]\d)"
)
"""Eight digits; `phones_in` says which of them are a telephone number."""

_LABEL = re.compile(
    r"^\W{0,3}(?:t\s{0,2}:|tlf\b|tel\b|\w{0,15}telefon(?:en|nummer|nr|isk)?\b|"
    r"mob\b|mobil(?:nummer|telefon|nr)?\b|m\s{0,2}:|sms\b|hovednummer\b|omstilling\b|direkte\s{0,3}:|"
    # "Ring til Centret på 87 …" tells of another place, and is no label.
    r"(?-i:[Rr]ing\b[^A-ZÆØÅ\d]{0,60}(?=\d)))",
    re.IGNORECASE,
)
_WORD_NEAR = re.compile(
    r"\b(?:tlf|tel|telefon\w{0,10}|mobil\w{0,10}|sms|ring\w{0,3}|t|m)\b[^\d\n]{0,60}$",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(
    r"\b(?:cvr|cpr|ean|se-?nr|konto(?:nr|nummer)?|reg|giro|p-?nr|p-nummer|(?:sags?|journal|faktura|"
    r"j\.)\s?(?:nr|nummer)|isbn|(?:tele)?fax\w{0,6})\b[^,;]*$",
    re.IGNORECASE,
)
_SPACED = re.compile(r"[2-9]\d \d\d \d\d \d\d")
_SLASH = re.compile(r"(?<=\d\d)/(?=\d\d[ .]?\d\d[ .]?\d\d)")
"""Between two numbers: "22 33 44 55/23 34 45 56"."""
_NEEDS_WORD = "01"
"""First digits that Danish numbers don't have; such a number counts only after a word for it."""


def phones_in(line: str) -> list[str]:
    """The phone numbers of a line, in pairs: 88 72 44 85.

    Numbers count when a word for phone stands before them, when they are written in four pairs, or
    when the line is nothing else; CVR, fax and account numbers are left out. After such a word any
    eight digits are a number; else only those that open with 2-9.
    """
    line = _SLASH.sub(" / ", line)
    found: list[str] = []
    labelled = opens_with_phone_word(line)
    alone = not re.search(r"\w", PHONE.sub("", line))
    for match in PHONE.finditer(line):
        before = line[max(0, match.start() - 90) : match.start()]
        if _OTHER_NUMBER.search(before):
            continue
        has_word = labelled or found or _WORD_NEAR.search(before)
        in_pairs = _SPACED.fullmatch(match["digits"])
        if has_word or in_pairs or (alone and match["digits"][0] not in _NEEDS_WORD):
            found.append(pairs(match["digits"]))
    return found


def opens_with_phone_word(line: str) -> bool:
    """Whether the line opens with Tlf., Telefon, T:, Mobil, Ring and the like."""
    return _LABEL.match(line) is not None


def pairs(digits: str) -> str:
    """A Danish phone number in four pairs."""
    bare = re.sub(r"\D", "", digits)
    return " ".join(bare[index : index + 2] for index in range(0, 8, 2))
