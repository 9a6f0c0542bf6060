"""Places by their names, for texts in which a UID would say nothing."""

from plone import api
from zope.globalrequest import getRequest
from zope.i18n import translate

from ..i18n import _

_SHORT = 8
"""Signs of a UID that are enough to tell two places apart."""


class PlaceWords:
    """Words for UIDs, other words for each: of two places of one name the street is told too.

    A place that is gone, or that the visitor may not see, is called just that.
    """

    def __init__(self) -> None:
        self._words: dict[str, str] = {}

    def __call__(self, uid: str) -> str:
        """The place in words."""
        if uid not in self._words:
            taken = set(self._words.values())
            self._words[uid] = next(each for each in _calls(uid) if each not in taken)
        return self._words[uid]


def _calls(uid: str):
    """What a place may be called, the shortest first."""
    place = api.content.get(UID=uid)
    if place is None:
        words = _(
            "place_unknown",
            default="a place that is not shown (${id})",
            mapping={"id": uid[:_SHORT]},
        )
        yield translate(words, context=getRequest())
    else:
        yield place.title
        yield ", ".join(filter(None, (place.title, place.street)))
    yield f"{place.title if place is not None else ''} ({uid})".strip()
