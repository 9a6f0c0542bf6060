"""Why a hvidbog can't be published yet, in the words of the one who works on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .course import NO_REMARKS
from .personal_data import WORDS, Finding, personal_data
from .voices import Voice
from .whitebook import NOT_TREATED, Treatment, text_of, who

_OPEN = "Høringen er ikke afsluttet endnu. Afslut den først."
_REMARK, _RESULT = "skriv kommunens bemærkning", "vælg et resultat"


@dataclass(frozen=True)
class Obstacle:
    """One reason; `id` is that of the voice it is about, "" where it is about all of them.

    `field` names what has to be filled in or changed; "" for none.
    """

    words: str
    id: str = ""
    field: str = ""


def obstacles(
    voices: Iterable[Voice], treatments: Mapping[str, Treatment], is_closed: bool
) -> list[Obstacle]:
    """Everything that speaks against publishing, answer by answer."""
    found = [] if is_closed else [Obstacle(_OPEN)]
    for voice in voices:
        found += obstacles_of(voice, treatments.get(voice.id, NOT_TREATED))
    return found


def obstacles_of(voice: Voice, treatment: Treatment) -> list[Obstacle]:
    """What is missing for one answer, and the personal data that is left in it."""
    return [*_missing(voice, treatment), *_left(voice, treatment)]


def findings_in(text: str, cleared: Iterable[str]) -> list[Finding]:
    """The personal data in a text, without the words that somebody has cleared."""
    known = {normal(words) for words in cleared}
    return [each for each in personal_data(text) if normal(each.words) not in known]


def normal(words: str) -> str:
    """Words as they are compared: without blanks and in small letters."""
    return "".join(words.lower().split())


def _missing(voice: Voice, treatment: Treatment) -> Iterator[Obstacle]:
    if treatment.left_out or _has_nothing_to_say(voice):
        return
    if not treatment.remark.strip():
        yield Obstacle(f"{voice.label}: {_REMARK}.", voice.id, "remark")
    if not treatment.result:
        yield Obstacle(f"{voice.label}: {_RESULT}.", voice.id, "result")


def _has_nothing_to_say(voice: Voice) -> bool:
    return voice.kind == "council" and voice.text.strip() == NO_REMARKS


def _left(voice: Voice, treatment: Treatment) -> Iterator[Obstacle]:
    for field, place, text in _published(voice, treatment):
        for each in findings_in(text, treatment.cleared):
            what = f"{_ARTICLES[each.kind]} {WORDS[each.kind]} i {place} ({each.masked})"
            yield Obstacle(f"{voice.label}: der står stadig {what}.", voice.id, field)


_ARTICLES = {"cpr": "et", "phone": "et", "email": "en"}


def _published(voice: Voice, treatment: Treatment) -> Iterator[tuple[str, str, str]]:
    """Field, place in words and text of all that would be public."""
    if treatment.left_out:
        yield "left_out", "begrundelsen", treatment.left_out
        return
    yield "text", "svaret", text_of(voice, treatment)
    yield "publish_name", "navnet", who(voice, treatment.publish_name)
    yield "remark", "bemærkningen", treatment.remark
