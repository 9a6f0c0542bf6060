"""Finds and makes the places one can turn to, from contact data as plain data."""

from collections.abc import Mapping

from plone import api

from .build import build, free_name

FOLDER = "kontakt"
NOT_FIELDS = ("role",)
"""What the importer says of a place in its document, and not of the place itself."""


def place_for(site, data: Mapping):
    """Give the Kontaktsted with the name and street in `data`; make it if there is none.

    One that exists is given as it is: staff keep it up to date, documents grow old.
    """
    folder = site.get(FOLDER) or _make_folder(site)
    for place in folder.objectValues():
        if _key(place.name, place.street) == _key(data["name"], data.get("street")):
            return place
    fields = {name: value for name, value in data.items() if name not in NOT_FIELDS}
    return build(folder, fields, free_name(data["name"], set(folder.objectIds())))


def _make_folder(site):
    folder = api.content.create(site, "Folder", FOLDER, title="Kontaktsteder", exclude_from_nav=True)
    api.content.transition(folder, "publish")
    return folder


def _key(*words: str | None) -> tuple[str, ...]:
    return tuple((word or "").casefold().strip() for word in words)
