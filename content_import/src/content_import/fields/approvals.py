"""Lines that say who approved a document and when, when it was revised, how long it is valid."""

import re
from dataclasses import dataclass

from content_import.fields.dates import find_dates, read_date

_BODY_WORDS = (
    r"udvalg\w*|byråd\w*|kommunalbestyrelse\w*|borgerrepræsentation\w*|magistrat\w*|"
    r"direktion\w*|bestyrelse\w*|ledelse\w*|leder\w*|chef\w*|forvaltning\w*|råd\b|rådet\b"
)
_HAS_BODY = re.compile(rf"(?:{_BODY_WORDS})", re.IGNORECASE)
_APPROVED = re.compile(
    r"\b(?:(?:er|blev|blevet)\s{1,3})?(?:politisk\s{1,3}|endeligt\s{1,3})?"
    r"(?:godkendte?|vedtaget|vedtog|tiltrådte?|besluttet(?=\s{1,3}(?:af|i)\b)|godkendelse(?=\s{0,3}(?:af|i|:)))\b"
    r"(?:\s{1,3}(?P<by>af|i|på\s{1,3}møde\s{1,3}i|ved)\b)?[:\s]{0,4}",
    re.IGNORECASE,
)
_ACTIVE = re.compile(
    rf"(?P<body>\w[^.:;()§]{{0,80}}?(?:{_BODY_WORDS})(?:\s{{1,3}}i\s{{1,3}}\w{{1,30}}\s{{1,3}}kommune)?)"
    r"\s{1,3}(?:har\s{1,3})?(?:godkendte|vedtog|tiltrådte|godkendt|vedtaget)\b",
    re.IGNORECASE,
)
_DATE_BEFORE_VERB = re.compile(
    rf"(?P<body>\w[^.:;()§]{{0,80}}?(?:{_BODY_WORDS}))\s{{1,3}}har\s{{1,3}}(?:den|d\.)\s{{0,3}}"
    r"(?P<date>\d[\w./ -]{5,20}?)\s{1,3}(?:godkendt|vedtaget|tiltrådt)\b",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(r"\s{0,3},?\s{0,3}(?:af|i)\s{1,3}(?P<body>[^.;:()§]{3,90})", re.IGNORECASE)
_MEETING = re.compile(
    r"^(?:på\s{1,3})?(?P<of>\w{0,30}(?:byråd|udvalg|kommunalbestyrelse))s?møde\w{0,3}$",
    re.IGNORECASE,
)
_OWN_MEETING = re.compile(
    r"^på\s{1,3}(?P<of>[\w ,-]{0,80}?(?:byrådet|udvalget|bestyrelsen|direktionen|magistraten))s$",
    re.I,
)
"""The body whose meeting it was: "på Byrådets møde"."""
_OF_DOCUMENT = re.compile(
    r"^\W{0,4}\w$|kvalitetsstandard|servicedeklaration|katalog|\(.{0,60}\)\s{0,3}\w$", re.IGNORECASE
)
_SHORT_BODY = re.compile(r"[A-ZÆØÅ]{2,6}")
_DAY_WORD = re.compile(
    r"[\s,(]{1,4}(?:(?:[pi]å?\s{1,3}(?:sit\s{1,3}|et\s{1,3})?)?møde[rt]?(?:\s{1,3}|$))?"
    r"(?:den|d\.|d|pr\.?|dato:?|på\s{1,3}møde[rt]?(?:\s{1,3}den|\s{1,3}d\.)?|i)?[\s.:…_(]{0,40}$",
    re.IGNORECASE,
)
_OPEN_DAY = re.compile(
    r"[\s,](?:den|d\.|dato:?)?[\s.:…_]{0,60}"
    r"(?:xx\S{0,20}|\[[^\]]{0,40}\]|\((?:indsæt\s)?dato\)|dd[./ -]mm\S{0,8})"
    r"(?:[\s.…_]|xx|å{2,4}|20\d\d){0,20}$"
    r"|[\s,](?:den|d\.|dato:?)[\s.:…_]{1,60}(?:20\d\d)?[\s.]{0,3}$"
    r"|[\s,](?:den|d\.|dato:?)[\s.:…_]{0,60}$",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"\b(?:skal|bør|kan|vil|bliver|blive|forventes|ikke|næste|kommende)\b", re.IGNORECASE
)
_TOWN_AFTER_BODY = re.compile(
    r"(?:\s{1,3}(?:i|for)|,)\s{1,3}\w[\w.-]{1,30}(?:\s{1,3}\w[\w.-]{1,30})?\s{1,3}kommune$",
    re.IGNORECASE,
)
_REVISED = re.compile(
    r"\b(?:revideret|revision|redigeret|opdateret|ajourført|revisionsdato|rettet(?=\s{1,3}d(?:en|\.)))\b",
    re.IGNORECASE,
)
_VALID = re.compile(
    r"\b(?:gældende|gælder|træder\s{1,3}i\s{1,3}kraft|ikrafttræde(?:n|lse)\w{0,6}|gyldig|i\s{1,3}kraft)\b",
    re.I,
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s{0,3}[-–—/]\s{0,3}(?:(?:19|20)?\d\d))?")
_TITLE_WITH_YEAR = re.compile(
    rf"(?:kvalitetsstandard|servicedeklaration|indsatskatalog)\w{{0,6}}\b[^.§]{{0,60}}?\s"
    rf"(?P<years>{_YEARS.pattern})",
    re.IGNORECASE,
)
_LONGEST_LINE = 400
"""Characters; a longer line is running text that tells of an approval, not the approval."""


@dataclass(frozen=True)
class Approval:
    """An approval as the document states it.

    `date` is ISO, or None where the line has none; `is_open` is true for a form that
    still waits for its date ("Godkendt af Byrådet den.."), which makes the document a draft.
    """

    body: str
    date: str | None
    is_open: bool = False


@dataclass(frozen=True)
class Revision:
    """When a document was last revised, ISO with the precision of the text."""

    date: str


@dataclass(frozen=True)
class Validity:
    """How long a document is meant to be valid.

    `from_` and `until` are ISO dates or None; `label` is the edition's name ("2022–2023") or None.
    """

    from_: str | None = None
    until: str | None = None
    label: str | None = None


def read_approval(line: str) -> Approval | None:
    """The approval that a line states; None for lines that only speak of approving.

    It needs a deciding body, and a date or an open place for one. Duties ("skal godkendes af"),
    and approved places ("godkendt på Tilbudsportalen") are no approvals.
    """
    text = _plain(line)
    match = _APPROVED.search(text)
    if len(text) > _LONGEST_LINE or match is None or _DUTY.search(text, 0, match.start()):
        return None
    if told := _DATE_BEFORE_VERB.match(text):
        return Approval(_TOWN_AFTER_BODY.sub("", told["body"]), read_date(told["date"]))
    rest = text[match.end() :]
    dates = [one for one in find_dates(rest) if len(one.iso) >= 7]
    if not dates:
        return _open_approval(rest, _OF_DOCUMENT.search(text[: match.start() + 1]) is not None)
    bodies = (
        _body_before(text),
        _body(rest[: dates[0].start]),
        _body_after(rest[dates[0].end :]),
    )
    body = next((one for one in bodies if _is_body(one)), None)
    return Approval(body, dates[0].iso) if body else None


def read_revision(line: str) -> Revision | None:
    """When the line says that the document was revised; None when it says nothing of it."""
    match = _REVISED.search(line)
    if match is None or len(line) > _LONGEST_LINE or _DUTY.search(line, 0, match.start()):
        return None
    found = read_date(line[match.end() : match.end() + 80])
    return Revision(found) if found else None


def read_validity(line: str) -> Validity | None:
    """What the line says of validity; None for any other line.

    "Gældende fra 15. marts 2016" gives `from_`; a line that is nothing but a year or two gives
    `label`. A place and a month ("Roskilde, september 2014") say when it was written, not more.
    """
    text = _plain(line)
    if _YEARS.fullmatch(text):
        return Validity(label=re.sub(r"\s*[-–—]\s*", "–", text))
    titled = _TITLE_WITH_YEAR.fullmatch(text)
    if titled:
        return Validity(label=re.sub(r"\s*[-–—]\s*", "–", titled["years"]))
    match = _VALID.search(text)
    if match is None or len(text) > _LONGEST_LINE // 2:
        return None
    return _valid_between(text[match.start() :])


def _valid_between(text: str) -> Validity | None:
    """From and until of text that opens with a word of validity; None without a date."""
    dates = find_dates(text)
    if not dates:
        return None
    before = text[: dates[0].start]
    if re.search(r"\b(?:til(?:\s{1,3}og\s{1,3}med)?|indtil)\s{0,3}(?:den|d\.)?\s{0,3}$", before):
        return Validity(until=dates[0].iso)
    return Validity(from_=dates[0].iso, until=dates[1].iso if len(dates) > 1 else None)


def _open_approval(rest: str, of_document: bool) -> Approval | None:
    """An approval that waits for its date or names none; None when no body is named.

    Without a place for the date, only a line that opens with the verb or names the document
    counts: "når ydelsen er godkendt af udvalget" approves no document.
    """
    is_open = _OPEN_DAY.search(rest) is not None
    body = _body(rest)
    if not _is_body(body) or len(body.split()) > 9 or not (is_open or of_document):
        return None
    return Approval(body, None, is_open)


def _plain(line: str) -> str:
    """The line without marks of emphasis and with single blanks."""
    return " ".join(re.sub(r"[*_]{1,3}(?=\S)|(?<=\S)[*]{1,3}", "", line).split())


def _body(text: str) -> str:
    """The deciding body in the text between the verb and the date."""
    body = _OPEN_DAY.sub("", text)
    body = _DAY_WORD.sub("", body).strip(" ,.:;–-(")
    body = _TOWN_AFTER_BODY.sub("", body)
    if own := _OWN_MEETING.match(body):
        return own["of"][:1].upper() + own["of"][1:]
    meeting = _MEETING.match(body)
    return f"{meeting['of'].capitalize()}et" if meeting else body


def _body_before(text: str) -> str:
    """The body that stands before an active verb: "Byrådet godkendte den 3. maj 2021 …"."""
    match = _ACTIVE.match(text)
    return _TOWN_AFTER_BODY.sub("", match["body"].strip()) if match else ""


def _body_after(rest: str) -> str:
    """The body that stands after the date: "vedtaget den 4. april 2022 af Byrådet"."""
    match = _AFTER_DATE.match(rest)
    return _body(match["body"]) if match else ""


def _is_body(body: str) -> bool:
    """Whether the words can name a deciding body and not a place or a supplier."""
    if _SHORT_BODY.fullmatch(body):
        return True
    return body[:1].isalpha() and _HAS_BODY.search(body) is not None
