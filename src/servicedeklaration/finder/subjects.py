"""What an offer is about: the subjects of its document, narrowed by its own words."""

from collections.abc import Iterable

from .said import Said
from .wording import says, table


def covered_by(keyword: str) -> tuple[str, ...]:
    """The subjects that a keyword of a document stands for; itself where it is none of ours."""
    word = keyword.strip().casefold()
    return tuple(table()["covers"].get(word, [word] if word else []))


def known_subjects() -> tuple[str, ...]:
    """The subjects that we have words for."""
    return tuple(table()["subjects"])


def subjects_of(said: Said) -> dict[str, bool]:
    """Subject → whether it is plainly about it (True) or only may be (False).

    Where a document is about several, headings that name some of them rule the others out; words
    in the text only make the others doubtful.
    """
    all_of_them = list(dict.fromkeys(s for word in said.subjects for s in covered_by(word)))
    by_heading = _named(said.headings, all_of_them)
    if by_heading:
        return dict.fromkeys(by_heading, True)
    by_text = _named((said.target_group, said.purpose, said.text), all_of_them)
    return {subject: not by_text or subject in by_text for subject in all_of_them}


def _named(texts: Iterable[str], subjects: list[str]) -> list[str]:
    """Those of several subjects that texts name."""
    if len(subjects) < 2:
        return []
    words = table()["subjects"]
    known = [subject for subject in subjects if subject in words]
    return [s for s in known if any(says(text, words[s]) for text in texts)]
