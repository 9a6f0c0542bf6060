"""Full titles of laws that the table doesn't hold: "lov om fremstilling af hatte"."""

import re

_STOP = (
    r"(?!\b(?:efter|jf|jvf|er|skal|kan|har|vil|gælder|følger|samt|som|hvor|når|hvis|ydes|gives|"
    r"tilbydes|bevilges|bliver|kommunen|borgeren)\b|\w{0,30}lov(?:en)?s?\b)"
)
_LEAD = r"\b(?i:lov)\s{1,8}om\s{1,8}"
TITLE_BEFORE = rf"(?P<title>{_LEAD}(?:{_STOP}[^§.;:()\n]){{3,90}}?)(?=,?\s{{0,8}}§)"
"""A title directly before its §, in the group `title`."""
_TITLE_AFTER = re.compile(rf"{_LEAD}(?:{_STOP}[^§.;:(),\n]){{3,90}}")


def title_after(text: str, position: int) -> tuple[str, int] | None:
    """The title that stands at the position, up to a sign or a word that ends it, and its end."""
    match = _TITLE_AFTER.match(text, position)
    return (title_name(match.group()), match.end()) if match else None


def title_name(written: str) -> str:
    """The title in small letters with single blanks, without an "og" that leads on."""
    return " ".join(written.lower().split()).removesuffix(" og").strip()
