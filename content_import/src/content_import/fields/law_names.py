"""Names of Danish laws, read from `laws_da.toml`, and the short name that each stands for."""

import re
import tomllib
from functools import cache
from importlib.resources import files

GENITIVE = r"(?:[´'’`]?(?i:s)\b)?"
"""The s of possession, with the apostrophe that some texts put before it."""

_BLANKS = r"\s{1,8}"
_OTHER_LAW = r"(?P<other>[a-zæøåA-ZÆØÅ]{3,40}(?:loven|lovens))\b"


@cache
def law_names() -> dict[str, str]:
    """Every written name in lower case with single blanks → the law's short name."""
    names = {}
    for law in _table():
        for written in (law["name"], *law["also"], *law["titles"]):
            names[written.lower()] = law["name"]
    return names


@cache
def abbreviations() -> dict[str, str]:
    """Every abbreviation, in capitals → the law's short name."""
    return {short: law["name"] for law in _table() for short in law["short"]}


@cache
def law_pattern() -> str:
    """Regular expression for a law's name with groups `known`, `short` and `other`.

    `other` is a word ending in -loven that the table doesn't hold ("lejeloven").
    """
    longest_first = sorted(law_names(), key=len, reverse=True)
    known = "|".join(re.escape(name).replace(r"\ ", _BLANKS) for name in longest_first)
    short = "|".join(sorted(abbreviations(), key=len, reverse=True))
    return (
        rf"(?:\b(?P<known>(?i:{known})){GENITIVE}(?!\w)"
        rf"|\b(?P<short>{short})(?![\w-])"
        rf"|\b{_OTHER_LAW})"
    )


def law_named(match: re.Match) -> str:
    """The short name of the law that `law_pattern` has matched."""
    if match["known"]:
        return law_names()[" ".join(match["known"].lower().split())]
    if match["short"]:
        return abbreviations()[match["short"]]
    return match["other"].lower().removesuffix("s")


@cache
def _table() -> tuple[dict, ...]:
    """The laws of the data file in their order."""
    text = files("content_import.fields").joinpath("laws_da.toml").read_text("utf-8")
    return tuple(tomllib.loads(text)["law"])
