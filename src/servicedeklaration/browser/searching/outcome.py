"""What a search came to, in sentences."""

from zope.i18nmessageid import Message

from servicedeklaration.i18n import _
from servicedeklaration.search.found import Found

from .asked import Asked
from .paging import Pages

_TOGETHER = "\N{WORD JOINER}"
"""Keeps the line from being broken at the dash."""


def outcome_of(asked: Asked, municipality: str, pages: Pages, found: Found) -> list[Message]:
    """How many were found, which of them are shown, and where they say little of what was asked;
    none where nothing was asked.

    `municipality` is the name of the one that was asked for, "" for all.
    """
    if not asked.text:
        return []
    count = _count(asked.text, municipality, pages.total)
    return [count, *_how_near(found), *_which(pages)]


def _which(pages: Pages) -> list[Message]:
    if pages.count == 1:
        return []
    shown = {"first": f"{pages.start + 1}{_TOGETHER}", "last": f"{_TOGETHER}{pages.end}"}
    return [_("search_shown", default="Here are ${first}–${last}.", mapping=shown)]


def _how_near(found: Found) -> list[Message]:
    """What is wanting in what was found."""
    if found.total and found.unsaid:
        words = {"words": ", ".join(found.unsaid)}
        default = "The texts do not mention “${words}”. This is what comes closest."
        return [_("search_unsaid", default=default, mapping=words)]
    if found.total and found.is_little:
        return [_("search_little", default="The texts say only little about it.")]
    return []


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
