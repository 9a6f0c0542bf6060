"""The differences as a page shows them: each item with its fields, each field line by line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from servicedeklaration.i18n import _
from servicedeklaration.redline import Difference, FieldChange, Part, surroundings
from servicedeklaration.redline.fields import field_change, is_edition
from servicedeklaration.redline.tokens import tokens_of
from servicedeklaration.redline.words import parts_of

from ..words.anchors import Anchors
from .blocks import Block, blocks_of
from .labels import Labels
from .lines import Line, lines_of

MARKS = {
    "added": _("redline_new", default="New"),
    "removed": _("redline_gone", default="Gone"),
    "changed": _("redline_changed", default="Changed"),
}
MOVED = _("redline_moved", default="Moved")
RENAMED = _("redline_renamed", default="Renamed")
LAYOUT = _(
    "redline_layout",
    default="The words are the same; spaces, links, lists or emphasis are not.",
)
ITSELF = _("redline_edition", default="The document itself")
APART = frozenset({"title", "number", "id", "headings", "topic", "source"})
"""Fields that the heading of an item tells, or that are no text: shown only where they differ."""


@dataclass(frozen=True)
class ShownField:
    """One field; `note` says what the lines can't show, else "". `blocks` are the same lines,
    with lists and tables as such. `name` is the field's, and `kind` what became of it."""

    label: str
    note: str
    lines: tuple[Line, ...]
    name: str = ""
    kind: str = ""
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True)
class ShownItem:
    """One item, or the document itself; `where` is what it stands in, `before` where it stood."""

    anchor: str
    url: str
    marks: tuple[str, ...]
    heading: str
    where: str
    before: str
    fields: tuple[ShownField, ...]


@dataclass
class Shower:
    """Shows the differences of two editions; `everything`: text that is the same is kept whole."""

    before_url: str
    after_url: str
    headings: Mapping[str, str]
    say: object
    everything: bool = False

    def items(self, differences) -> list[tuple[Difference, ShownItem]]:
        """Each difference with what is shown of it."""
        anchors = Anchors()
        return [(each, self._item(each, anchors)) for each in differences]

    def labels(self, difference: Difference) -> Labels:
        headings = self.headings if is_edition(difference.portal_type) else {}
        return Labels(difference.portal_type, headings, self.say)

    def _item(self, difference: Difference, anchors: Anchors) -> ShownItem:
        of_edition = is_edition(difference.portal_type)
        ids = () if of_edition else difference.ids
        base = self.before_url if difference.kind == "removed" else self.after_url
        name = " ".join(filter(None, (difference.number, difference.title)))
        return ShownItem(
            anchor=anchors.take("-".join(("tekst", *filter(None, ids)))),
            url="/".join((base, *ids)),
            marks=tuple(self._marks(difference)),
            heading=self.say(ITSELF) if of_edition else name,
            where=" › ".join(difference.path),
            before=self._stood(difference),
            fields=tuple(self._fields(difference)),
        )

    def _marks(self, difference: Difference) -> Iterator[str]:
        if difference.kind in MARKS:
            yield self.say(MARKS[difference.kind])
        if difference.moved:
            yield self.say(MOVED)
        if any(c.field == "title" and c.kind == "changed" for c in difference.fields):
            yield self.say(RENAMED)

    def _stood(self, difference: Difference) -> str:
        """Where an item that was moved stood before; "" for any other."""
        if not difference.moved:
            return ""
        if difference.path_before == difference.path:
            return self.say(_("redline_other_order", default="It stands in another order now."))
        above = " › ".join(difference.path_before) or self.say(ITSELF)
        text = _("redline_stood_in", default="Before: in “${above}”.", mapping={"above": above})
        return self.say(text)

    def _fields(self, difference: Difference) -> Iterator[ShownField]:
        labels = self.labels(difference)
        for change in difference.fields:
            if change.field == "headings" and change.kind != "same":
                yield from self._headings(change, labels)
            elif not _is_told(change, difference):
                yield from self._field(change, labels.label(change.field), labels)

    def _field(self, change: FieldChange, label: str, labels: Labels) -> Iterator[ShownField]:
        values = [labels.words(change.field, value) for value in (change.before, change.after)]
        plain = values == [change.before, change.after]
        parts = change.parts if plain else _replaced(*values)
        shown = parts if self.everything else surroundings(parts)
        if lines := lines_of(shown):
            note = self.say(LAYOUT) if change.layout else ""
            blocks = blocks_of(lines, has_heads="<th" in f"{change.before}{change.after}")
            yield ShownField(label, note, lines, change.field, change.kind, blocks)

    def _headings(self, change: FieldChange, labels: Labels) -> Iterator[ShownField]:
        """The printed headings that differ, each by itself."""
        before, after = change.before or {}, change.after or {}
        plain = Labels(labels.portal_type, {}, self.say)
        for name in dict.fromkeys([*after, *before]):
            found = field_change("heading", before.get(name), after.get(name))
            if found is not None:
                text = _(
                    "redline_heading_of",
                    default="Heading of “${field}”",
                    mapping={"field": plain.label(name)},
                )
                yield from self._field(found, self.say(text), labels)


def _replaced(before, after) -> tuple[Part, ...]:
    """A word of a list, or a day, goes whole and comes whole; lists of words line by line."""
    if before == after or isinstance(before or after, list):
        return parts_of(tokens_of(before), tokens_of(after))
    told = (("deleted", before), ("inserted", after))
    return tuple(Part(kind, text) for kind, text in told if text)


def _is_told(change: FieldChange, difference: Difference) -> bool:
    """Whether a field needs no lines of its own."""
    if change.kind == "same":
        return change.field in APART
    return difference.kind in ("added", "removed") and change.field in APART
