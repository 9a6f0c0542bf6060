"""The hvidbog of a consultation: the work on it, and every version that was published.

Kept with `store`, each answer's treatment under a key of its own, so that several people may work
at the same time. What was published holds its own texts, and stays when the answers are deleted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from persistent.mapping import PersistentMapping

from .. import clock
from ..consultation.course import Consultation
from ..consultation.obstacles import Obstacle, obstacles
from ..consultation.voices import Voice, silent_in, voices_in
from ..consultation.whitebook import (
    NOT_TREATED,
    Entry,
    Treatment,
    Whitebook,
    entries_of,
    left_out_of,
)
from . import consultations, store

_PUBLISHED = "whitebooks"


@dataclass(frozen=True)
class Work:
    """Where the work on a hvidbog stands; `published` are its versions, the first one first.

    `treatments` are by the id of the voice. `are_deleted`: the answers are gone, and the voices
    say what was published of them.
    """

    course: Consultation
    voices: tuple[Voice, ...]
    treatments: Mapping[str, Treatment]
    published: tuple[Whitebook, ...]
    are_deleted: bool

    @property
    def latest(self) -> Whitebook | None:
        """The version that counts; None while nothing is published."""
        return next(reversed(self.published), None)

    @property
    def version(self) -> int:
        """The number of the version that counts; 0 for none."""
        return len(self.published)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The answers as they would be published."""
        return entries_of(self.voices, self.treatments)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The reasons for leaving answers out, those that are gone among them."""
        gone = self.latest.left_out if self.are_deleted and self.latest else ()
        return (*gone, *left_out_of(self.voices, self.treatments))

    @property
    def silent(self) -> tuple[str, ...]:
        """The councils that gave no reply."""
        return silent_in(self.course)

    @property
    def obstacles(self) -> list[Obstacle]:
        """Everything that speaks against publishing."""
        return obstacles(self.voices, self.treatments, self.course.closed_at is not None)

    @property
    def says_the_same(self) -> bool:
        """Whether what is published would not change."""
        latest = self.latest
        return latest is not None and (latest.entries, latest.left_out, latest.silent) == (
            self.entries,
            self.left_out,
            self.silent,
        )

    def voice(self, id: str) -> Voice | None:
        """The one who was heard with this id; None for nobody."""
        return next((voice for voice in self.voices if voice.id == id), None)

    def treatment(self, id: str) -> Treatment:
        """What was done with an answer."""
        return self.treatments.get(id, NOT_TREATED)

    def base(self, voice: Voice) -> int:
        """The version whose text is worked on; 0: the answer itself. Replies of councils stay."""
        return self.version if self.are_deleted and voice.kind != "council" else 0


def work(edition, number: int | None = None) -> Work | None:
    """The work on the hvidbog of a consultation; None where there is no such consultation.

    `number` None: the latest one.
    """
    course = consultation(edition, number)
    if course is None:
        return None
    published = versions(edition, course.number)
    are_deleted = course.is_deleted(clock.today())
    voices = _voices(edition, course, published, are_deleted)
    found = Work(course, voices, _treatments(edition, course.number), published, are_deleted)
    return replace(found, treatments=_that_fit(found))


def consultation(edition, number: int | None = None) -> Consultation | None:
    """A consultation by its number; None: there is none with it. `number` None: the latest."""
    known = consultations.consultations(edition)
    if number is None:
        return next(reversed(known), None)
    return next((course for course in known if course.number == number), None)


def versions(edition, number: int) -> tuple[Whitebook, ...]:
    """Every version of a hvidbog that was published, the first one first."""
    return tuple(Whitebook.from_dict(data) for data in store.read(edition, _books(number)) or ())


def published(edition, number: int | None = None) -> Whitebook | None:
    """The hvidbog that counts; None where none is published.

    `number` None: that of the latest consultation that has one.
    """
    numbers = reversed(_published(edition)) if number is None else [number]
    found = (versions(edition, each) for each in numbers)
    return next((each[-1] for each in found if each), None)


def all_published(edition) -> tuple[Whitebook, ...]:
    """The hvidbog that counts of each consultation that has one, the first one first."""
    return tuple(versions(edition, number)[-1] for number in _published(edition))


def is_published(edition) -> bool:
    """Whether there is any hvidbog to be read."""
    return bool(_published(edition))


def keep_treatment(edition, number: int, id: str, treatment: Treatment) -> None:
    """Keep what was done with an answer in place of what was kept."""
    kept = store.entries_to_write(edition, _work(number))
    kept[id] = PersistentMapping(treatment.to_dict())


def add_version(edition, book: Whitebook) -> None:
    """Keep a version that is published; the ones before stay."""
    known = versions(edition, book.consultation)
    store.write(edition, _books(book.consultation), [each.to_dict() for each in (*known, book)])
    numbers = {*_published(edition), book.consultation}
    store.write(edition, _PUBLISHED, sorted(numbers))


def forget_texts(edition, number: int) -> None:
    """Let go of what answers said, when they are deleted: all but what was published."""
    if not store.entries(edition, _work(number)):
        return
    latest = published(edition, number)
    known = {entry.id for entry in latest.entries} if latest else set()
    kept = store.entries_to_write(edition, _work(number))
    for id, data in list(kept.items()):
        if id not in known:
            del kept[id]
        elif not data["base"]:
            kept[id] = PersistentMapping({**data, "published_text": None})


def _voices(edition, course, published, are_deleted: bool) -> tuple[Voice, ...]:
    known = voices_in(course, consultations.answers(edition, course.number))
    if not are_deleted or not published:
        return known
    return (*known, *(voice for voice in published[-1].voices if voice.kind != "council"))


def _treatments(edition, number: int) -> dict[str, Treatment]:
    kept = store.entries(edition, _work(number)).items()
    return {id: Treatment.from_dict(data) for id, data in kept}


def _that_fit(found: Work) -> dict[str, Treatment]:
    """The treatments of those who were heard; a text made of another one counts no more."""
    fitting = {}
    for voice in found.voices:
        treatment = found.treatment(voice.id)
        is_of_text = treatment.base == found.base(voice)
        fitting[voice.id] = treatment if is_of_text else replace(treatment, published_text=None)
    return fitting


def _published(edition) -> list[int]:
    """The numbers of the consultations that have a hvidbog."""
    return store.read(edition, _PUBLISHED) or []


def _work(number: int) -> str:
    return f"whitebook_work/{number}"


def _books(number: int) -> str:
    return f"whitebooks/{number}"
