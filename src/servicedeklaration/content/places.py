"""Finds, makes, hides and shows the places one can turn to."""

from collections.abc import Iterable, Mapping

from AccessControl.PermissionRole import rolesForPermissionOn
from Acquisition import aq_inner, aq_parent
from plone import api

from ..editions.permissions import READING
from ..editions.roles import STAFF
from .build import build, free_name

FOLDER = "kontakt"
ELSEWHERE = "kontaktsteder"
"""The folder's name where a site has something else of its own under the first."""
LAYOUT = "kontaktsteder"
"""The view that tells a citizen at the folder's address where to turn to."""
_SAME = ("name", "street")
"""What two descriptions of one place have in common."""
NOT_FIELDS = ("role",)
"""What the importer says of a place in its document, and not of the place itself."""


def known_place(site, data: Mapping):
    """Give the Kontaktsted with the name and street in `data`; None if there is none.

    A document that names no street means the place of that name which it gives a number of.
    It is given as it is: staff keep it up to date, documents grow old.
    """
    folder = places_folder(site)
    named = [
        place
        for place in (folder.objectValues() if folder is not None else ())
        if _key(place.name) == _key(data["name"])
    ]
    same = [place for place in named if _key(place.street) == _key(data.get("street"))]
    if not same and not data.get("street"):
        same = [place for place in named if _numbers(place.phones) & _numbers(data.get("phones"))]
    return next(iter(same), None)


def places_for(site, contacts: Iterable[Mapping]) -> tuple[list, list]:
    """Give the Kontaktsteder of a document, in its order, and those of them that were made now."""
    new: list = []
    named = list(contacts)
    found = [
        known_place(site, data) or _make(site, _with_all_said(data, named), new) for data in named
    ]
    return found, new


def _with_all_said(data: Mapping, named: Iterable[Mapping]) -> dict:
    """A place with the numbers and remarks of all that a document says of it."""
    same = [each for each in named if all(_key(each.get(n)) == _key(data.get(n)) for n in _SAME)]
    phones: dict[frozenset[str], str] = {}
    for phone in (phone for each in same for phone in each.get("phones") or ()):
        phones.setdefault(frozenset(_numbers([phone])), phone)
    remarks = dict.fromkeys(filter(None, (each.get("remarks") for each in same)))
    joined = {"phones": list(phones.values()), "remarks": "\n".join(remarks)}
    return {**data, **{name: value for name, value in joined.items() if value}}


def _make(site, data: Mapping, new: list):
    """Make a Kontaktsted that only staff see, and give it."""
    folder = places_folder(site) or _make_folder(site)
    fields = {name: value for name, value in data.items() if name not in NOT_FIELDS}
    place = build(folder, fields, free_name(data["name"], set(folder.objectIds())))
    hide(place)
    new.append(place)
    return place


def hide(place) -> None:
    """Let only staff see a place: it comes from a text that is not public yet."""
    _set_readers(place, sorted(STAFF), acquire=0)


def show(place) -> None:
    """Let everyone see a place that was hidden; one that somebody else has closed stays closed."""
    if _is_hidden(place):
        _set_readers(place, [], acquire=1)


def is_public(place) -> bool:
    """Whether everyone may see a place, as Plone's permissions stand."""
    return "Anonymous" in rolesForPermissionOn(READING[0], place)


def is_public_with_text(place) -> bool:
    """Whether everyone may see a place as soon as a text that names it is public."""
    return is_public(place) or (_is_hidden(place) and is_public(aq_parent(aq_inner(place))))


def _is_hidden(place) -> bool:
    """Whether the place is as `hide` leaves it."""
    return set(rolesForPermissionOn(READING[0], place)) == STAFF


def _set_readers(place, roles: list[str], acquire: int) -> None:
    for permission in READING:
        place.manage_permission(permission, roles, acquire=acquire)
    place.reindexObject(idxs=["allowedRolesAndUsers"])


def places_folder(site):
    """The folder that places lie in; None while there is none."""
    found = (site.get(name) for name in (FOLDER, ELSEWHERE))
    return next((each for each in found if _is_folder(each)), None)


def _is_folder(obj) -> bool:
    return obj is not None and obj.portal_type == "Folder"


def _make_folder(site):
    name = ELSEWHERE if FOLDER in site else FOLDER
    folder = api.content.create(site, "Folder", name, title="Kontaktsteder", exclude_from_nav=True)
    api.content.transition(folder, "publish")
    lay_out_folder(site)
    return folder


def lay_out_folder(site) -> None:
    """Let the folder's address show the places, where nobody has chosen something else for it.

    What a municipality has of its own at the address goes on showing what it holds.
    """
    folder = places_folder(site)
    if folder is None or not _holds_places_alone(folder):
        return
    if not folder.hasProperty("layout") and not folder.getDefaultPage():
        folder.setLayout(LAYOUT)


def _holds_places_alone(folder) -> bool:
    return all(each.portal_type == "Kontaktsted" for each in folder.objectValues())


def leave_folder(site) -> None:
    """Let the folder show what Plone shows: our view of it goes."""
    folder = places_folder(site)
    if folder is not None and folder.getProperty("layout") == LAYOUT:
        folder.manage_delProperties(["layout"])


def _key(word: str | None) -> str:
    return (word or "").casefold().strip()


def _numbers(phones: Iterable[str] | None) -> set[str]:
    """Telephone numbers as their digits, however they are written."""
    digits = ("".join(filter(str.isdigit, phone)) for phone in phones or ())
    return set(filter(None, digits))
