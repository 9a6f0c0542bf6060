"""Making content of an import result: a Publikation, its edition, and the places to turn to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..content.build import build, build_items, free_name
from ..content.differences import edition_before
from ..content.import_tree import named, related
from ..content.places import FOLDER, known_place, make_place
from ..content.tree import edition_tree
from ..content.walk import editions
from ..content.works import find_publication


@dataclass(frozen=True)
class Made:
    """The edition, and what else was made for it and not there before.

    `work_is_known`: the Publikation was there; `places` are Kontaktsteder, and the folder that
    they lie in last, if it is new.
    """

    edition: Any
    work_is_known: bool
    places: tuple[Any, ...]


class Making:
    """All of it; NotBuilt where something doesn't fit."""

    def __init__(self, site, result: Mapping, publication: Mapping):
        self.site, self.result, self.publication = site, result, publication
        self.new_places: list = []

    def __call__(self) -> Made:
        """Make it, and say what was made."""
        folder_is_known = FOLDER in self.site
        places = [self._place(data).UID() for data in self.result.get("contacts", ())]
        folder = [] if folder_is_known or not places else [self.site[FOLDER]]
        known = find_publication(self.publication)
        work = self._make_publication(places) if known is None else known
        edition = self._make_edition(work, places)
        return Made(edition, known is not None, (*self.new_places, *folder))

    def _place(self, data: Mapping):
        place = known_place(self.site, data)
        if place is None:
            place = make_place(self.site, data)
            self.new_places.append(place)
        return place

    def _make_publication(self, places: list[str]):
        data = related({**self.publication, "@type": "Publikation"}, places)
        return build(self.site, data, free_name(data["title"], set(self.site.objectIds())))

    def _make_edition(self, work, places: list[str]):
        before = edition_before(work)
        tree = edition_tree(before) if before is not None else None
        data = related(named(self.result["edition"], tree), places)
        name = free_name(f"udgave-{len(editions(work)) + 1}", set(work.objectIds()))
        edition = build(work, data, name)
        build_items(edition, data.get("items", ()), set())
        return edition
