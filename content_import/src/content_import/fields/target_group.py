"""For whom something is, where running text says it: "er et tilbud til borgere, der …"."""

import re

from content_import.fields.sentences import sentences

WHO = (
    r"(?:(?:de|dem|en|alle|enhver|samtlige|voksne|unge|nuværende|tidligere|udsatte)\s+(?:og\s+)?){0,3}"
    r"(?:dig|jer|dem|(?:alle|enhver|samtlige)(?=\s*(?:$|[.,]|(?:der|som|i|fra|med|over|under|uanset)\b))|"
    r"voksne|unge|børn|pårørende|gravide|mænd|kvinder|elever|studerende|mennesker|personer|"
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
        rf"^(?:\S+\s+){{1,4}}(?:er\s+(?:kun\s+)?(?:for|til)|gives\s+til|tilbydes(?:\s+til)?)\s+(?P<whom>{WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:(?:Kun\s+)?(?:For|Til)\s+(?!{_GOES_ON})|Tilbydes\s+(?:til\s+)?)(?P<whom>{WHO}.*)",
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
    """The words of the first sentence that say for whom it is, from the people on; "" for none.

    "Aftenholdet er et tilbud til borgere, der er i arbejde." gives "borgere, der er i arbejde".
    A sentence that leads in a list is left: its points would be missing.
    """
    for sentence in sentences(text):
        if _ELSEWHERE.search(sentence):
            continue
        for form in _STATED:
            found = form.search(sentence)
            if (
                found
                and not sentence.endswith(":")
                and not _NOT.search(sentence[: found.start("whom")])
            ):
                return found["whom"].rstrip(".,; ")
    return ""
