"""Names that wait in a contact block until the facts of their place come."""

import re

from content_import.fields.contact_draft import Draft
from content_import.fields.contact_lines import is_attention
from content_import.fields.contact_people import person_in

_DEPARTMENT = re.compile(
    r"^(?!(?:center|centret|klinik|ambulatori|værested|rådgivning)).*"
    r"(?:forvaltning|afdeling|velfærd|sekretariat|direktør|\b(?:job|social|sundhed|børn|ældre|"
    r"familie|arbejdsmarked|beskæftigelse|handicap|psykiatri|voksne?)\b|\bkommune$|\s(?:&|og)\s)",
    re.IGNORECASE,
)
_DESCRIPTION = re.compile(r"^\S.*\s(?:i|under|ved|for|af|til|hos|på)\s", re.DOTALL)
"""A line that says what a place is: "Dagcenter i Rusmiddelcenter Havlund"."""
_TOWN_HALL = re.compile(r"^(?:\w{1,20}\s)?rådhus(?:et)?$", re.IGNORECASE)
_MOST_NAME_LINES = 3


class WaitingNames:
    """Lines that can be names, each with its index, since the last fact was read."""

    def __init__(self) -> None:
        self.lines: list[tuple[int, str]] = []

    def __bool__(self) -> bool:
        return bool(self.lines)

    def add(self, index: int, words: str) -> None:
        """Let a name wait."""
        self.lines.append((index, words))

    def clear(self) -> None:
        """Forget the names: other text stands between them and the facts."""
        self.lines = []

    def take_all(self) -> list[tuple[int, str]]:
        """All waiting lines, which then wait no longer."""
        taken, self.lines = self.lines, []
        return taken

    def give_to(self, draft: Draft) -> None:
        """Name the draft: the first line is the name, what describes it goes to its remarks.

        Departments above or below are remarks too. A second line that describes nothing ("Det
        Gule Hus") is part of the name. What stands above a gap is the heading of the block.
        """
        nearest = self._nearest()
        above_gap = self.lines[: len(self.lines) - len(nearest)]
        self.lines = []
        draft.heading = draft.heading or (above_gap[-1][1] if above_gap else "")
        draft.lines += [index for index, _ in nearest]
        draft.remarks += [words for _, words in nearest if _is_of_person(words)]
        names = [words for _, words in nearest if not _is_of_person(words)]
        if names:
            parts = _name_parts(names)
            draft.name = ", ".join(parts)
            draft.remarks += [words for words in names if words not in parts]

    def _nearest(self) -> list[tuple[int, str]]:
        """The waiting lines that stand together just above the facts."""
        nearest = self.lines[-1:]
        for one in reversed(self.lines[:-1]):
            if nearest[0][0] - one[0] > 1 or len(nearest) == _MOST_NAME_LINES:
                break
            nearest.insert(0, one)
        return nearest


def _is_of_person(words: str) -> bool:
    """Whether a line only says who it is at the place: "Att. …", "Leder: …"."""
    return is_attention(words) or person_in(words) is not None


def _name_parts(names: list[str]) -> list[str]:
    """The lines that make the name; the last one where all are departments."""
    if len(names) > 1 and names[0].lower().endswith(" kommune") and _TOWN_HALL.match(names[-1]):
        return names
    own = [words for words in names if not _DEPARTMENT.match(words)] or names[-1:]
    return own[:1] + [words for words in own[1:] if not _DESCRIPTION.match(words)]
