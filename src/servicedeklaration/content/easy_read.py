"""The easy-to-read text of an edition, and whether somebody has confirmed that it fits.

The confirmation is kept beside the edition with the sums of both texts, so it follows no copy,
and holds only while both are the ones that were confirmed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from AccessControl import getSecurityManager
from Acquisition import aq_base

from ..redline.tokens import prose
from ..seal.canonical import sha256_of
from ..seal.chain import text_sha256
from .contact_data import places_of
from .state import is_sealed
from .store import read, write
from .tree import edition_tree, field_values, plain

FIELD = "easy_read"
MISSING, UNCONFIRMED, OUTDATED, CONFIRMED = "missing", "unconfirmed", "outdated", "confirmed"
_NAME = "easy_read_confirmed"
_TAKES_PART = "servicedeklaration: Take part"


@dataclass(frozen=True)
class Confirmation:
    """Who found when that the easy-to-read text says what the text says.

    `text_sha256` is over the text without the easy one, and without what every adoption has anew.
    """

    text_sha256: str
    easy_read_sha256: str
    by: str
    at: datetime


def is_written(edition) -> bool:
    """Whether there is an easy-to-read text at all."""
    return bool((_html(edition) or "").strip())


def sums(edition) -> dict[str, str]:
    """The sums of the two texts as they are now."""
    return sums_of(edition_tree(edition))


def sums_of(tree: Mapping[str, Any]) -> dict[str, str]:
    """The sums of the two texts of an edition's tree."""
    return {
        "text_sha256": text_sha256(_without(tree)),
        "easy_read_sha256": sha256_of(tree.get(FIELD)),
    }


def both_texts(edition) -> tuple[str, str]:
    """The words of the easy-to-read text, and of all else that the edition and the places that it
    names say."""
    tree = edition_tree(edition)
    places = [field_values(place) for place in places_of(edition).values()]
    return prose(tree.get(FIELD)), "\n".join(_words([_without(tree), places]))


def _words(value: Any) -> Iterator[str]:
    """Every text in plain data, however deep."""
    if isinstance(value, str):
        yield prose(value)
    elif isinstance(value, Mapping):
        yield from _words(list(value.values()))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _words(each)


def confirmation(edition) -> Confirmation | None:
    """The last confirmation; None where there was none. It may be of a text that has changed."""
    data = read(edition, _NAME)
    return Confirmation(**{**data, "at": datetime.fromisoformat(data["at"])}) if data else None


def keep(edition, made: Confirmation) -> None:
    """Keep a confirmation, in place of the one before."""
    write(edition, _NAME, {**asdict(made), "at": made.at.isoformat()})


def forget_if_outdated(edition) -> None:
    """Take away a confirmation of another text, when the text is sealed."""
    known = confirmation(edition)
    if known is not None and not _fits(known, edition):
        write(edition, _NAME, None)


def status(edition) -> str:
    """MISSING, UNCONFIRMED, OUTDATED (one of the texts was changed since) or CONFIRMED.

    A sealed text is not read: what didn't fit it lost its confirmation when it was sealed.
    """
    if not is_written(edition):
        return MISSING
    known = confirmation(edition)
    if known is None:
        return UNCONFIRMED
    return CONFIRMED if is_sealed(edition) or _fits(known, edition) else OUTDATED


def is_shown(edition) -> bool:
    """Whether the visitor may read it: who takes part in the revision always, others once it is
    confirmed."""
    if not is_written(edition):
        return False
    return _takes_part(edition) or status(edition) == CONFIRMED


def told(edition, before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[dict, dict]:
    """Two trees of one edition, the later its own, as the visitor may compare them.

    Of an easy-to-read text that became another only the later one is confirmed. So the public is
    told of neither: it has a page of its own.
    """
    if _takes_part(edition):
        return dict(before), dict(after)
    return _without(before), _without(after)


def _without(tree: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in tree.items() if name != FIELD}


def _takes_part(edition) -> bool:
    return bool(getSecurityManager().checkPermission(_TAKES_PART, edition))


def _fits(known: Confirmation, edition) -> bool:
    return sums(edition).items() <= asdict(known).items()


def _html(edition) -> str | None:
    return plain(getattr(aq_base(edition), FIELD, None))
