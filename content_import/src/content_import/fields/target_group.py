"""For whom something is, where running text says it: "er et tilbud til borgere, der …"."""

import re

from content_import.fields.sentences import sentences

_WHO = (
    r"(?:(?:de|dem|en|alle|enhver|samtlige|voksne|unge|nuværende|tidligere|udsatte)\s+(?:og\s+)?){0,3}"
    r"(?:dig|jer|dem|alle|enhver|samtlige|voksne|unge|børn|pårørende|gravide|mænd|kvinder|elever|"
    r"studerende|mennesker|personer|person|folk|borgere|borger|brugere|familier|familie|forældre|par|"
    r"\w{2,30}(?:misbrugere|modtagere|brugere))\b"
)
_OFFER = r"(?:\w{0,30}(?:tilbud|indsats|forløb|hold|gruppe|ydelse))"
_STATED = (
    re.compile(
        r"\b(?:målrettet|rettet\s+mod|henvendt\s+til|(?:retter|henvender)\s+sig\s+(?:mod|til)|"
        rf"sigter\s+mod)\s+(?:de\s+)?(?P<whom>{_WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:et|en)\s+(?:\w{{1,30}}\s+){{0,3}}{_OFFER}\s+(?:til|for)\s+(?P<whom>{_WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:\S+\s+){{1,4}}(?:er\s+(?:kun\s+)?(?:for|til)|gives\s+til|tilbydes(?:\s+til)?)\s+(?P<whom>{_WHO}.*)",
        re.IGNORECASE,
    ),
    re.compile(rf"^(?:Kun\s+)?(?:For|Til|Tilbydes(?:\s+til)?)\s+(?P<whom>{_WHO}.*)", re.IGNORECASE),
    re.compile(
        rf"^(?P<whom>{_WHO}[^.;:]{{5,180}}?)(?:,\s+(?:kan|tilbydes)\b|\s+kan\s+(?:få|komme|deltage|henvende|bruge|benytte)\b)",
        re.IGNORECASE,
    ),
)
_NOT = re.compile(
    r"\b(?:ikke|hverken|undtagen|hvis|såfremt|samtykke|samarbejd\w*)\b", re.IGNORECASE
)
"""Where one of these stands before them, the people named are others, or only sometimes."""


def stated_target_group(text: str) -> str:
    """The words of the first sentence that say for whom it is, from the people on; "" for none.

    "Aftenholdet er et tilbud til borgere, der er i arbejde." gives "borgere, der er i arbejde".
    A sentence that leads in a list is left: its points would be missing.
    """
    for sentence in sentences(text):
        for form in _STATED:
            found = form.search(sentence)
            if (
                found
                and not sentence.endswith(":")
                and not _NOT.search(sentence[: found.start("whom")])
            ):
                return found["whom"].rstrip(".,; ")
    return ""
