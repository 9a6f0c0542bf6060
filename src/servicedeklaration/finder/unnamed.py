"""Whether one can be anonymous, by the offer's own words or by what its document says of its kind.

Treatment for alcohol is given anonymously to whoever wishes it (sundhedsloven § 141). Documents
say so once, in their text on anonymity, and not of each offer.
"""

import re

from content_import.fields.sentences import sentences

from .said import Said
from .subjects import covered_by
from .wording import says, table

_ALCOHOL = "alkohol"
_GIVEN = re.compile(r"\b(?:kan|skal|ydes|tilbydes|gives|ret til|mulighed for)\b", re.IGNORECASE)
_TREATED = re.compile(r"behandl|tilbud", re.IGNORECASE)
_UNNAMED = re.compile(r"\banonym", re.IGNORECASE)
_LESS = re.compile(r"\b(?:ikke|kun|undtagen|hverken|ingen|særlige tilfælde)\b|stof", re.IGNORECASE)
"""What takes it back, limits it, or speaks of other treatment."""
_REFERS = re.compile(r"§|\bstk\.", re.IGNORECASE)


def anonymity_of(said: Said) -> str | None:
    """`anonymous` as the offer says it; "yes" where its document says it of such treatment."""
    stated = said.anonymous in ("yes", "no")
    return "yes" if not stated and unnamed_by_document(said) else said.anonymous


def unnamed_by_document(said: Said) -> str:
    """The sentence by which an offer of treatment for alcohol can be had anonymously; "" for none.

    No offer by day and night, which is paid for, nor one that belongs to a benefit: whoever gets
    that is known.
    """
    if not _is_treatment_for_alcohol(said) or "residential" in said.form:
        return ""
    own = (said.title, said.target_group, said.purpose, said.text)
    if any(says(text, table()["known_by_name"]) for text in own):
        return ""
    return unnamed_treatment(said.work_anonymity)


def unnamed_treatment(text: str) -> str:
    """The sentence of a text that gives anonymous treatment for alcohol to all; "" for none.

    One in plain words goes before one that refers to the law.
    """
    inside = (sentence for line in text.splitlines() for sentence in sentences(line))
    found = [sentence for sentence in inside if _gives(sentence)]
    return min(found, key=lambda one: bool(_REFERS.search(one)), default="")


def _gives(sentence: str) -> bool:
    wanted = (_UNNAMED, _GIVEN, _TREATED)
    alcohol = says(sentence, table()["subjects"][_ALCOHOL])
    return alcohol and all(w.search(sentence) for w in wanted) and not _LESS.search(sentence)


def _is_treatment_for_alcohol(said: Said) -> bool:
    """Whether headings call it treatment, and they or the document name alcohol alone."""
    if not any(_TREATED.search(heading) for heading in said.headings):
        return False
    subjects = table()["subjects"]
    named = {name for name in subjects if any(says(h, subjects[name]) for h in said.headings)}
    covered = {subject for word in said.subjects for subject in covered_by(word)}
    return (named or covered) == {_ALCOHOL}
