"""Making content of an import result: a Publikation, its edition, and the places to turn to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..content.build import build, build_items, free_name
from ..content.differences import edition_before
from ..content.import_tree import named, related
from ..content.places import places_folder, places_for
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

    def __call__(self) -> Made:
        """Make it, and say what was made."""
        folder_is_known = places_folder(self.site) is not None
        places, new = places_for(self.site, self.result.get("contacts", ()))
        folder = [] if folder_is_known or not places else [places_folder(self.site)]
        uids = [place.UID() for place in places]
        known = find_publication(self.publication)
        work = self._make_publication(uids) if known is None else known
        edition = self._make_edition(work, uids)
        return Made(edition, known is not None, (*new, *folder))

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
