"""`@@gennemse-import/<id>`: the source beside what was understood, and a word on every block."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import ClassVar
from urllib.parse import urlencode

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from content_import.review import review, targets
from content_import.review.model import Group, Record, Review, SourceBlock, Value
from content_import.settings import ACCEPTED, REJECTED

from ...actions.adopt_reading import progress
from ...actions.choose_reading import ChooseReading
from ...actions.discard_import import DiscardImport
from ...actions.place_block import PlaceBlock
from ...actions.read_again import ReadAgain
from ...actions.take_back import TakeBack
from ...content.differences import differences
from ...content.pending import READING, edition_of
from ...i18n import _
from ..pages.data import Link
from .adopting import adopt
from .changes import ShownChange, shown_changes
from .pending_page import PendingPage

_SECONDS = "2"
"""How long a page waits before it asks again how far the reading is."""
_OUTERMOST, _INNERMOST = 3, 6
"""Levels of headings on the page."""


class ReviewPage(PendingPage):
    """One import that waits."""

    body = ViewPageTemplateFile("review.pt")
    source = ViewPageTemplateFile("source.pt")
    outcome = ViewPageTemplateFile("outcome.pt")
    steps: ClassVar = {
        "accept": "accept",
        "reject": "reject",
        "place": "place",
        "drop": "drop",
        "take-back": "take_back",
        "read-again": "read_again",
        "discard": "discard",
    }

    def prepare(self) -> None:
        if self.pending.state == READING:
            adopt([self.pending], self.request)
        if self.pending.state == READING:
            self.request.response.setHeader("Refresh", _SECONDS)

    @property
    def title(self) -> str:
        return self.say(
            _("review_title", default="Look through ${name}", mapping={"name": self.pending.name})
        )

    @property
    def state(self) -> str:
        return self.pending.state

    @property
    def progress(self):
        """How far the reading is; None while nothing is known of it."""
        return progress(self.pending)

    @property
    def draft(self) -> Link | None:
        """The draft that was made of it."""
        edition = edition_of(self.pending)
        return edition and Link(edition.title, edition.absolute_url())

    @property
    def under_way(self) -> Link | None:
        """The edition of the same work that has to be finished before this can become one."""
        known = differences(self.context, self.pending)
        edition = known.under_way if known is not None else None
        return None if edition is None else Link(edition.title, edition.absolute_url())

    @cached_property
    def result(self) -> Mapping:
        return self.pending.result

    @cached_property
    def review(self) -> Review:
        return review(self.result)

    @property
    def changes(self) -> list[ShownChange]:
        """The tracked changes, each in both readings."""
        return shown_changes(self.result)

    @cached_property
    def groups(self) -> list[Group]:
        """The findings by severity; those about changes stand with the changes."""
        shown = [
            replace(one, notes=tuple(n for n in one.notes if n.code != "tracked-change"))
            for one in self.review.groups
        ]
        return [one for one in shown if one.notes]

    @property
    def told_kind(self) -> str:
        """Why the document was taken for what it is."""
        words = {"kind": self.review.kind.lower(), "why": "; ".join(self.review.reasons)}
        return self.say(_("import_read_as", default="Read as ${kind} (${why}).", mapping=words))

    @property
    def open_block(self) -> int | None:
        """The block whose form is open."""
        asked = self.request.form.get("blok", "")
        return int(asked) if asked.isdecimal() and len(asked) < 9 else None

    @property
    def only_open(self) -> bool:
        """Whether only what waits for somebody's word is shown."""
        return self.request.form.get("vis") == "mangler"

    def address(self, block: SourceBlock | None = None) -> str:
        """The page as it is filtered now, with the form of a block open; None: of none."""
        asked = {"vis": "mangler"} if self.only_open else {}
        asked |= {"blok": block.number} if block else {}
        return f"{self.review_url}?{urlencode(asked)}" if asked else self.review_url

    @cached_property
    def blocks(self) -> list[SourceBlock]:
        """The blocks that are shown."""
        if not self.only_open:
            return list(self.review.blocks)
        shown = [one for one in self.review.blocks if one.mark == "unplaced" or one.notes]
        opened = [one for one in self.review.blocks if one.number == self.open_block]
        return shown + [one for one in opened if one not in shown]

    @cached_property
    def targets(self) -> list[tuple[str, str]]:
        """Every place that a block can go to."""
        return targets(self.result)

    @property
    def records(self) -> list[tuple[int, Record]]:
        """All that was understood, each with the level of its heading."""
        whole = (self.review.edition, *self.review.decisions, *self.review.contacts)
        return [one for record in whole for one in _with_levels(record, _OUTERMOST)]

    def way_in(self, block: SourceBlock) -> str:
        """What the link to a block's form says to one who doesn't see the block."""
        words = {"place": block.place}
        return self.say(_("import_move_from", default="Move or leave out: ${place}", mapping=words))

    def way_back(self, value: Value) -> str:
        """What the link to a field's source says to one who doesn't see the field."""
        words = {"field": value.label}
        return self.say(_("import_to_source_of", default="See the source: ${field}", mapping=words))

    def is_chosen(self, block: SourceBlock) -> bool:
        """Whether a person has said where the block goes."""
        placements = self.result["choices"]["placements"]
        return any(placement["where"] == dict(block.where) for placement in placements)

    def accept(self) -> str:
        """Read the text with the tracked changes."""
        return self._read(ACCEPTED)

    def reject(self) -> str:
        """Read the text without the tracked changes."""
        return self._read(REJECTED)

    def place(self) -> str:
        """Move a block to another place."""
        block = self._block()
        PlaceBlock(self.pending, dict(block.where), self.request.form.get("to", ""))()
        return self._back_to(block)

    def drop(self) -> str:
        """Leave a block out, with one's name."""
        block = self._block()
        PlaceBlock(self.pending, dict(block.where), "")()
        return self._back_to(block)

    def take_back(self) -> str:
        """Take one's word on a block back."""
        block = self._block()
        TakeBack(self.pending, dict(block.where))()
        return self._back_to(block)

    def read_again(self) -> str:
        """Read the file anew."""
        ReadAgain(self.pending)()
        return self.review_url

    def discard(self) -> str:
        """Throw the file away."""
        DiscardImport(self.pending)()
        self.tell(_("import_discarded", default="The file is thrown away."))
        return self.importer_url

    def _read(self, reading: str) -> str:
        ChooseReading(self.pending, reading)()
        return self.review_url

    def _block(self) -> SourceBlock:
        """The block that a form is about; NotFound where there is no such block."""
        found = [one for one in self.review.blocks if one.number == self.open_block]
        if not found:
            raise NotFound(self.request.form.get("blok"))
        return found[0]

    def _back_to(self, block: SourceBlock) -> str:
        return f"{self.address()}#{block.anchor}"


def _with_levels(record: Record, level: int) -> Iterator[tuple[int, Record]]:
    yield level, record
    for below in record.records:
        yield from _with_levels(below, min(level + 1, _INNERMOST))
