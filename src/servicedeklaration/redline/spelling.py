"""Whether a word is another one mistyped: a rule of letters alone, without a dictionary."""

from content_import.fields.numbers import WORDS as NUMBERS


def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())


LINKS = _known("en et den det de der som at er har i på til af for om med ved og så da også her")
"""Small words that come, go and are taken for each other by a slip."""
_SAME_PERSON = tuple(
    _known(words)
    for words in (
        "du dig din dit dine jer jeres",
        "vi os vores vor vort vore",
        "de dem deres man han hun ham hende hans hendes sig sin sit sine",
    )
)
PERSONS = frozenset().union(*_SAME_PERSON)
_DAYS = _known(
    "mandag tirsdag onsdag torsdag fredag lørdag søndag"
    " januar februar marts april juni juli august september oktober november december"
)
"""Names of which each is another: »tirsdag« is no slip of »torsdag«."""
_SHORT, _FEW_LETTERS = 4, 3


def is_slip(wrong: str, right: str) -> bool:
    """Whether one word, in small letters, is likely the other one mistyped.

    They begin alike, for whoever mistypes a word seldom misses its first letter, and »frivillig«
    is not »ufrivillig«. Of three letters one may differ, and never more than three. Figures, days
    and who is meant are exact.
    """
    if wrong == right:
        return True
    if wrong[:1] != right[:1] or _is_exact(wrong, right):
        return False
    longest = max(len(wrong), len(right))
    if longest <= _SHORT and right in LINKS | PERSONS and abs(len(wrong) - len(right)) < 2:
        return True
    return _distance(wrong, right) <= min(_FEW_LETTERS, max(1, longest // _FEW_LETTERS))


def _is_exact(wrong: str, right: str) -> bool:
    """Whether both are words of which each means another thing."""
    if any(letter.isdigit() for letter in wrong + right):
        return True
    if {wrong, right} <= PERSONS:
        return not any({wrong, right} <= same for same in _SAME_PERSON)
    names = _name(wrong), _name(right)
    return all(names) and names[0] != names[1]


def _name(word: str) -> str:
    """The number or the day that a word is; "" for any other."""
    known = word if word in NUMBERS and word not in LINKS else ""
    return known or next((day for day in _DAYS if word.startswith(day)), "")


def _distance(one: str, other: str) -> int:
    """Letters to be put in, taken out, exchanged, or changed places with their neighbour.

    F. J. Damerau, "A technique for computer detection and correction of spelling errors" (1964),
    in the form in which no stretch is edited twice.
    """
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
