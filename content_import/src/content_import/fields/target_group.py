"""For whom something is, where running text says it: "er et tilbud til borgere, der …"."""

import re
from itertools import takewhile

from content_import.fields.sentences import sentences

WHO = (
    r"(?:(?:de|dem|en|alle|enhver|samtlige|voksne|unge|nuværende|tidligere|udsatte)\s+(?:og\s+)?){0,3}"
    r"(?:dig|jer|dem|(?:alle|enhver|samtlige)(?=\s*(?:$|[.,]|(?:der|som|i|fra|med|over|under|uanset)\b))|"
    r"voksne|unge|børn|pårørende|gravide|mænd|kvinder|mødre|fædre|elever|studerende|mennesker|personer|"
    r"person|folk|borgere|borger|brugere|familier|familie|forældre|par|"
    r"\w{2,30}(?:misbrugere|modtagere|brugere))\b"
)
"""Words for the people that something is for, as a regular expression."""
_OFFER = r"(?:\w{0,30}(?:tilbud|indsats|forløb|hold|gruppe|ydelse))"
_VERB = (
    r"(?:betaler|betyder|bliver|er|findes|foregår|får|gives|gælder|har|kan|koster|kræves|må|skal|sker|"
    r"tilbydes|vil)\b"
)
_GOES_ON = rf"(?:.*,\s+{_VERB}|(?:(?!\b(?:der|som|hvor|når|at)\b)[^,])*\b{_VERB})"
"""What follows where "For …" opens a whole sentence: "For alle gælder, at tilbuddet er gratis"."""
_THE_OFFER = r"\w{0,30}(?:tilbuddet|indsatsen|forløbet|holdet|gruppen|ydelsen|behandlingen)"
_HELP = (
    r"(?:\w{1,30}\s+){0,2}\w{0,30}(?:behandling|tilbud|indsats|forløb|samtaler?|støtte|rådgivning|"
    r"vejledning|undervisning|ophold|gruppe|kursus|træning|hjælp|bolig|plads)"
)
"""What an offer gives; not what it gives besides, as transport or medicine."""
_SUCH = r"(?=,?\s+(?:der|som|med|uden|hvor|i|over|under|mellem|fra)\b)"
"""The people are told apart from others; "til borgere" alone says nothing."""
_LIVING = (
    r"(?:(?:ædru|hjemløse|socialt\s+udsatte|\w{3,30}(?:frie?|løse|ramte|afhængige|truede))\s+)"
)
"""How people live whom an offer is for: "stoffri borgere"."""
_OTHERWISE = r"(?!\b(?:dit|din|dine|jeres)\b)"
_CAN = (
    r"\s+kan\s+(?:også\s+|selv\s+)?"
    r"(?:få|komme|deltage|henvende|bruge|benytte|modtage|søge|tilbydes)\b"
)
_STATED = (
    re.compile(
        r"\b(?:målrettet|rettet\s+mod|henvendt\s+til|(?:retter|henvender)\s+sig\s+(?:mod|til)|"
        rf"sigter\s+mod)\s+(?:de\s+)?(?P<whom>{WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:^|(?<!der\s)\b(?:er|som)\s+(?:kun\s+)?)(?:et|en)\s+"
        r"(?:(?!(?:af|del|for|fra|i|om|til)\b)\w{1,30}\s+){0,3}"
        rf"{_OFFER}\s+(?:til|for)\s+(?P<whom>{WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:\S+\s+){{1,4}}(?:er\s+(?:kun\s+)?(?:for|til|relevante?\s+for|beregnet\s+til|forbeholdt)|gives\s+til|tilbydes(?:\s+til)?)\s+(?P<whom>{WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:(?:Kun\s+)?(?:For|Til)\s+(?!{_GOES_ON})|Tilbydes\s+(?:til\s+)?|(?:Gives|Ydes|Bevilges)\s+til\s+)(?P<whom>{WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:(?:vedrører|gælder(?:\s+for)?)\s+{_THE_OFFER}|"
        rf"^{_THE_OFFER}\s+(?:vedrører|gælder\s+for))\s+(?P<whom>{WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(rf"^(?P<whom>{_LIVING}{WHO}[^.,;:]{{0,100}}?){_CAN}", re.IGNORECASE),
    re.compile(
        rf"^(?P<whom>{WHO},?\s+(?:der|som)\s(?:(?!\b(?:kan|skal|må|men|dog)\b)"
        rf"{_OTHERWISE}[^.;:]){{5,250}}?),?{_CAN}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?P<whom>{WHO}(?:{_OTHERWISE}[^.,;:]){{5,180}}?){_CAN}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?P<whom>{WHO}(?:{_OTHERWISE}[^.;:]){{5,180}}?),(?:\s+tilbydes\b(?!\s+ikke)|{_CAN})",
        re.IGNORECASE,
    ),
)
_OPENING = (
    re.compile(
        rf"\b(?:tilbyder|yder|giver|leverer)\s+{_HELP}\s+(?:til|for)\s+(?P<whom>{WHO}{_SUCH}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:bevilges|tilbydes|gives|tildeles|ydes)\s+(?:der\s+)?{_HELP}\s+(?:til|for)\s+"
        rf"(?P<whom>{WHO}{_SUCH}.*)",
        re.IGNORECASE,
    ),
)
"""With these a text tells in its first sentence for whom the offer is; later on it may tell for
whom something else is."""
_CONDITION = re.compile(
    r"^(?:(?:Forsørgelsesgrundlaget|Betingelsen|Kravet|Forudsætningen)\s+(?:for\s+\w+\s+)?er\b"
    r"|Det\s+er\s+(?:også\s+)?(?:en\s+betingelse|et\s+krav|en\s+forudsætning)\b"
    r"|Det\s+(?:kræve[rs]|forudsætte[rs])\b"
    r"|(?:Du|Man|De|Borgere[nr]|Deltagere[nr]?|Deltagerne)\s+skal\s+være\s+(?:fyldt|over|under|mellem|"
    r"indskrevet|visiteret|tilknyttet|motiveret|bosat|stoffri|ædru|ledig)\b)",
    re.IGNORECASE,
)
"""A sentence that narrows those whom the one before it names."""
_HEADS_WHOM = re.compile(
    r"^(?:Målgruppen\b|For\s+hvem\b|(?:Tilbuddet|Det)\s+er\s+for\b)[^.?!]*:$", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:ikke|hverken|undtagen|hvis|såfremt|samtykke|samarbejd\w*|også|desuden|henvis\w*)\b",
    re.IGNORECASE,
)
"""Where one of these stands before them, the people named are others, or only sometimes."""
_ELSEWHERE = re.compile(
    r"\b(?:aktindsigt|ankestyrelsen|klag\w*|skadestue\w*|utilfreds\w*|vagtlæge\w*|112)\b"
    r"|\b(?:adgangen|indgangen|parkering\w*|toilet\w*)\b"
    r"|\b(?:let|muligt|nødvendigt|svært|vigtigt)\s+at\b",
    re.IGNORECASE,
)
"""A sentence of complaints, doors or of what is hard to do names people whom nothing is for."""


