"""What the levels of marked headings say."""

from dataclasses import replace

from content_import.work import Heading

_LEAST = 4
"""Marked headings before one level for all of them says that no one chose it."""


def with_telling_levels(headings: list[Heading]) -> list[Heading]:
    """The headings, without their levels where all but the first have the same one: then nobody
    chose them, and the outline must be read from the words."""
    marked = [heading for heading in headings if heading.level]
    levels = {heading.level for heading in marked[1:]}
    if len(marked) < _LEAST or len(levels) > 1:
        return headings
    return [replace(heading, level=0) for heading in headings]
