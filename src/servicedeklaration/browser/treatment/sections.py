"""The text of an edition in sections, with what is different in it and what is said of it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from Acquisition import aq_base
from plone.app.textfield.interfaces import IRichText, IRichTextValue
from plone.dexterity.utils import iterSchemataForType
from zope.schema import getFieldsInOrder

from servicedeklaration.content.comments import part_at
from servicedeklaration.i18n import _
from servicedeklaration.redline import Difference
from servicedeklaration.redline.fields import is_edition

from ..pages.text import fitted
from ..redline.items import Shower, ShownField, ShownItem
from ..words.anchors import Anchors
from .said import Place, Said

ABOUT = _("treatment_about", default="The edition as a whole")
_LAYOUT = re.compile(r"<(?!(?:p|br|ul|ol|li|div)[\s/>])[a-z]", re.IGNORECASE)
"""An element that the blocks of a redline don't show as what it is."""
_TOP = 3
"""The level of the outermost sections' headings."""
_DEEPEST = 6


@dataclass(frozen=True)
class Text:
    """A field in a section: its blocks, or `html` where it is the same and has a layout.

    `label` "": the section's heading says it.
    """

    label: str
    shown: ShownField
    html: str


@dataclass(frozen=True)
class Section:
    """One place to read and to comment on; `where` and `before` as a redline's item has them.

    `url` is the part's own page; "" for one of the edition's own texts.
    """

    anchor: str
    level: int
    heading: str
    url: str
    marks: tuple[str, ...]
    where: str
    before: str
    texts: tuple[Text, ...]
    place: Place
    said: Sequence[Said]

    @property
    def standing(self) -> int:
        """How many comments stand."""
        return sum(each.stands for each in self.said)


@dataclass
class Sections:
    """Makes sections of differences that tell all that is the same too.

    `whole` shows a text from end to end, `short` the surroundings of what is different. Without
    `everything` only sections with something different or said are made, flat and short.
    """

    edition: object
    whole: Shower
    short: Shower
    said: Mapping[Place, list[Said]]
    everything: bool
    say: Callable[[object], str]
    _anchors: Anchors = field(default_factory=Anchors)

    def all(self, differences: Iterable[Difference]) -> Iterator[tuple[Difference, Section]]:
        """The sections in the order of the text, each with the difference that it shows."""
        for difference in differences:
            if is_edition(difference.portal_type):
                made = self._of_edition(difference)
            else:
                made = self._of_part(difference)
            yield from ((difference, section) for section in made)

    def _of_edition(self, difference: Difference) -> Iterator[Section]:
        """What holds for the edition as a whole, then each of its own texts."""
        rich = _rich_fields(difference.portal_type)
        facts = tuple(change for change in difference.fields if change.field not in rich)
        about = replace(difference, fields=facts)
        shown = self._item(about) if self.everything or _differs(about) else None
        yield Section(
            anchor="udgaven",
            level=_TOP,
            heading=self.say(ABOUT),
            url="",
            marks=(),
            where="",
            before="",
            texts=self._texts(shown, self.edition, _TOP) if shown else (),
            place=("", ""),
            said=self.said.get(("", ""), ()),
        )
        labels = self.whole.labels(difference)
        for change in difference.fields:
            if change.field in rich:
                one = replace(difference, kind=change.kind, fields=(change,))
                yield from self._of_field(one, change.field, labels.label(change.field))

    def _of_field(self, difference: Difference, name: str, heading: str) -> Iterator[Section]:
        """One of the edition's own texts, if there is something to tell of it."""
        for section in self._made(difference, ("", name), self.edition):
            texts = tuple(replace(text, label="") for text in section.texts)
            anchor = f"om-{name.replace('_', '-')}"
            yield replace(section, anchor=anchor, heading=heading, url="", texts=texts)

    def _of_part(self, difference: Difference) -> Iterator[Section]:
        """A section or an offer, if there is something to tell of it."""
        path = "/".join(difference.ids)
        yield from self._made(difference, (path, ""), part_at(self.edition, path))

    def _made(self, difference: Difference, place: Place, part) -> Iterator[Section]:
        """The section; what is said stands once, should what is gone and what is new share a
        name."""
        twice = difference.kind == "removed" and place[0] and part is not None
        said = () if twice else self.said.get(place, ())
        if not (self.everything or _differs(difference) or said):
            return
        item, level = self._item(difference), self._level(difference)
        yield Section(
            anchor=self._anchors.take(item.anchor),
            level=level,
            heading=item.heading,
            url=item.url,
            marks=item.marks,
            where="" if self.everything else item.where,
            before=item.before,
            texts=self._texts(item, part, level),
            place=place,
            said=said,
        )

    def _item(self, difference: Difference) -> ShownItem:
        """All of it where all is wanted or nothing is different, else only what is different."""
        if self.everything or not _differs(difference):
            [(_whole, item)] = self.whole.items([difference])
        else:
            fields = tuple(change for change in difference.fields if change.kind != "same")
            [(_short, item)] = self.short.items([replace(difference, fields=fields)])
        return item

    def _level(self, difference: Difference) -> int:
        depth = len(difference.path) if self.everything else 0
        return min(_TOP + depth, _DEEPEST)

    def _texts(self, item: ShownItem, part, level: int) -> tuple[Text, ...]:
        return tuple(_text(shown, part, level) for shown in item.fields)


def _differs(difference: Difference) -> bool:
    return difference.moved or any(change.kind != "same" for change in difference.fields)


def _text(shown: ShownField, part, level: int) -> Text:
    """A field: as citizens read it where it is the same, and has more than blocks show."""
    laid_out = shown.kind == "same" and _is_laid_out(part, shown.name)
    html = fitted(part, shown.name, min(level, _DEEPEST - 1)) if laid_out else ""
    return Text("" if shown.name == "body" else shown.label, shown, html)


def _is_laid_out(part, name: str) -> bool:
    """Whether a rich text holds headings, links, emphasis or the like.

    Putting out a text as HTML costs as much as comparing it, so plain ones are not.
    """
    value = getattr(aq_base(part), name, None)
    return IRichTextValue.providedBy(value) and _LAYOUT.search(value.raw or "") is not None


def _rich_fields(portal_type: str) -> set[str]:
    return {
        name
        for schema in iterSchemataForType(portal_type)
        for name, known in getFieldsInOrder(schema)
        if IRichText.providedBy(known)
    }
