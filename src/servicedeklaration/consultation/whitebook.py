"""A hvidbog: what was answered in a consultation, and what the municipality says to it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Self

from .voices import Kind, Voice

RESULTS = ("imødekommet", "delvist imødekommet", "ikke imødekommet", "taget til efterretning")
"""What became of an answer, the most welcome first."""


@dataclass(frozen=True)
class Treatment:
    """What was done with an answer; empty where nothing was yet.

    `published_text` None: the answer as it is. It was made of the text in the hvidbog of version
    `base`; 0: of the answer itself. `publish_name` None: as is usual for the kind. `left_out`
    says why an answer is not published; "" for one that is. `cleared` are words that look like
    personal data and are none, or may be known. `revision` counts how often it was saved.
    """

    published_text: str | None = None
    publish_name: bool | None = None
    remark: str = ""
    result: str = ""
    left_out: str = ""
    cleared: tuple[str, ...] = ()
    base: int = 0
    revision: int = 0
    saved_by: str = ""

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        return asdict(self) | {"cleared": list(self.cleared)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The treatment that `to_dict` wrote."""
        return cls(**{**data, "cleared": tuple(data["cleared"])})


NOT_TREATED = Treatment()


@dataclass(frozen=True)
class Entry:
    """One answer as it is published; `who` "": a name is not told.

    `number` counts the answers from 1, those that are left out too; 0 for a council. `remark` and
    `result` are "" where a council had no remarks.
    """

    id: str
    number: int
    kind: Kind
    who: str
    section: str
    section_title: str
    received_on: date
    text: str
    remark: str
    result: str

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        return asdict(self) | {"received_on": self.received_on.isoformat()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The entry that `to_dict` wrote."""
        return cls(**{**data, "received_on": date.fromisoformat(data["received_on"])})

    @property
    def voice(self) -> Voice:
        """The one who was heard, as far as the hvidbog tells."""
        return Voice(
            self.id,
            self.number,
            self.kind,
            self.text,
            self.received_on,
            self.section,
            self.section_title,
            name=self.who if self.kind == "person" else "",
            organisation=self.who if self.kind != "person" else "",
        )


@dataclass(frozen=True)
class Whitebook:
    """A hvidbog as it was published; a later one has a higher `version`, counted from 1.

    `consultation` is the number of the consultation. `note` says what is different from the
    version before; "" for the first. `silent` are the councils that gave no reply, `left_out` the
    answers that are left out, with the reasons. `deleted_before`: the answers were deleted before
    it was made.
    """

    consultation: int
    version: int
    published_at: datetime
    published_by: str
    opened_on: date
    deadline: date
    entries: tuple[Entry, ...]
    silent: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    note: str = ""
    deleted_before: bool = False

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        days = {name: getattr(self, name).isoformat() for name in _DAYS}
        lists = {name: list(getattr(self, name)) for name in ("silent", "left_out")}
        entries = [entry.to_dict() for entry in self.entries]
        return {**asdict(self), **days, **lists, "entries": entries}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The hvidbog that `to_dict` wrote."""
        days = {name: _DAYS[name].fromisoformat(data[name]) for name in _DAYS}
        lists = {name: tuple(data[name]) for name in ("silent", "left_out")}
        entries = tuple(Entry.from_dict(entry) for entry in data["entries"])
        return cls(**{**data, **days, **lists, "entries": entries})

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Those who were heard, as far as the hvidbog tells."""
        return tuple(entry.voice for entry in self.entries)


_DAYS: dict[str, type[date]] = {"published_at": datetime, "opened_on": date, "deadline": date}


def who(voice: Voice, publish_name: bool | None) -> str:
    """The name that is published; "" for none.

    Councils and organisations are told, private persons are not, unless somebody says otherwise.
    A person in an organisation is never told.
    """
    told = voice.kind != "person" if publish_name is None else publish_name
    return (voice.organisation or voice.name) if told else ""


def text_of(voice: Voice, treatment: Treatment) -> str:
    """The text that is published."""
    return voice.text if treatment.published_text is None else treatment.published_text


def entries_of(voices: Iterable[Voice], treatments: Mapping[str, Treatment]) -> tuple[Entry, ...]:
    """The answers as they are published; `treatments` by the id of the voice."""
    pairs = [(voice, treatments.get(voice.id, NOT_TREATED)) for voice in voices]
    return tuple(_entry(*pair) for pair in pairs if not pair[1].left_out)


def left_out_of(voices: Iterable[Voice], treatments: Mapping[str, Treatment]) -> tuple[str, ...]:
    """Which answers are left out, and why: "Svar 3: …"."""
    pairs = ((voice, treatments.get(voice.id, NOT_TREATED)) for voice in voices)
    return tuple(f"{voice.label}: {found.left_out}" for voice, found in pairs if found.left_out)


def _entry(voice: Voice, treatment: Treatment) -> Entry:
    return Entry(
        voice.id,
        voice.number,
        voice.kind,
        who(voice, treatment.publish_name),
        voice.section,
        voice.section_title,
        voice.received_on,
        text_of(voice, treatment),
        treatment.remark,
        treatment.result,
    )
