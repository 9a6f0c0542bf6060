"""The ages that a document gives for an offer elsewhere: "Natcafeen er for borgere over 25 år"."""

import re
from collections.abc import Iterable

from content_import.fields.ages import AgeRange, read_ages
from content_import.fields.sentences import sentences
from content_import.fields.target_group import WHO

_SHORTEST_NAME = 8
_SHORTEST_WORD = 11
"""Letters of a word that by itself names an offer or a chapter: "ungdomsrådgivning"."""
_CLAUSE = re.compile(r";|,\s+(?:og|men|mens)\s+")
_IS_FOR = re.compile(
    r"\b(?:er\s+(?:kun\s+)?(?:for|til)|gives\s+til|tilbydes|henvender\s+sig\s+til|gælder"
    r"|(?:målrettet|rettet\s+mod|retter\s+sig\s+mod))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_COMMON = frozenset({"behandlingen", "rusmiddelbehandling", "misbrugsbehandling", "stofbehandling"})
"""Long words that name the whole field, and so no chapter of it."""
_PEOPLE = re.compile(
    r"\b(ung(?!arsk)|voks|børn|barn|gravid|pårørende|famili|forældre|ældre|mødre|fædre|kvinde|mænd)|\d",
    re.IGNORECASE,
)
"""Beginnings of words for some people only, and their ages."""
_NOT_ITSELF = re.compile(
    r"\b(?:efter|foruden|fra|før|inden|modsætning\s+til|samarbejde\s+med|sammen\s+med|ud\s+over|udover|via)"
    r"\s+(?:(?:den|det|de|en|et)\s+)?$"
)
"""What stands before a name of which the sentence tells nothing: "Ud over samtalerne er der …"."""
_SAME_SUBJECT = re.compile(r"(?:,\s(?:der|som)\s[^,]*,)?[^,]*")
_FOR_WHOM = re.compile(rf"\b(?:for|til)\s+{WHO}", re.IGNORECASE)


def named_ages(title: str, chapter: str, texts: Iterable[str]) -> AgeRange | None:
    """The ages of the clause that names an offer, else of the one that names its chapter.

    None where no clause does so, or it gives several ages. An offer is named by its whole title or
    by a long word that the title opens with; a chapter by a long word of its title with which the
    clause begins to tell for whom it is.
    """
    clauses = [clause for text in texts for one in sentences(text) for clause in _CLAUSE.split(one)]
    for names in (_names(title), _opening(title), _of_chapter(chapter, title)):
        for clause in clauses:
            if any(_is_named(name, clause) for name in names):
                ages = read_ages(clause)
                if len(ages) == 1:
                    return ages[0]
    return None


def _names(title: str) -> list[str]:
    return [title.lower()] if len(title) >= _SHORTEST_NAME else []


def _opening(title: str) -> list[str]:
    """The word that a title of several opens with, where it can stand for the whole.

    It can't where the title goes on with whom it is for: "Alkoholbehandling for unge".
    """
    words = _WORD.findall(title.lower())
    if len(words) < 2 or _FOR_WHOM.search(title) or _people(" ".join(words[1:])):
        return []
    return [word for word in words[:1] if len(word) >= _SHORTEST_WORD]


def _of_chapter(chapter: str, title: str) -> list[str]:
    """The long word of a chapter's title, if it has one alone and the offer is for no others."""
    words = _WORD.findall(chapter.lower())
    names = [word for word in words if len(word) >= _SHORTEST_WORD and word not in _COMMON]
    others = " ".join(word for word in words if word not in names)
    if len(names) != 1 or _people(others) or not _people(title) <= _people(names[0]):
        return []
    return names


def _people(words: str) -> set[str]:
    return {found.group().lower() for found in _PEOPLE.finditer(words)}


def _is_named(name: str, clause: str) -> bool:
    """Whether a clause tells of a name for whom it is."""
    told = clause.lower()
    found = re.search(rf"\b{re.escape(name)}\b", told)
    is_for = _IS_FOR.search(told, found.end()) if found else None
    if not found or not is_for or _NOT_ITSELF.search(told[: found.start()]):
        return False
    return _SAME_SUBJECT.fullmatch(told, found.end(), is_for.start()) is not None
