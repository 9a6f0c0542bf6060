"""All that an offer's text tells of the people it is for, read once for each text."""

from dataclasses import dataclass, field
from functools import lru_cache

from .ages import read_offer_ages
from .reach import Reach, reach_of
from .said import Said
from .target import has_a_group_of_its_own, own_words, shares_target_group
from .whom import SPECIAL, alone_for, whom_of


@dataclass(frozen=True)
class People:
    """For whom an offer is.

    `words` are its own; see `target.own_words`. `ages` as the finder's word for them, "" where
    there is doubt; `ages_are_own`: they are said of this offer, and not of all. `alone` are
    the groups that it is made for, `too` those who may come as well: none beside relatives, since
    the young whom these belong to are no more than named. `shares`: what the document says of all
    who can come holds for it; `narrower`: its own text speaks of some of them. `reach`: how far
    what the document says of getting help holds.
    """

    words: str
    ages: str
    alone: tuple[str, ...]
    too: tuple[str, ...]
    shares: bool
    ages_are_own: bool = True
    narrower: bool = False
    reach: Reach = field(default_factory=Reach)


@lru_cache(2000)
def people_of(said: Said) -> People:
    """What a text tells of the people; the same text is read once."""
    ages = read_offer_ages(said)
    whom, alone = whom_of(said), alone_for(said)
    too = (group for group in SPECIAL if whom.get(group) and group not in alone)
    return People(
        words=own_words(said),
        ages="" if ages.possible else ages.sure,
        ages_are_own=ages.own,
        alone=tuple(group for group in SPECIAL if group in alone),
        too=() if "paaroerende" in alone else tuple(too),
        shares=shares_target_group(said),
        narrower=has_a_group_of_its_own(said),
        reach=reach_of(said),
    )
