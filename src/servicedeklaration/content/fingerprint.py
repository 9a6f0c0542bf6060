"""What an object's stored values are now, in a few signs: so that a change is noticed."""

from plone.uuid.interfaces import IUUID

from ..seal.canonical import sha256_of
from .tree import field_values

_SIGNS = 12
"""So many hexadecimal digits stand for the value of one field; it is no seal."""


def fingerprint(obj) -> dict[str, str]:
    """Field → some signs that change with its value; of the object alone, not what is in it."""
    return {name: sha256_of(value)[:_SIGNS] for name, value in field_values(obj).items()}


def version_of(obj) -> str:
    """One word for all of it, the object's own: no two objects have the same."""
    return sha256_of([IUUID(obj), obj.getId(), fingerprint(obj)])[:32]


def in_one_line(prints: dict[str, str]) -> str:
    """A fingerprint as a form carries it."""
    return " ".join(f"{name}:{signs}" for name, signs in sorted(prints.items()))


def changed_fields(opened: str, obj) -> list[str]:
    """The fields whose value is no longer the one that the form was opened with.

    A line that can't be read, or none, names every field: nothing is known then.
    """
    known = dict(part.partition(":")[::2] for part in opened.split())
    return [name for name, signs in fingerprint(obj).items() if known.get(name) != signs]
