"""Steps on the way to help, which documents describe as they do their offers."""

import re
from functools import cache

from .said import Said
from .wording import table

_NUMBER = re.compile(r"^[\d.]+\s+")
_AND = re.compile(r"\s*(?:,|/|\bog\b|\bsamt\b)\s*")


def is_step(said: Said) -> bool:
    """Whether what is described is done before help is given: "Kortlægning", "Visitation".

    Its title, or that of a chapter it stands in, names nothing but steps. Where one can just come,
    or be anonymous, it is help by itself.
    """
    if said.access == "open" or said.anonymous == "yes":
        return False
    return any(_names_only_steps(heading) for heading in said.headings)


def _names_only_steps(heading: str) -> bool:
    words = _AND.split(_NUMBER.sub("", heading.casefold().strip()).rstrip(".:"))
    return all(word in _steps() for word in words)


@cache
def _steps() -> frozenset[str]:
    return frozenset(table()["steps"]["whole"])
