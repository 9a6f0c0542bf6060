"""Whose target group an offer has: its own, in its own words, or that of its whole document."""

from content_import.fields.target_group import stated_target_group

from .reach import is_for_those_locked_up
from .said import Said
from .whom import whom_of


def own_words(said: Said) -> str:
    """The words of an offer's running text that say for whom it is; "" where none do."""
    return stated_target_group(said.purpose) or stated_target_group(said.text)


def shares_target_group(said: Said) -> bool:
    """Whether what the document says of all who can come holds for this offer too.

    It doesn't for what is made for the young or for relatives, nor for those apart: people in
    prison aren't who comes to the place by themselves.
    """
    whom = whom_of(said)
    return bool(whom.get("mig")) and not whom.get("ung") and not is_for_those_locked_up(said)
