"""All that an offer's text tells of the people it is for, read once for each text."""

from dataclasses import dataclass, field
from functools import lru_cache

from .ages import ages_of
from .reach import Reach, reach_of
from .said import Said
from .target import own_words, shares_target_group
from .whom import SPECIAL, alone_for, whom_of


@dataclass(frozen=True)
class People:
    """For whom an offer is.

    `words` are its own; see `target.own_words`. `ages` as the finder's word for them. `alone` are
    the groups that it is made for, `too` those who may come as well: none beside relatives, since
    the young whom these belong to are no more than named. `shares`: what the document says of all
    who can come holds for it. `reach`: how far what it says of getting help does.
    """

    words: str
    ages: str
    alone: tuple[str, ...]
    too: tuple[str, ...]
    shares: bool
    reach: Reach = field(default_factory=Reach)


@lru_cache(2000)
def people_of(said: Said) -> People:
    """What a text tells of the people; the same text is read once."""
    whom, alone = whom_of(said), alone_for(said)
    too = (group for group in SPECIAL if whom.get(group) and group not in alone)
    return People(
        words=own_words(said),
        ages=ages_of(said),
        alone=tuple(group for group in SPECIAL if group in alone),
        too=() if "paaroerende" in alone else tuple(too),
        shares=shares_target_group(said),
        reach=reach_of(said),
    )