def stated_target_group(text: str) -> str:
    """The words that say for whom it is, from the people on; "" for none.

    "Aftenholdet er et tilbud til borgere, der er i arbejde." gives "borgere, der er i arbejde".
    Sentences that follow at once and say more of whom, or on what condition, go along, so that
    nobody is left to believe that it is for them. A sentence that leads in a list is left: its
    points would be missing.
    """
    said = sentences(text)
    for place, sentence in enumerate(said):
        if whom := _whom(sentence, first=place == 0):
            more = takewhile(_says_more, said[place + 1 :])
            return " ".join([whom, *more]).rstrip(".,; ")
    return ""


def leads_in_whom(sentence: str) -> bool:
    """Whether a sentence leads in a list of those that it is for: "Tilbydes borgere, som:"."""
    told = sentence.rstrip()
    if not told.endswith(":"):
        return False
    return bool(_HEADS_WHOM.match(told) or _whom(told[:-1].rstrip(), first=True))


def _says_more(sentence: str) -> bool:
    return bool(_CONDITION.match(sentence) or _whom(sentence, first=False))


def _whom(sentence: str, first: bool) -> str:
    """The people whom one sentence says that it is for, with its end; `first` in its text."""
    if _ELSEWHERE.search(sentence) or sentence.endswith(":"):
        return ""
    found = filter(
        None, (form.search(sentence) for form in (*_STATED, *(_OPENING if first else ())))
    )
    named = (one for one in found if not _NOT.search(sentence[: one.start("whom")]))
    return _with_end(next(named, None), sentence)


def _with_end(found: re.Match | None, sentence: str) -> str:
    if not found:
        return ""
    whom = found["whom"].rstrip(".,; ")
    return f"{whom}." if sentence.endswith(".") else whom
