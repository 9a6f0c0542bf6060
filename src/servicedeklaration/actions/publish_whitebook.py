"""Publish whitebook: everyone who may see the edition can read what came of its consultation."""

from dataclasses import dataclass
from typing import Any

from zope.event import notify

from ..clock import now
from ..consultation.obstacles import Obstacle, normal
from ..consultation.personal_data import personal_data
from ..consultation.whitebook import Whitebook
from ..content.whitebooks import Work, add_version, work
from ..editions.days import day_of
from ..i18n import _
from .events import WhitebookPublished
from .log import actor, record
from .refusal import Reason, refuse_if
from .remark_on_answer import not_yours

ADDRESS = "@@hvidbog"


@dataclass
class PublishWhitebook:
    """Publishes the hvidbog as it stands; one that was published before is kept, and replaced.

    `note` tells the public what is different from the version before. `number` None: the latest
    consultation. The hvidbog holds its own texts, so that it stays when the answers are deleted.
    """

    edition: Any
    note: str = ""
    number: int | None = None

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it, answer by answer; nothing is written."""
        known = work(self.edition, self.number)
        if known is None:
            words = _("reason_no_consultation", default="There has been no consultation.")
            return [*not_yours(self.edition), Reason(words)]
        obstacles = [_reason(each) for each in known.obstacles]
        return [*not_yours(self.edition), *obstacles, *self._against_another(known)]

    def __call__(self) -> Whitebook:
        """Publish it, or raise Refused."""
        refuse_if(self.reasons())
        book = self._book(work(self.edition, self.number))
        add_version(self.edition, book)
        details = {"consultation": book.consultation, "version": book.version}
        record("publish_whitebook", self.edition, **details)
        notify(WhitebookPublished(self.edition, self))
        return book

    def _book(self, known: Work) -> Whitebook:
        return Whitebook(
            known.course.number,
            known.version + 1,
            now(),
            actor(),
            day_of(known.course.opened_at),
            known.course.last_day,
            known.entries,
            known.silent,
            known.left_out,
            self.note.strip(),
            known.are_deleted and known.latest is None,
        )

    def _against_another(self, known: Work) -> list[Reason]:
        """That a new version would say the same, or doesn't say what is new."""
        if known.latest is None:
            return []
        if known.says_the_same:
            words = _(
                "reason_same_whitebook", default="Nothing has changed since it was published."
            )
            return [Reason(words)]
        if not self.note.strip():
            words = _("reason_no_whitebook_note", default="Write what is different now.")
            return [Reason(words, "note")]
        if personal_data(self.note):
            words = _("reason_note_tells", default="Take personal data out of the note.")
            return [Reason(words, "note")]
        return []


def _reason(obstacle: Obstacle) -> Reason:
    place = f"{ADDRESS}#{anchor(obstacle.id)}" if obstacle.id else "@@afslut-hoering"
    return Reason(obstacle.words, obstacle.field or None, place)


def anchor(id: str) -> str:
    """The place of an answer on the page, by its id."""
    return f"svar-{normal(id)}"
