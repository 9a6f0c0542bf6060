"""Whose target group an offer has: its own, in its own words, or that of its whole document."""

import re

from content_import.fields.sentences import sentences
from content_import.fields.target_group import stated_target_group

from .reach import reach_of
from .said import Said
from .whom import whom_of

_SOME = re.compile(
    r"\b(?:til|for|tilbydes|tilbuddet|hjælper|støtter)\s+(?:(?:de|den|nogle|enkelte)\s+)?"
    r"(?:borger|person|brugere|bruger|deltagere|mennesker|dem|familier|kvinder|mænd|\w*misbrugere)"
    r"(?:e|er)?,?\s[^.]{0,60}?\b(?:der|som|med)\b",
    re.IGNORECASE,
)
"""What a text says of some people, fewer than all who can come."""

_OF_ALL = re.compile(r"(?:vores |centerets |centrets )?målgruppe(?:n)?\b.*\ber\b", re.IGNORECASE)
"""How a document's opening states for whom the whole is."""


def own_words(said: Said) -> str:
    """The words of an offer's running text that say for whom it is; "" where none do."""
    return stated_target_group(said.purpose) or stated_target_group(said.text)


def stated_of_all(opening: str) -> str:
    """The first line of a document's opening that states its target group; "" where none does."""
    return next((line for line in opening.splitlines() if _states_it(line)), "")


def _states_it(line: str) -> bool:
    return any(_OF_ALL.match(sentence) for sentence in sentences(line))


def shares_target_group(said: Said) -> bool:
    """Whether what the document says of all who can come holds for this offer too.

    It doesn't for what is made for the young or for relatives, nor for those apart: people in
    prison aren't who comes to the place by themselves, nor are those a place of its own is for.
    """
    whom = whom_of(said)
    return bool(whom.get("mig")) and not whom.get("ung") and not reach_of(said).elsewhere


def has_a_group_of_its_own(said: Said) -> bool:
    """Whether an offer's text speaks of fewer people than all who can come."""
    texts = (said.target_group, said.purpose, said.text)
    return reach_of(said).is_apart or any(_SOME.search(text) for text in texts)
