"""The municipalities that a query names: "klage Hjørring" asks for what Hjørring promises."""

from collections.abc import Mapping

from .words import words

ELSEWHERE = 0.5
"""What is left of the worth of a passage of another municipality than those named."""


def named(text: str, names: Mapping[str, str]) -> frozenset[str]:
    """Give the keys of the names that stand whole in a text, in the genitive too."""
    typed = words(text)
    return frozenset(key for key, name in names.items() if _stands(words(name), typed))


def _stands(name: list[str], typed: list[str]) -> bool:
    forms = (name, [*name[:-1], f"{name[-1]}s"]) if name else ()
    places = range(len(typed) - len(name) + 1)
    return any(typed[at : at + len(name)] in forms for at in places)
