"""From a text that no longer counts to what took its place, and to what changed in exactly it."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from Acquisition import aq_base

from servicedeklaration.content.current import Editions, may_see
from servicedeklaration.content.edition_name import name_among_others
from servicedeklaration.content.tree import part_tree, plain
from servicedeklaration.content.walk import publication_of
from servicedeklaration.i18n import _
from servicedeklaration.redline import compare
from servicedeklaration.redline.fields import field_change

from ..address.names import Names, find_by_path, find_inside, lasting_url
from ..address.topics import topic_url
from ..citation.reference import Reference, topic_of
from .data import Link


@dataclass
class Replaced:
    """A text of an edition, seen from the editions of its work today."""

    editions: Editions
    shown: Reference

    @property
    def _is_whole(self) -> bool:
        return self.shown.topic is None and self._names == ()

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """The names that lead to a part from its edition; none for the edition itself."""
        depth = len(self.shown.edition.getPhysicalPath())
        return tuple(self.shown.obj.getPhysicalPath()[depth:])

    @cached_property
    def _current(self):
        """The edition in force; None when nothing is, or the visitor may not see it."""
        current = self.editions.in_force
        return current if current is not None and may_see(current) else None

    @cached_property
    def _todays_text(self) -> Reference | None:
        """The same text in the edition in force; None where that hasn't got it."""
        current, shown = self._current, self.shown
        if current is None:
            return None
        if shown.topic is not None:
            topic = topic_of(current, shown.topic.anchor)
            return Reference(current, topic, shown.say) if topic else None
        found = find_by_path(current, self._names)
        if found is None:
            found = find_inside(current, self._names[-1])
        return Reference(found, None, shown.say) if found is not None else None

    @property
    def is_gone(self) -> bool:
        """Whether the edition in force has no such text any more, or not yet."""
        return self._current is not None and self._todays_text is None

    @cached_property
    def is_same(self) -> bool:
        """Whether the edition in force says just the same in this part or topic."""
        then, now = self.shown, self._todays_text
        if self._is_whole or now is None:
            return False
        if then.topic is not None:
            field = then.topic.field
            values = (plain(getattr(aq_base(each.obj), field, None)) for each in (then, now))
            return field_change(field, *values) is None
        before, after = ({"items": [part_tree(each.obj)]} for each in (then, now))
        return not compare(before, after)

    def now_instead(self) -> Link | None:
        """The way to the same text as it is now, else to the edition in force."""
        if self._current is None:
            return None
        say, found = self.shown.say, self._todays_text
        if self._is_whole or found is None:
            text = _("see_current", default="See the one that is in force now")
            return Link(say(text), lasting_url(self._current))
        named = {"title": found.title}
        text = _("see_text_current", default="See “${title}” as it is now", mapping=named)
        return Link(say(text), _lasting_url(found))

    def changes(self) -> Link | None:
        """What is different in what took its place; None where nothing has, or is."""
        by = self._replacing
        if by is None or (by is self._current and self.is_same):
            return None
        named = {"title": name_among_others(by), "part": self.shown.title}
        text = _(
            "see_replaced_by",
            default="It was replaced by “${title}”: see what changed",
            mapping=named,
        )
        if not self._is_whole:
            text = _(
                "see_text_replaced_by",
                default="Replaced by “${title}” – see what changed in “${part}”",
                mapping=named,
            )
        url = f"{by.absolute_url()}/@@aendringer?fra={self.shown.edition.getId()}"
        return Link(self.shown.say(text), url + self._narrowed)

    @property
    def _narrowed(self) -> str:
        """What narrows the comparison to the text alone; see `redline.narrowed`."""
        if self.shown.topic is not None:
            return f"&{self.shown.query}"
        return f"&del={quote('/'.join(self._names))}" if self._names else ""

    @property
    def _replacing(self):
        """The edition in force, where it came later; else the one that took over, if any did."""
        edition = self.shown.edition
        validity = self.editions.validity(edition)
        if validity.status == "former":
            by = self._current or self.editions.get(validity.replaced_by)
            return by if by is not None and may_see(by) else None
        if validity.status == "withdrawn" and self._current is not None:
            return self._current if self._begins(self._current) > self._begins(edition) else None
        return None

    def _begins(self, edition) -> str:
        return edition.in_force_from.isoformat() if edition.in_force_from else ""

    def here(self) -> Link | None:
        """Down the edition's page to a topic that has none of its own; None for all else."""
        if self.shown.has_page:
            return None
        named = {"title": self.shown.title}
        text = _("see_text_then", default="Read “${title}” as it was", mapping=named)
        return Link(self.shown.say(text), f"#{self.shown.topic.anchor}")


def _lasting_url(found: Reference) -> str:
    """The short address of a text in the edition in force."""
    if found.topic is None:
        return lasting_url(found.obj)
    names = Names(publication_of(found.obj), found.obj)
    return topic_url(found.obj, found.topic, names.url)
