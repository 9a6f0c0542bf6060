"""What citizens have written: inquiries, and feedback on pages, each under a key of its own.

They are kept at the site, in no catalogue and no version, so that nothing but this gives them
away. What is due is given to nobody, even before it is deleted.
"""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from persistent.timestamp import TimeStamp
from plone import api
from zope.annotation.interfaces import IAnnotations

from .. import clock
from ..inquiries.codes import code_of
from ..inquiries.feedback import Feedback
from ..inquiries.inquiry import ANONYMOUS, Inquiry, in_order

KEY = "servicedeklaration.inquiries"
READ = "servicedeklaration: Read inquiries"
"""The permission of the named group; administrators don't hold it."""
READERS = "henvendelser"
"""The named group; it is empty until somebody is put into it."""
KEPT_DAYS = "servicedeklaration.inquiries_kept_days"
FEEDBACK_KEPT_DAYS = "servicedeklaration.feedback_kept_days"

_INQUIRIES, _FEEDBACK = "inquiries", "feedback"


def id_of_code(code: str) -> str:
    """The id of the inquiry with a code.

    It is what is looked up, so that how long that takes tells nothing of how much of a code was
    guessed; and no address of a page for staff holds the code itself.
    """
    return sha256(code.encode()).hexdigest()[:24]


def id_of_number(kind: str, number: bytes) -> str:
    """The id of the inquiry of a kind that has a number; see `inquiries.sending`."""
    return id_of_code(code_of(number)) if kind == ANONYMOUS else number.hex()[:24]


def inquiries() -> list[Inquiry]:
    """All that are not due: the new ones first."""
    return in_order([each for each in map(_read, _tree(_INQUIRIES).values()) if _is_kept(each)])


def inquiry(id: str) -> Inquiry | None:
    """The inquiry with an id; None: there is none, or its time is over."""
    record = _tree(_INQUIRIES).get(id)
    found = _read(record) if record is not None else None
    return found if found and _is_kept(found) else None


def written_at(id: str) -> float:
    """When the database wrote an inquiry last, in seconds: it knows; we keep the day alone."""
    record = _tree(_INQUIRIES)[id]
    record._p_activate()
    return TimeStamp(record._p_serial).timeTime()


def add_inquiry(inquiry: Inquiry) -> None:
    """Keep a new one; ValueError when there is one with its id."""
    if not _tree_to_write(_INQUIRIES).insert(inquiry.id, PersistentMapping(inquiry.to_dict())):
        raise ValueError(inquiry.id)


def change_inquiry(inquiry: Inquiry) -> None:
    """Keep it in place of the one with its id; KeyError where there is none."""
    _tree(_INQUIRIES)[inquiry.id].update(inquiry.to_dict())


def feedback() -> list[Feedback]:
    """All that is not due."""
    return [each for each in map(_said, _tree(_FEEDBACK).values()) if _is_kept(each)]


def add_feedback(id: str, said: Feedback) -> None:
    """Keep what a visitor says of a page; ValueError when there is something with the id."""
    if not _tree_to_write(_FEEDBACK).insert(id, PersistentMapping(said.to_dict())):
        raise ValueError(id)


def forget_due(day: date) -> int:
    """Delete what is due, in the site of the moment; gives how much it was."""
    return sum(_forget(name, day) for name in (_INQUIRIES, _FEEDBACK))


def days_kept(setting: str) -> int:
    """How many days something is kept, by the name of the setting."""
    return api.portal.get_registry_record(setting)


def _forget(name: str, day: date) -> int:
    tree = _tree(name)
    due = list(_due(tree, day))
    for key in due:
        del tree[key]
    return len(due)


def _due(tree: OOBTree, day: date) -> Iterator[str]:
    """The keys of what is due; ISO days are in the order of the calendar."""
    return (key for key, record in tree.items() if record["delete_on"] <= day.isoformat())


def _is_kept(each: Inquiry | Feedback) -> bool:
    return not each.is_due(clock.today())


def _read(record: PersistentMapping) -> Inquiry:
    return Inquiry.from_dict(record)


def _said(record: PersistentMapping) -> Feedback:
    return Feedback.from_dict(record)


def _tree(name: str) -> OOBTree:
    return IAnnotations(api.portal.get()).get(KEY, {}).get(name, OOBTree())


def _tree_to_write(name: str) -> OOBTree:
    everything = IAnnotations(api.portal.get()).setdefault(KEY, OOBTree())
    return everything.setdefault(name, OOBTree())
