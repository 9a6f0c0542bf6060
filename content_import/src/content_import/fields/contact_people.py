"""Persons in a contact block: the name, and the post or part that stands with it."""

import re

_ROLE = (
    r"\w{0,20}(?:leder|chef|koordinator|konsulent|kontaktperson|direktør|sagsbehandler|visitator|"
    r"rådgiver|læge|forstander|psykolog|sygeplejerske|sekretær)"
)
_NAME = r"[A-ZÆØÅ][\w.'’-]{0,25}(?:\s[A-ZÆØÅ][\w.'’-]{0,25}){1,3}"
_ROLE_FIRST = re.compile(
    rf"^\W{{0,3}}(?P<role>(?i:{_ROLE}))\s{{0,3}}[:,–-]?\s{{0,3}}(?P<name>{_NAME})(?=$|,)"
)
_NAME_FIRST = re.compile(
    rf"^(?P<name>{_NAME})\s{{0,3}}(?:,|\(|[–-]\s)\s{{0,3}}(?P<role>(?i:{_ROLE}))\)?(?=$|,)"
)
_ROLE_ALONE = re.compile(rf"^(?P<role>(?i:{_ROLE}))\s{{0,3}}:$")


def person_in(text: str) -> tuple[str, str] | None:
    """Name and post of a line that opens with a person ("Leder: …", "…, leder"); else None."""
    match = _ROLE_FIRST.match(text) or _NAME_FIRST.match(text)
    return (match["name"], match["role"]) if match else None


def post_announced(text: str) -> str:
    """The post of a line that only says whose name follows ("Leder:"); "" for any other."""
    match = _ROLE_ALONE.match(text)
    return match["role"] if match else ""
