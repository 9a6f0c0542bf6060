"""The offers that are like one: from the catalogue, and no offer is woken up for it."""

from collections.abc import Iterator
from functools import cached_property

from plone import api

from servicedeklaration import clock
from servicedeklaration.content.in_force import editions_in_force
from servicedeklaration.content.offers import ANSWERS
from servicedeklaration.finder.answers import STEP

from .related import MOST, Other, related

_LOOKED_AT = 200
"""Offers of other works that are compared at most."""
_STEP = "process"
"""Steps on the way to an offer, which nobody looks for; see the field `offer_type`."""


class Others:
    """The offers that are like the one at a path, which stands in an edition."""

    def __init__(self, offer, edition, publication):
        self.path = "/".join(offer.getPhysicalPath())
        self.edition, self.publication = edition, publication
        self._index = api.portal.get_tool("portal_catalog").Indexes[ANSWERS]

    @property
    def found(self) -> list:
        """The catalogue records of those most alike, those of the same edition first."""
        near = list(self._near())
        chosen = related(self._answers, (other for other, _brain in near))
        brains = {other.key: brain for other, brain in near}
        if len(chosen) < MOST:
            far = list(self._far())
            chosen += related(self._answers, (o for o, _brain in far), MOST - len(chosen))
            brains |= {other.key: brain for other, brain in far}
        return [brains[other.key] for other in chosen]

    @cached_property
    def _brains(self) -> dict[str, object]:
        """The offers of the edition by path, the one itself among them."""
        found = api.content.find(
            self.edition,
            portal_type="Indsats",
            show_inactive=True,
            sort_on="getObjPositionInParent",
        )
        return {brain.getPath(): brain for brain in found}

    @cached_property
    def _answers(self) -> tuple[str, ...]:
        own = self._brains.get(self.path)
        return self._of(own) if own is not None else ()

    def _near(self) -> Iterator[tuple[Other, object]]:
        above = self.path.rpartition("/")[0]
        for path, brain in self._brains.items():
            if path != self.path and self._is_help(brain):
                beside = path.rpartition("/")[0] == above
                yield Other(brain.getRID(), frozenset(self._of(brain)), True, beside), brain

    def _far(self) -> Iterator[tuple[Other, object]]:
        """Offers in force in other works of the municipality that have an answer in common."""
        works = [brain.edition_uid for brain in editions_in_force(clock.today())]
        brains = api.content.find(
            portal_type="Indsats",
            municipality=self.publication.municipality,
            edition_uid=[uid for uid in works if uid != self.edition.UID()],
            finder_answers=[word for word in self._answers if ":" in word],
            sort_limit=_LOOKED_AT,
        )
        for brain in brains[:_LOOKED_AT]:
            if self._is_help(brain):
                yield Other(brain.getRID(), frozenset(self._of(brain)), False), brain

    def _is_help(self, brain) -> bool:
        """Whether it is more than a step on the way to an offer."""
        return brain.offer_type != _STEP and STEP not in self._of(brain)

    def _of(self, brain) -> tuple[str, ...]:
        return tuple(self._index.getEntryForObject(brain.getRID(), ()))
