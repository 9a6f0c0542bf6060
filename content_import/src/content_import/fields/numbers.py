"""Danish numbers as people write them: 2, 1,5, 1½, 1 ½, to, tre, en halv."""

WORDS = {
    "en": 1,
    "én": 1,
    "een": 1,
    "et": 1,
    "ét": 1,
    "to": 2,
    "tre": 3,
    "fire": 4,
    "fem": 5,
    "seks": 6,
    "syv": 7,
    "otte": 8,
    "ni": 9,
    "ti": 10,
    "elleve": 11,
    "tolv": 12,
    "tretten": 13,
    "fjorten": 14,
    "femten": 15,
    "seksten": 16,
    "sytten": 17,
    "atten": 18,
    "nitten": 19,
    "tyve": 20,
    "fireogtyve": 24,
    "tredive": 30,
    "halvanden": 1.5,
    "halvandet": 1.5,
    "en halv": 0.5,
    "et kvarter": 0.25,
    "et par": 2,
}
"""Number words up to what texts about courses and sessions use."""

_PLAIN_WORDS = sorted((word for word in WORDS if " " not in word), key=len, reverse=True)

NUMBER = (
    r"(?:(?<![\w,./])(?:\d{1,4}(?:,\d{1,2})?[ ]?½|\d{1,4}(?:[,.]\d{1,2})?|½)(?![\d½])"
    r"|\bet\s{1,3}par\b|\b(?:"
    + "|".join(_PLAIN_WORDS)
    + r")\b(?:\s{1,3}(?:og\s{1,3})?en\s{1,3}halv\b)?)"
)
"""Regular expression (no groups) for one number, in digits or words."""

RANGE_SIGN = r"\s{0,4}(?:[-–—]|til|eller)\s{0,4}"
"""Regular expression for what stands between the two ends of a range."""

_TRAILING_HALF = "½"


def number(text: str) -> float:
    """Value of text that `NUMBER` has matched; 1 ½ is 1.5, to is 2 and to en halv 2.5.

    Raises ValueError for any other text.
    """
    cleaned = " ".join(text.lower().split())
    if cleaned in WORDS:
        return float(WORDS[cleaned])
    if cleaned.endswith(_TRAILING_HALF):
        whole = cleaned.removesuffix(_TRAILING_HALF).strip()
        return (float(whole.replace(",", ".")) if whole else 0) + 0.5
    if " " in cleaned:
        return WORDS[cleaned.split(" ")[0]] + 0.5
    return float(cleaned.replace(",", "."))


def plain(value: float) -> float | int:
    """The same number as an int where it is whole, so that 2.0 is shown as 2."""
    return int(value) if value == int(value) else value
