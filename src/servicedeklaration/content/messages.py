"""The messages that people have got, for their desks: the newest ones of each person.

Kept at the site, in one tree ordered by person and moment, so that two who write to different
people at the same time don't get in each other's way. Only actions write.
"""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from plone import api
from zope.annotation.interfaces import IAnnotations

from ..messages.message import Message
from ..messages.status import WORDS

KEY = "servicedeklaration.messages"
KEPT = 100
"""How many messages of one person are kept; older ones go."""

_LAST = "\U0010ffff"

Key = tuple[str, str]
"""The person, then what orders and tells apart the messages of one."""


@dataclass(frozen=True)
class Kept:
    """A message as it is kept. `status` is a key of `messages.status.WORDS`."""

    message: Message
    at: datetime
    status: str

    @property
    def status_words(self) -> str:
        """What became of it, in Danish."""
        return WORDS[self.status]


def messages_for_me(user_id: str) -> list[Kept]:
    """The messages to a user about editions that the current user may see, the newest first."""
    kept = [_read(record) for record in _range(_tree(), user_id).values()]
    uids = list({each.message.edition_uid for each in kept})
    found = api.content.find(UID=uids, show_inactive=True) if uids else ()
    seen = {brain.UID for brain in found}
    return [each for each in reversed(kept) if each.message.edition_uid in seen]


def messages_about(edition_uid: str) -> list[Kept]:
    """All that is kept about an edition, the newest first; it looks at every message."""
    found = map(_read, _tree().values())
    about = [each for each in found if each.message.edition_uid == edition_uid]
    return sorted(about, key=lambda each: each.at, reverse=True)


def keep(message: Message, at: datetime, status: str) -> Key:
    """Keep a message, and let go of the person's oldest where there are too many."""
    tree = IAnnotations(api.portal.get()).setdefault(KEY, OOBTree())
    key = (message.user_id or message.to.casefold(), _order(message, at))
    tree[key] = PersistentMapping(message=asdict(message), at=at.isoformat(), status=status)
    for old in list(_range(tree, key[0]))[:-KEPT]:
        del tree[old]
    return key


def set_status(site, key: Key, status: str) -> None:
    """Change what became of a message; nothing where it is no longer kept."""
    record = IAnnotations(site).get(KEY, {}).get(key)
    if record is not None:
        record["status"] = status


def _order(message: Message, at: datetime) -> str:
    return f"{at.astimezone(UTC).isoformat()} {message.kind} {message.edition_uid}"


def _tree() -> OOBTree:
    return IAnnotations(api.portal.get()).get(KEY, OOBTree())


def _range(tree: OOBTree, person: str) -> dict[Key, PersistentMapping]:
    """The part of the tree that belongs to one person, the oldest first."""
    return dict(tree.items((person, ""), (person, _LAST)))


def _read(record: PersistentMapping) -> Kept:
    at = datetime.fromisoformat(record["at"])
    return Kept(Message(**record["message"]), at, record["status"])
