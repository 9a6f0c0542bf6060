"""Works by municipality and kind."""

from dataclasses import dataclass

from servicedeklaration.i18n import _

from ..places import municipality_name
from .works import KINDS, Work


@dataclass(frozen=True)
class Kind:
    """The works of one kind."""

    title: str
    works: tuple[Work, ...]


@dataclass(frozen=True)
class Place:
    """The works of one municipality; `anchor` is its place on the page."""

    municipality: str
    anchor: str
    kinds: tuple[Kind, ...]


_PLURAL = {
    "Servicedeklaration": _("kinds_servicedeklaration", default="Service declarations"),
    "Indsatskatalog": _("kinds_indsatskatalog", default="Catalogues of offers"),
    "Kvalitetsstandard": _("kinds_kvalitetsstandard", default="Quality standards"),
}
_ELSEWHERE = _("place_elsewhere", default="Others")


def places_of(works: list[Work], say) -> list[Place]:
    """The municipalities by name, each with its kinds in one order; works of none come last."""
    codes = {work.municipality for work in works}
    named = sorted((not code, municipality_name(code), code) for code in codes)
    return [
        Place(
            name or say(_ELSEWHERE),
            f"kommune-{code or 'ingen'}",
            _kinds([w for w in works if w.municipality == code], say),
        )
        for _, name, code in named
    ]


def _kinds(works: list[Work], say) -> tuple[Kind, ...]:
    found = ((kind, tuple(w for w in works if w.kind == kind)) for kind in KINDS)
    return tuple(Kind(say(_PLURAL[kind]), of_kind) for kind, of_kind in found if of_kind)
