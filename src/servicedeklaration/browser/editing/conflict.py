"""What somebody else has changed while one was writing, as data."""

from dataclasses import dataclass
from datetime import datetime

from ...clock import COPENHAGEN
from ...content.field_titles import title_of_field
from ...content.people import person
from ...content.trail import trail
from ...content.tree import field_values
from ...content.walk import edition_of
from ...editions.words import long_date
from ..words.sentences import paragraphs


@dataclass(frozen=True)
class Present:
    """A field that was changed: its title, and what stands in it now, in words."""

    title: str
    text: str


@dataclass(frozen=True)
class Conflict:
    """Who changed it ("" where that isn't known), when in words, and what stands there now."""

    who: str
    when: str
    fields: tuple[Present, ...]


def conflict_over(obj, changed: list[str]) -> Conflict:
    """What has happened to an object of which these fields are no longer what they were."""
    who, moment = _last_change(obj)
    values = field_values(obj)
    present = [Present(title_of_field(obj.portal_type, n), in_words(values[n])) for n in changed]
    return Conflict(who, _moment(moment), tuple(present))


def in_words(value) -> str:
    """A field's value as one can read it; "–" where it is empty."""
    if isinstance(value, str):
        return "\n".join(paragraphs(value)) or "–"
    if isinstance(value, list | tuple):
        return ", ".join(map(in_words, value)) or "–"
    if isinstance(value, dict):
        return in_words(list(value.values()))
    return "–" if value is None else str(value)


def _last_change(obj) -> tuple[str, datetime]:
    """Who, by the edition's trail, and when; outside editions only the moment is known."""
    moment = obj.modified().asdatetime()
    edition = edition_of(obj)
    if edition is None:
        return "", moment
    below = "/".join(obj.getPhysicalPath()[len(edition.getPhysicalPath()) :])
    about = [each for each in trail(edition) if each.details.get("part", "") == below]
    known = person(about[-1].actor) if about else None
    return known.name if known else "", moment


def _moment(moment: datetime) -> str:
    local = moment.astimezone(COPENHAGEN)
    return f"{long_date(local.date())} kl. {local:%H.%M}"
