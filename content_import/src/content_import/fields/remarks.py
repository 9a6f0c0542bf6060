"""Editors' remarks that were left in a text: notes to each other, not words to the citizen."""

import re
from dataclasses import dataclass

_NOTE_WORDS = (
    r"ønskes\s{1,3}(?:til)?rette[ts]|ønskes\s{1,3}(?:ændret|slettet|fjernet|tilføjet|uddybet)|"
    r"\bslettes\b|skal\s{1,3}(?:opdateres|tilrettes|rettes(?!\s{1,3}til)|slettes|ændres|"
    r"indsættes|udfyldes|afklares)|\btilrettes\b|\bindsættes\b|\bmangler\s{1,3}(?:at\s|tekst|"
    r"afklaring|dato|input)|foreslås\s{1,3}(?:ændret|slettet|rettet)|\btilføjes\b|"
    r"\b(?:tekst(?:en)?|link|billede|navn|dato)\s{1,3}mangler\b|\bbør\s{1,3}(?:omskrives|slettes|rettes|ændres)\b|"
    r"\bafventer\s{1,3}(?:svar|afklaring|input|godkendelse)\b|\btjekkes\s{1,3}(?:med|af)\b|^\s{0,3}indsæt\s|"
    r"\bkommentar\s{0,3}:|\bobs\b\s{0,3}[:!]|\btodo\b|\bnote\s{1,3}til\s{1,3}(?:os|redaktør|mig)"
)
_BRACKET = re.compile(r"\((?P<round>[^()]{3,600})\)|\[(?P<square>[^\[\]]{3,300})\](?!\()")
_IN_ROUND = re.compile(
    rf"^\s{{0,3}}(?:{_NOTE_WORDS})|^\s{{0,3}}(?:\w{{1,40}}\s{{1,3}}){{1,3}}(?:slettes|tilrettes|rettes|ændres)\b"
    rf"|{_NOTE_WORDS}",
    re.IGNORECASE,
)
_IN_SQUARE = re.compile(
    rf"{_NOTE_WORDS}|^\s{{0,3}}(?:og|eller|samt|evt\.?)\s|^\s{{0,3}}(?:indsæt|udfyld|tilføj|skriv|"
    r"opdater|ret|slet|angiv|navn|dato|kommune|tekst|xx)\b",
    re.IGNORECASE,
)
_ERRORS = re.compile(
    r"(?:Fejl!\s{1,3}(?:Ukendt|Henvisningskilde|Bogmærke|Ugyldig|Objekter|Der)[^.\n]{0,80}\.?"
    r"|Error!\s{1,3}(?:Reference|Bookmark|Unknown)[^.\n]{0,80}\.?)"
)
_PLACEHOLDERS = re.compile(
    r"(?<![\w.@/-])(?:(?:xx ){2,4}xx\b|(?<!\S)\?{3,8}(?!\S)|X{2,8}|x{3,8}|xx(?=[\s.,;)/-]))"
    r"(?:[./-]xx)?(?:[./-]\d{2,4})?(?![\w@])"
    r"|<(?:indsæt|udfyld|dato|navn)[^<>\n]{0,60}>"
)
_REWRITE = re.compile(r"^[ \t]{0,20}Ønskes\s{1,3}(?:rettet|ændret)\s{1,3}fra\b", re.I | re.M)
_REWRITE_TO = re.compile(r"^[ \t]{0,20}Til[ \t]{0,8}:?[ \t]{0,20}$", re.I | re.M)
_LINE_NOTE = re.compile(
    r"(?:\bOBS\b[ \t]{0,3}[:!-]|\bTODO\b|\bTO DO\b|\bFIXME\b|\bHUSK\b[ \t]{0,3}:"
    r"|\bKommentar[ \t]{1,3}(?:\[\w{1,8}\]|\d{0,3})[ \t]{0,3}:|\[[A-ZÆØÅ]{1,3}\d{1,3}\]"
    r"|\b(?:Note|NOTE)[ \t]{1,3}(?i:til[ \t]{1,3}(?:redaktør|os selv|korrektur))\w{0,4}\b)"
    r"[^\n]{0,400}"
    r"|^[ \t]{0,8}Indsæt[ \t]{1,3}[^\n.]{0,40}\bher\b"
    r"|^[ \t]{0,8}[Øø]nskes[ \t]{1,3}(?:slettet|tilrettet|tilføjet|ændret|rettet)\b"
    r"(?!\s{1,3}fra)[^\n]{0,300}",
    re.MULTILINE,
)
_DEMAND = re.compile(
    r"\bskal[ \t]{1,3}(?:opdateres|tilrettes|omskrives|rettes|slettes)[ \t]{0,2}!+"
)
_SENTENCE_REACH = 120
"""Characters before "skal opdateres!" that may belong to the remark."""
_UNCLOSED = re.compile(r"\(ønskes\s{1,3}\w{2,20}", re.IGNORECASE)
"""A remark with brackets inside it, which the plain pair of brackets doesn't find."""
_REACH = 1200
"""Characters within which "Ønskes rettet fra" must have its "Til"."""


@dataclass(frozen=True)
class Remark:
    """One remark: its place in the text and its words."""

    start: int
    end: int
    text: str


def find_remarks(text: str) -> list[Remark]:
    """All editors' remarks of a text, which may span lines, in order and without overlaps.

    Ordinary brackets ("(uden visitation)", "(se side 9)") and links are no remarks.
    "Ønskes rettet fra: … Til" ends with the word Til: what follows is the wanted text.
    """
    spans = [match.span() for match in _ERRORS.finditer(text)]
    spans += [match.span() for match in _PLACEHOLDERS.finditer(text)]
    spans += [match.span() for match in _LINE_NOTE.finditer(text)]
    spans += [_demand(text, match) for match in _DEMAND.finditer(text)]
    spans += [match.span() for match in _BRACKET.finditer(text) if _is_note(match)]
    spans += [_open_bracket(text, match) for match in _UNCLOSED.finditer(text)]
    spans += [_rewrite(text, match) for match in _REWRITE.finditer(text)]
    return [Remark(start, end, text[start:end]) for start, end in _joined(spans)]


def _is_note(match: re.Match) -> bool:
    """Whether the words in the brackets speak to an editor."""
    if match["round"] is not None:
        return _IN_ROUND.search(match["round"]) is not None
    return _IN_SQUARE.search(match["square"]) is not None


def _demand(text: str, match: re.Match) -> tuple[int, int]:
    """From the start of its sentence to the exclamation mark."""
    first = max(0, match.start() - _SENTENCE_REACH)
    ends = [text.rfind(sign, first, match.start()) for sign in ".!?\n"]
    return max(first, *(end + 1 for end in ends)), match.end()


def _open_bracket(text: str, match: re.Match) -> tuple[int, int]:
    """From a remark's opening bracket to the end of its line, or to the last bracket on it."""
    end_of_line = text.find("\n", match.end())
    end_of_line = len(text) if end_of_line < 0 else end_of_line
    last = text.rfind(")", match.end(), end_of_line)
    return match.start(), last + 1 if last >= 0 else end_of_line


def _rewrite(text: str, match: re.Match) -> tuple[int, int]:
    """From "Ønskes rettet fra" to the line "Til"; only its own line when none follows."""
    wanted = _REWRITE_TO.search(text, match.end(), min(len(text), match.end() + _REACH))
    if wanted:
        return match.start(), wanted.end()
    end_of_line = text.find("\n", match.end())
    return match.start(), len(text) if end_of_line < 0 else end_of_line


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
