"""What a person should know of how a page was read."""

from collections.abc import Iterator

from content_import.model import Comment, Finding
from content_import.readers.web.asides import COMMENT, OUTSIDE
from content_import.readers.web.blocks import Numbered
from content_import.readers.web.flow import Missing

_QUOTED = 80
_BROKEN = "\ufffd"


def notices(lines: list[Numbered], missing: list[Missing]) -> Iterator[Finding]:
    """The findings about a page, each at its line."""
    for one in missing:
        place = min(one.after, len(lines) - 1)
        yield Finding(one.code, "note", lines[place].where, "", one.message)
    yield from _struck(lines)
    yield from _broken(lines)
    yield from _outside(lines)


def comments_in(lines: list[Numbered]) -> list[Comment]:
    """The comments that Word saved with the page."""
    return [Comment(line.where, line.text) for line in lines if line.why == COMMENT]


def _struck(lines: list[Numbered]) -> Iterator[Finding]:
    for line in lines:
        runs = [run.text for run in line.leaf.runs if run.place.struck]
        struck = " ".join("".join(runs).split())
        if struck and not line.why:
            told = f"Teksten »{struck[:_QUOTED]}« er streget over på siden, men er taget med."
            message = f"{told} Slet den i kladden, hvis den ikke gælder."
            yield Finding("struck-text", "warning", line.where, "", message)


def _broken(lines: list[Numbered]) -> Iterator[Finding]:
    first = next((line.where for line in lines if _BROKEN in line.text), None)
    if first is not None:
        message = f"Nogle tegn kan ikke læses. De står som {_BROKEN} i teksten. Ret dem i kladden."
        yield Finding("broken-characters", "warning", first, "", message)


def _outside(lines: list[Numbered]) -> Iterator[Finding]:
    """More text beside the page's main part than in it: the main part may be the wrong one."""
    outside = [line for line in lines if line.why == OUTSIDE]
    inside = sum(len(line.text) for line in lines if not line.why)
    if sum(len(line.text) for line in outside) > inside:
        message = (
            "Der står mere tekst uden for sidens indhold end i det. Se efter, om noget mangler."
        )
        yield Finding("text-outside", "warning", outside[0].where, "", message)
