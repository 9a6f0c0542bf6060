"""How far what a document says of getting help, and of its place, holds for one of its offers."""

import re
from dataclasses import dataclass

from content_import.fields.sentences import sentences

from .said import Said
from .wording import begins_with, says, table

_NEEDS_NONE = re.compile(
    r"\b(?:ingen|ikke|uden)\b[^.]{0,60}\b(?:visit\w+|\w*henvis\w*)", re.IGNORECASE
)
"""That nobody must be referred."""
_ACTS = re.compile(
    r"\b(?:kontakt\w*|ring\w*|skriv\w*|telefon\w*|ansøg\w*|aftal\w*|mød\w* op|kom(?:me)? forbi|"
    r"kan (?:\w+ ){0,2}henvende)\b",
    re.IGNORECASE,
)
"""What one does to begin."""
_GOES_ON = re.compile(r"\b(?:udredning\w*|udredes|behandlingsplan\w*|behandlingsbehov)\b", re.I)
"""What comes between turning to a place and being given one of its offers."""
_ADDRESS = re.compile(r"\b\d{4} [A-ZÆØÅ]\w+|\b[A-ZÆØÅ][\wæøåé]+(?:vej|gade|vænget|allé) \d+")


@dataclass(frozen=True)
class Reach:
    """What of the document doesn't hold for an offer.

    `elsewhere`: it is given in a place of its own or where people are; the document's address and
    hours are others. `later`: it is for those who have got help already, so it isn't begun as help
    is. `where_unsaid`: it is elsewhere, and its text gives no address.
    """

    elsewhere: bool = False
    later: bool = False
    where_unsaid: bool = False

    @property
    def is_apart(self) -> bool:
        """Whether the document's general words on getting help don't hold."""
        return self.elsewhere or self.later


def reach_of(said: Said) -> Reach:
    """How far the document's general words hold for an offer."""
    locked_up = is_for_those_locked_up(said)
    moves = _has_own_place(said)
    text = "\n".join((said.target_group, said.purpose, said.text))
    return Reach(
        elsewhere=locked_up or moves,
        later=_comes_later(said),
        where_unsaid=moves and not locked_up and not _ADDRESS.search(text),
    )


def is_for_those_locked_up(said: Said) -> bool:
    """Whether it is for people in prison, who don't come by themselves."""
    apart = table()["apart"]
    return any(begins_with(text, apart) for text in said.headings) or says(said.purpose, apart)


def only_opens_the_door(told: str, text: str) -> bool:
    """Whether words on the way in only say that nobody must be referred to the place itself.

    So it is where the text goes on to an investigation or a plan, from which the offers follow.
    """
    if not _NEEDS_NONE.search(told) or _ACTS.search(told):
        return False
    return any(_GOES_ON.search(sentence) for sentence in sentences(text) if sentence not in told)


def _has_own_place(said: Said) -> bool:
    words = table()["own_place"]
    return says(said.title, words["title"]) or says(said.purpose, words["purpose"])


def _comes_later(said: Said) -> bool:
    words = table()["later"]
    texts = (said.target_group, said.purpose, said.text)
    return says(said.title, words["title"]) or any(says(t, words["phrases"]) for t in texts)
