"""Ages of the people an offer is for: "over 18 år", "mellem 15-25 år", "fra 12 år og opefter"."""

import re
from dataclasses import dataclass

_AGE = r"(?:\d{1,3}|atten)"
_YEARS = r"\s{0,3}-?års?\b|\s{0,3}-?årige?s?\b|\.\s{0,3}(?:leve)?år\b"
_S, _G = r"\s{1,3}", r"\s{0,3}"
_TO = (
    rf"{_G}(?:[-–—]|(?:og{_S})?op{_S}til|til(?:{_S}og{_S}med)?|og|indtil(?:{_S}det)?(?:{_S}(?:fyldte|fyldt))?){_G}"
    rf"(?:det{_S})?(?:fyldte{_S})?"
)
_BARE_END = rf"(?!\d)(?={_G}(?:$|[.,;:!?)\n](?!\d)|(?:og|eller|kan|skal|med|som|der|for)\b))"
"""What may follow an age without its "år"."""


def _form(pattern: str) -> re.Pattern:
    return re.compile(pattern, re.IGNORECASE)


_FORMS = (
    # "indtil det 23. leveår", "15 til 25 år"
    _form(rf"(?<![\d.,])(?P<min>{_AGE})(?:{_YEARS})?{_TO}(?P<max>{_AGE})(?:{_YEARS})"),
    # "i alderen 13-18"
    _form(
        rf"\balder(?:en|s\w{{1,12}})?{_G}:?{_G}(?:(?:mellem|fra|på){_S})?(?P<min>\d{{1,2}})"
        rf"(?:{_YEARS})?{_TO}(?P<max>\d{{1,3}}){_BARE_END}"
    ),
    # "18 år til folkepensionsalderen"
    _form(
        rf"(?<![\d.,])(?P<min>{_AGE})(?:{_YEARS}){_S}(?:og{_S})?(?:(?:op{_S})?(?:ind)?til{_S})?(?=folkepen)"
    ),
    # "ikke er fyldt 18 år"
    _form(rf"\bikke{_S}(?:(?:er|endnu){_S}){{0,2}}fyldt{_S}(?P<max>{_AGE})(?:{_YEARS})?(?!\d)"),
    _form(
        rf"\b(?:over|fra|fyldt|mindst|minimum|ned{_S}til|fra{_S}det{_S}fyldte){_S}(?:det{_S})?"
        rf"(?:fyldte{_S})?(?P<min>{_AGE})(?:{_YEARS})"
    ),
    _form(
        rf"(?<![\d.,-])(?P<min>{_AGE})(?:{_YEARS}){_G}(?:og{_S}(?:opefter|op|derover|ældre|"
        rf"over|opad)|eller{_S}(?:ældre|derover)|\+)"
    ),
    _form(rf"(?<![\d.,])(?P<min>{_AGE})\s?\+\s{{0,2}}år\b|\b(?P<min2>{_AGE})\+(?=-?årige)"),
    # "18+"
    _form(rf"(?<![\d.,+-])(?P<min>[1-9]\d)\s?\+(?!\s?\d)(?={_G}(?:$|[\s.,;:!?)]))"),
    _form(
        rf"\b(?:under|yngre{_S}end|op{_S}til|til{_S}og{_S}med|indtil|højst){_S}"
        rf"(?:det{_S}(?:fyldte{_S})?)?(?P<max>{_AGE})(?:{_YEARS})"
    ),
    # "unge under 18", "du er fyldt 18"
    _form(
        rf"(?<=\b)(?:unge|børn|borgere|voksne|personer|dig|du{_S}er|være){_S}under{_S}(?P<max>[1-9]\d)"
        rf"{_BARE_END}"
    ),
    _form(
        rf"\b(?:unge|børn|borgere|voksne|personer|dig|du{_S}er|være){_S}(?:over|fyldt|mindst){_S}"
        rf"(?P<min>[1-9]\d){_BARE_END}"
    ),
)
_NOT_FOR_WHOM = re.compile(
    r"gennemsnit|samtykke|tilladelse|indtil\s{1,3}\d{1,2}\s{1,3}år\s{1,3}(?:efter|tilbage)|"
    r"\bbarn/børn\b|\b(?:hjemmeboende|mindreårige|deres|egne|har|med|og)\s{1,3}(?:\w{1,40}\s{1,3})?"
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
_CHILDREN = re.compile(
    r"\b(?:børn|barn)(?:ene|et)?(?:\s{1,3}og\s{1,3}(?:de\s{1,3})?unge)?(?:\s{1,3}\w{1,40}){0,2}\s{1,3}$",
    re.I,
)
_FOR_CHILDREN = re.compile(
    r"^\W{0,4}(?:for\s{1,3})?(?:børn|barn)\b|målgruppe|\btilbud\w{0,3}\s{1,3}(?:er\s{1,3})?(?:for|til)\b"
    r"|\b(?:retter|henvender)\s{1,3}sig\b",
    re.IGNORECASE,
)
_DURING = re.compile(r"\bi\s{1,3}$", re.IGNORECASE)
"""Years during which something goes on: "i 2 år", "i over 20 år"."""
_NOT = re.compile(r"\bikke\s{1,3}(?:(?!(?:og|men)\b)\w{1,40}\s{1,3}){0,4}$", re.IGNORECASE)
"""Those whom it isn't for: "ikke for unge under 18 år"."""
_EXCLUSIVE = re.compile(r"\b(?:under|yngre|ikke)\b", re.IGNORECASE)
_OTHERS_AFTER = re.compile(
    r"\s{0,3}(?:i\s{1,3}særlige\s{1,3}tilfælde|(?:skal\s{1,3})?(?:gives|indhentes)\s{1,3}samtykke|"
    r"(?:bliver\s{1,3}henvist|henvises|hører|vises\s{1,3}videre)\s{1,3}(?:til|under|videre)\b|"
    r"(?:kan|må|modtager|er)\s{1,3}ikke\b|"
    r"(?:kræver|skal\s{1,3}have)\s{1,3}(?:\w{1,40}\s{1,3}){0,2}(?:samtykke|tilladelse|accept)|"
    r",?\s{0,3}(?:siden|gammel|gamle)\b|(?:\w{1,40}\s{1,3}){0,2}erfaring\b)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:du|man|dig|borger\w{0,5}|person\w{0,3}|ansøger\w{0,2}|voksne?|unge?|\w{0,8}børn|barn|"
    r"alder\w{0,12})\b",
    re.IGNORECASE,
)
_OLDEST = 110
_YOUNG = 10
"""Years; below it a number of years is a time ("op til 2 år") unless people are named."""
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
    if any(value is not None and value > _OLDEST for value in (low, high)):
        return None
    if high == 0 or (low == 0 and high is None):
        return None
    if low is not None and high is not None and low >= high:
        return None
    if low is None and high is not None and _EXCLUSIVE.search(match.group()):
        high -= 1
    return low, high


def _value(word: str | None) -> int | None:
    return None if word is None else 18 if word.lower() == "atten" else int(word)


def _tells_of_others(text: str, match: re.Match, of_family: bool) -> bool:
    """Whether the clause around the age speaks of others than the target group; see `read_ages`."""
    clause = _clause_before(text, match)
    if _DURING.search(clause) and not match.group().lower().startswith("alder"):
        return True
    if _NOT.search(clause) or _NOT_FOR_WHOM.search(clause) or _OF_OTHERS.search(clause):
        return True
    if _IF_YOUNG.match(clause) and match.group().lower().startswith(("under", "yngre")):
        return True
    if of_family and _CHILDREN.search(clause) and not _FOR_CHILDREN.search(clause):
        return True
    after = _OTHERS_AFTER.match(text[match.end() : match.end() + _REACH])
    if after and not ("gam" in after.group() and _PERSON.search(clause)):
        return True
    return _is_short_time(match, clause)


def _is_short_time(match: re.Match, clause: str) -> bool:
    """Whether it is a few years of which nothing says that they are those of people."""
    years = [int(one) for one in re.findall(r"\d+", match.group())]
    if not years or 0 in years or max(years) >= _YOUNG or "årig" in match.group().lower():
        return False
    return not _PERSON.search(f"{clause}{match.group()}")


def _clause_before(text: str, match: re.Match) -> str:
    """The words of the same clause before an age."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    cuts = list(_CLAUSE.finditer(before))
    return before[cuts[-1].end() :] if cuts else before
