"""For whom an offer is, by the words that it uses. See `words_da.toml`."""

import re

from content_import.fields.sentences import sentences

from .said import Said
from .wording import begins_with, says, table

SPECIAL = ("paaroerende", "ung", "gravid")
"""Groups that an offer may be made for."""
YOUNG_TO = 30
"""The highest age of an offer that is for the young by its ages alone."""
_OPENING = 6
"""Words of a target group that tell whom it begins with."""
_SENT_ON = re.compile(r"\bhenvises\s+(?:til|videre)\b|\bhører\s+(?:til|under)\b", re.IGNORECASE)
"""What is said of those whom the offer isn't for: "Unge henvises til Ungecentret"."""


def whom_of(said: Said) -> dict[str, bool]:
    """Group → whether that is plainly said (True) or only may be so (False).

    `mig` is whoever seeks help for a problem of their own: every offer but those that are for
    relatives only.
    """
    words = table()["whom"]
    found = {group: _fits(said, words[group]) for group in SPECIAL}
    if said.age_max is not None and said.age_max <= YOUNG_TO:
        found["ung"] = True
    if found["paaroerende"] is None and _may_be_for_relatives(said):
        found["paaroerende"] = False
    known = {group: fits for group, fits in found.items() if fits is not None}
    return known if _only_for(said, words["paaroerende"]["only"]) else {"mig": True, **known}


def alone_for(said: Said) -> frozenset[str]:
    """The groups that an offer is made for, where they aren't only some of those who may come.

    A heading, its target group or its purpose begins with them; the young also by its ages.
    """
    if _only_for(said, table()["whom"]["paaroerende"]["only"]):
        return frozenset({"paaroerende"})
    return frozenset(group for group in ("ung", "gravid") if _is_made_for(said, group))


def _is_made_for(said: Said, group: str) -> bool:
    words = table()["whom"][group]
    if group == "ung" and said.age_max is not None and said.age_max <= YOUNG_TO:
        return True
    begins = any(begins_with(heading, words["heading"]) for heading in said.headings)
    return (
        begins
        or begins_with(_opening(said), words["named"])
        or says(said.purpose, words["phrases"])
    )


def _fits(said: Said, words: dict) -> bool | None:
    """True where it is plainly for them, False where they are only named, None else."""
    others = table()["not_for_whom"]
    texts = (said.purpose, said.text)
    plain = (
        any(says(heading, words["heading"]) for heading in said.headings)
        or says(said.target_group, words["named"], others)
        or any(says(text, words["phrases"], others) for text in texts)
    )
    if plain:
        return True
    return False if any(says(text, words["named"], others) for text in texts) else None


def _may_be_for_relatives(said: Said) -> bool:
    """Whether everyone may come, or the whole document is for relatives too."""
    own = (said.target_group, said.purpose, said.text)
    if any(says(text, table()["everyone"]) for text in own):
        return True
    relatives = table()["whom"]["paaroerende"]["named"]
    return says(said.work_target_group, relatives, table()["not_for_whom"])


def _only_for(said: Said, words: dict) -> bool:
    """Whether a heading, or its target group, begins with them."""
    return any(begins_with(text, words) for text in (*said.headings, _opening(said)))


def _opening(said: Said) -> str:
    """The first words of the target group; "" where its first sentence tells of others."""
    first = next(iter(sentences(said.target_group)), "")
    return "" if _SENT_ON.search(first) else " ".join(first.split()[:_OPENING])
