"""Ages of the people an offer is for: "over 18 år", "mellem 15-25 år", "fra 12 år og opefter"."""

import re
from dataclasses import dataclass

_AGE = r"(?:\d{1,3}|atten)"
_YEARS = r"\s{0,3}-?års?\b|\s{0,3}-?årige?s?\b|\.\s{0,3}(?:leve)?år\b"
_FORMS = (
    re.compile(
        rf"(?<![\d.,])(?P<min>{_AGE})(?:{_YEARS})?\s{{0,3}}(?:[-–—]|til(?:\s{{1,3}}og\s{{1,3}}med)?"
        rf"|og|indtil(?:\s{{1,3}}det)?(?:\s{{1,3}}(?:fyldte|fyldt))?)\s{{0,3}}(?:det\s{{1,3}})?"
        rf"(?:fyldte\s{{1,3}})?(?P<max>{_AGE})(?:{_YEARS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:over|fra|fyldt|mindst|minimum|fra\s{{1,3}}det\s{{1,3}}fyldte)\s{{1,3}}(?:det\s{{1,3}})?"
        rf"(?:fyldte\s{{1,3}})?(?P<min>{_AGE})(?:{_YEARS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\d.,-])(?P<min>{_AGE})(?:{_YEARS})\s{{0,3}}(?:og\s{{1,3}}(?:opefter|op|derover|ældre|"
        rf"over|opad)|eller\s{{1,3}}(?:ældre|derover)|\+)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\d.,])(?P<min>{_AGE})\s?\+\s{{0,2}}år\b|\b(?P<min2>{_AGE})\+(?=-?årige)"),
    re.compile(
        rf"\b(?:under|yngre\s{{1,3}}end|op\s{{1,3}}til|til\s{{1,3}}og\s{{1,3}}med|indtil|højst)\s{{1,3}}"
        rf"(?:det\s{{1,3}}(?:fyldte\s{{1,3}})?)?(?P<max>{_AGE})(?:{_YEARS})",
        re.IGNORECASE,
    ),
)
_NOT_FOR_WHOM = re.compile(
    r"gennemsnit|samtykke|tilladelse|indtil\s{1,3}\d{1,2}\s{1,3}år\s{1,3}(?:efter|tilbage)|"
    r"\bbarn/børn\b|\b(?:hjemmeboende|mindreårige|deres|egne|har|med|og)\s{1,3}(?:\w+\s{1,3})?"
    r"(?:barn|børn)\b|\bbørn\s{1,3}i\s{1,3}hjemmet|underretning|erfaring|"
    r"\bstk\.\s{1,3}\d|\bi\s{1,3}særlige\s{1,3}tilfælde|opbevares|\bsenest\b|forældremyndighed|"
    r"\b(?:gennem|igennem|i\s{1,3}over|i\s{1,3}mere\s{1,3}end|efter|hver[tr]?)\s{1,3}$",
    re.IGNORECASE,
)
_RELATIVES = r"(?:\w{0,20}(?:forældre|forælder)|pårørende|familier?|mødre|fædre|søskende)"
_OF_OTHERS = re.compile(
    rf"\b{_RELATIVES}\s{{1,3}}(?:til|hvis|omkring)\s{{1,3}}[^,;:]{{0,60}}$"
    # A paragraph of law and its subject: "§ 33 om behandling af børn og unge under 18 år".
    r"|§\s{0,3}\d+\s?[a-z]?(?:,?\s{1,3}stk\.\s{1,3}\d+)?\s{1,3}(?:for|om)\s{1,3}[^,;]{0,60}$",
    re.IGNORECASE,
)
_IF_YOUNG = re.compile(
    r"^\W{0,3}(?:er\s{1,3}(?:du|man|borgeren)|hvis\s{1,3}(?:du|man|borgeren)\s{1,3}er)\s{1,3}$",
    re.I,
)
_SPEAKS_OF_FAMILY = re.compile(rf"\b{_RELATIVES}\b|\bfamilie", re.IGNORECASE)
_CHILDREN = re.compile(r"\b(?:børn|barn)(?:\s{1,3}og\s{1,3}unge)?(?:\s{1,3}\w+){0,2}\s{1,3}$", re.I)
_FOR_CHILDREN = re.compile(
    r"^\W{0,4}(?:for\s{1,3})?(?:børn|barn)\b|målgruppe|\btilbud\w{0,3}\s{1,3}(?:er\s{1,3})?(?:for|til)\b"
    r"|\b(?:retter|henvender)\s{1,3}sig\b",
    re.IGNORECASE,
)
_OTHERS_AFTER = re.compile(
    r"\s{0,3}(?:i\s{1,3}særlige\s{1,3}tilfælde|(?:skal\s{1,3})?(?:gives|indhentes)\s{1,3}samtykke|"
    r",?\s{0,3}(?:siden|gammel|gamle)\b)",
    re.IGNORECASE,
)
_OLDEST = 110
_CLAUSE = re.compile(r"[.!?;\n•∙](?:\s|$)|\n")
_REACH = 100
"""Characters before and after an age that tell whom it speaks of."""


