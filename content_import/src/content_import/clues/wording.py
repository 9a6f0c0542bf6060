"""What the words of a heading, or of the text below it, say about being an offer."""

import re

from content_import.work import Node

_OFFER_TITLE = re.compile(
    r"(?:behandling(?:en|sforløb)?|grupper?n?|samtale(?:r|forløb)?|forløb(?:et)?|rådgivning(?:en)?|"
    r"rådgivningstilbud|undersøgelse|screening|udredning|udlevering|kursus|terapi|værested|"
    r"psykologisk vurdering|støtte|ledsagelse|træning|nada|tilbud (?:om|til|for)|"
    r"behandlingstilbud (?:for|til))\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"(?:er )?et (?:\w+ ){0,3}tilbud\b|"
    r"[\wæøåÆØÅ /–-]{3,60} er et (?:\w+ ){0,3}(?:behandlings)?tilbud\b|"
    r"tilbydes (?:til )?(?:enhver|alle|borgere|personer)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"^(?:behandling|tilbud|hjælp|støtte) (?:til|af|for) (?:udviklingshæmmede|gravide|unge|børn|"
    r"ældre|hjemløse|flygtninge|borgere|personer|psykisk|familier|pårørende|indsatte|dømte)|"
    r"\b(?:borgere|stofmisbrugere|misbrugere|personer|unge|kvinder),? der er\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"(?:udredning|behandlingsplan|visitation|kortlægning|afdækning|handleplan|opfølgning|indskrivning|udskrivning|henvisning|"
    r"forundersøgelse)(?:en|er)?$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?P<stem>[A-ZÆØÅ]\w*(?:behandling|rådgivning|undervisning|vejledning|ordning))en\b(?= \w)|"
    r"(?P<neuter>[A-ZÆØÅ]\w*(?:forløb|kursus))et\b(?= \w)|(?P<common>[A-ZÆØÅ]\w*gruppe)n\b(?= \w)"
)
_MODULE = re.compile(r"(?:modul|fase|trin)\s+\d", re.I)
_CHAPTER = re.compile(r"(?:\w*tilbud(?:dene)?|\w*indsatser(?:ne)?|\w*ydelser(?:ne)?)\b", re.I)
_STAFF = re.compile(
    r"pædagog|psykolog|terapeut|behandler|sygeplejerske|læge|rådgiver|konsulent|vejleder|leder|"
    r"koordinator|assistent|hjælper|medarbejder|personale|frivillig|kontaktperson|familie\b",
    re.IGNORECASE,
)
_DAYTIME = re.compile(r"\bambulant", re.I)
_NIGHT = re.compile(r"\bdøgn", re.I)


def names_offer(title: str) -> bool:
    """True for a title made of the words that offers are called by."""
    return bool(_OFFER_TITLE.search(title))


def defines_offer(node: Node) -> bool:
    """True where the text opens with saying that this is an offer: "Er et tilbud til dig, der
    …"."""
    return bool(node.blocks) and bool(_DEFINES.match(node.blocks[0].text))


def names_group(title: str) -> bool:
    """True for a title that names a group of people and not what is done: "Stofmisbrugere der er
    gravide"."""
    return bool(_GROUP.search(title))


def names_chapter(title: str) -> bool:
    """True for a title that opens with a plural of what offers are: "Tilbud om behandling"."""
    return bool(_CHAPTER.match(title))


def names_staff(text: str) -> bool:
    """True for words that name those who help: a line of staff, not the name of a chapter."""
    return bool(_STAFF.search(text))


def names_step(title: str) -> bool:
    """True for a step of the case rather than help in itself: "Udredning", "Behandlingsplan"."""
    return bool(_STEP.match(title.strip()))


def subject_of(text: str) -> str:
    """The offer that a text opens with, in its plain form: "Dagbehandlingen arbejder …" is about
    "Dagbehandling"."""
    match = _SUBJECT.match(text)
    return next((group for group in match.groups() if group), "") if match else ""


def is_module(title: str) -> bool:
    """True for "Modul 1 tilbud", "Fase 2"."""
    return bool(_MODULE.match(title))


def contradicts(chapter: str, title: str) -> bool:
    """True for help by day and night under a chapter of ambulant help: it can't belong there."""
    return bool(_DAYTIME.search(chapter) and _NIGHT.search(title))


def offer_type(node: Node, parent: Node | None) -> str:
    """offer, sub_offer, special_group or process, by its title and what it stands in."""
    special = parent is not None and parent.topic == "special_groups"
    if special or (names_group(node.title) and not node.labels):
        return "special_group"
    if names_step(node.title) and not node.labels:
        return "process"
    return "sub_offer" if parent is not None and parent.role == "indsats" else "offer"
