"""One who was heard, as those who work on the hvidbog see it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from servicedeklaration.actions.publish_whitebook import anchor
from servicedeklaration.consultation.obstacles import findings_in, normal, obstacles_of
from servicedeklaration.consultation.personal_data import WORDS, Finding, personal_data
from servicedeklaration.consultation.redaction import without
from servicedeklaration.consultation.voices import Voice
from servicedeklaration.consultation.whitebook import Treatment, text_of, who
from servicedeklaration.editions.words import long_date

from .sections import HeardSection


@dataclass(frozen=True)
class Piece:
    """A stretch of an answer; `kind` says what it looks like in Danish, "" for nothing."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Found:
    """Words that look like personal data; `is_cleared`: somebody has said that they may stand."""

    words: str
    kind: str
    is_cleared: bool


@dataclass(frozen=True)
class Typed:
    """What stands in the form of one answer."""

    text: str
    publish_name: bool
    remark: str
    result: str
    left_out: str
    seen: int


@dataclass(frozen=True)
class ShownVoice:
    """One who was heard; `problems` are what is missing, `refused` why it was not saved.

    `about` is the title of the section, `by` what is known of who it was, for staff.
    `is_suggested`: the text has words taken out that nobody has looked at yet. `is_open`: there
    is something to do.
    """

    id: str
    anchor: str
    label: str
    about: str
    by: str
    day: str
    name: str
    section: HeardSection | None
    extra: tuple[tuple[str, str], ...]
    pieces: tuple[Piece, ...]
    found: tuple[Found, ...]
    typed: Typed
    is_suggested: bool
    problems: tuple[str, ...]
    refused: tuple[str, ...]
    state: str
    is_open: bool
    is_left_out: bool


def shown_voice(
    voice: Voice,
    treatment: Treatment,
    typed: Typed | None,
    refused: tuple[str, ...],
    section: HeardSection | None,
    extra: Mapping[str, str],
) -> ShownVoice:
    """What the page shows; `typed` None: nothing was sent for this one just now."""
    findings = personal_data(voice.text)
    is_council = voice.kind == "council"
    is_suggested = bool(findings) and not treatment.revision and typed is None
    problems = tuple(_problems(voice, treatment, is_suggested))
    return ShownVoice(
        id=voice.id,
        anchor=anchor(voice.id),
        label=voice.label,
        about=voice.section_title,
        by="" if is_council else ", ".join(filter(None, (voice.name, voice.organisation))),
        day=long_date(voice.received_on),
        name="" if is_council else who(voice, True),
        section=section,
        extra=tuple(extra.items()),
        pieces=tuple(_pieces(voice.text, findings)),
        found=tuple(_found(voice, treatment)),
        typed=typed or _kept(voice, treatment, is_suggested),
        is_suggested=is_suggested,
        problems=problems,
        refused=refused,
        state=f"{treatment.result[:1].upper()}{treatment.result[1:]}",
        is_open=bool(problems or refused),
        is_left_out=bool(treatment.left_out),
    )


def suggested(text: str, cleared: Iterable[str] = ()) -> str:
    """A text without what looks like personal data, but for words that somebody has cleared."""
    return without(text, findings_in(text, cleared))


def _kept(voice: Voice, treatment: Treatment, is_suggested: bool) -> Typed:
    text = text_of(voice, treatment)
    return Typed(
        suggested(text) if is_suggested else text,
        bool(who(voice, treatment.publish_name)),
        treatment.remark,
        treatment.result,
        treatment.left_out,
        treatment.revision,
    )


def _problems(voice: Voice, treatment: Treatment, is_suggested: bool) -> Iterator[str]:
    """What is missing; not what the text that is suggested has put right."""
    for each in obstacles_of(voice, treatment):
        if not (is_suggested and each.field == "text"):
            yield _bare(each.words)


def _bare(words: str) -> str:
    """A reason without the name of the answer that it stands beside."""
    told = words.partition(": ")[2]
    return f"{told[:1].upper()}{told[1:]}"


def _pieces(text: str, findings: tuple[Finding, ...]) -> Iterator[Piece]:
    at = 0
    for each in findings:
        yield Piece(text[at : each.start])
        yield Piece(each.words, WORDS[each.kind])
        at = each.end
    yield Piece(text[at:])


def _found(voice: Voice, treatment: Treatment) -> Iterator[Found]:
    """The personal data of the answer, of the remark and of the reason, each words once."""
    cleared = {normal(words) for words in treatment.cleared}
    texts = (voice.text, treatment.remark, treatment.left_out, voice.name, voice.organisation)
    known = {}
    for each in (found for text in texts for found in personal_data(text)):
        known.setdefault(normal(each.words), each)
    for words, each in known.items():
        yield Found(each.words, WORDS[each.kind], words in cleared)