@dataclass(frozen=True)
class AgeRange:
    """Ages in whole years, both ends included; None where the text sets no bound.

    "under 18 år" gives max 17, since 18 is not included; "over 18 år" gives min 18, which is how
    municipal texts use it. `start` and `end` are the place of the words.
    """

    min: int | None
    max: int | None
    start: int
    end: int


def read_ages(text: str) -> list[AgeRange]:
    """The ages of target groups in order; ages told of others are left out.

    Others are those of consent, averages and quoted law, the person that parents or relatives
    come for ("forældre til unge under 18 år"), and those below an age whom a sentence sends
    elsewhere ("Er du under 18 år, …"). Where the text speaks of families, children's ages count
    only if the offer is said to be for them: "samtaler for børn under 18 år" is an activity, no
    target group. So give the whole text of an offer, its title included.
    """
    of_family = _SPEAKS_OF_FAMILY.search(text) is not None
    found: list[AgeRange] = []
    left = text
    for form in _FORMS:
        for match in form.finditer(left):
            ages = _ages(match)
            if ages and not _tells_of_others(text, match, of_family):
                found.append(AgeRange(*ages, match.start(), match.end()))
        # What one form has read is blotted out, so that the next doesn't read half of it.
        left = form.sub(lambda match: "\0" * len(match.group()), left)
    return sorted(found, key=lambda one: one.start)


def _ages(match: re.Match) -> tuple[int | None, int | None] | None:
    """Lowest and highest age of a match; None when they are no ages of people."""
    groups = match.groupdict()
    low = _value(groups.get("min") or groups.get("min2"))
    high = _value(groups.get("max"))
    if any(value is not None and not 0 < value <= _OLDEST for value in (low, high)):
        return None
    if low is not None and high is not None and low >= high:
        return None
    if low is None and high is not None and match.group().lower().startswith(("under", "yngre")):
        high -= 1
    return low, high


def _value(word: str | None) -> int | None:
    return None if word is None else 18 if word.lower() == "atten" else int(word)


def _tells_of_others(text: str, match: re.Match, of_family: bool) -> bool:
    """Whether the clause around the age speaks of others than the target group; see `read_ages`."""
    clause = _clause_before(text, match)
    if _NOT_FOR_WHOM.search(clause) or _OF_OTHERS.search(clause):
        return True
    if _IF_YOUNG.match(clause) and match.group().lower().startswith(("under", "yngre")):
        return True
    if of_family and _CHILDREN.search(clause) and not _FOR_CHILDREN.search(clause):
        return True
    return _OTHERS_AFTER.match(text[match.end() : match.end() + _REACH]) is not None


def _clause_before(text: str, match: re.Match) -> str:
    """The words of the same clause before an age."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    cuts = list(_CLAUSE.finditer(before))
    return before[cuts[-1].end() :] if cuts else before
