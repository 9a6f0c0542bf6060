"""What a search came to, in sentences."""

from zope.i18nmessageid import Message

from servicedeklaration.i18n import _

from .asked import Asked
from .paging import Pages

_TOGETHER = "\N{WORD JOINER}"
"""Keeps the line from being broken at the dash."""


def outcome_of(asked: Asked, municipality: str, pages: Pages) -> list[Message]:
    """How many were found, and which of them are shown; none where nothing was asked.

    `municipality` is the name of the one that was asked for, "" for all.
    """
    if not asked.text:
        return []
    if pages.count == 1:
        return [_count(asked.text, municipality, pages.total)]
    shown = {"first": f"{pages.start + 1}{_TOGETHER}", "last": f"{_TOGETHER}{pages.end}"}
    number = _("search_shown", default="Here are ${first}–${last}.", mapping=shown)
    return [_count(asked.text, municipality, pages.total), number]


def _count(text: str, municipality: str, total: int) -> Message:
    said = {"text": text, "place": municipality, "count": str(total)}
    if not total and municipality:
        return _(
            "search_none_in", default="We found nothing for “${text}” in ${place}.", mapping=said
        )
    if not total:
        return _("search_none", default="We found nothing for “${text}”.", mapping=said)
    if total == 1:
        return _("search_one", default="One place answers “${text}”.", mapping=said)
    return _("search_some", default="${count} places answer “${text}”.", mapping=said)
