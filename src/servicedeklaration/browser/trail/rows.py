"""The entries of a trail as they are shown and exported."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial

from servicedeklaration.audit.chain import Entry
from servicedeklaration.content.people import full_name
from servicedeklaration.content.trail import trail
from servicedeklaration.editions.days import COPENHAGEN, day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..address.names import find_by_path
from ..pages.data import Fact
from .changes import CHANGES
from .details import details_of

NOBODY = _("trail_nobody", default="Nobody signed in")
SYSTEM = "system"


@dataclass(frozen=True)
class Row:
    """One entry in words; `who` is the full name, or the id of one who is gone."""

    entry: Entry
    moment: str
    who: str
    change: str
    details: list[Fact]


def rows_of(edition, say: Callable) -> list[Row]:
    """The entries of an edition's trail, the latest first."""
    name = cache(lambda actor: say(NOBODY) if actor == SYSTEM else full_name(actor))
    title = partial(_title, edition)
    return [
        Row(
            entry,
            moment_in_words(entry.at),
            name(entry.actor),
            say(CHANGES.get(entry.change, entry.change)),
            details_of(entry, say, title),
        )
        for entry in reversed(trail(edition))
    ]


def _title(edition, path: str) -> str:
    """The title of the part at a path; the path where it leads nowhere now."""
    part = find_by_path(edition, tuple(path.split("/")))
    return f"»{part.title}«" if part is not None else path


def moment_in_words(at: str) -> str:
    """A moment in Danish time: "4. december 2024 kl. 10.30"."""
    moment = datetime.fromisoformat(at)
    return f"{long_date(day_of(moment))} kl. {moment.astimezone(COPENHAGEN):%H.%M}"
