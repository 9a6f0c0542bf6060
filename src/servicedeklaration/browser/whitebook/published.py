"""What is published of a consultation's result."""

from dataclasses import dataclass
from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.consultation.overview import Group, counted_words, groups
from servicedeklaration.consultation.redaction import is_redacted
from servicedeklaration.consultation.whitebook import Entry, Whitebook
from servicedeklaration.content.walk import parts
from servicedeklaration.content.whitebooks import all_published, published, versions
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from .whitebook_page import WhitebookPage

NOBODY = {
    "person": _("whitebook_citizen", default="A citizen"),
    "organisation": _("whitebook_organisation", default="An organisation"),
    "council": _("whitebook_council", default="A council"),
}
"""Who said something, where the name is not told."""


@dataclass(frozen=True)
class ShownEntry:
    """One answer as the page lays it out; `title` is its heading."""

    anchor: str
    title: str
    who: str
    day: str
    text: str
    remark: str
    result: str


@dataclass(frozen=True)
class ShownGroup:
    """Answers under one heading; `url` "": the section is not in the edition now."""

    anchor: str
    heading: str
    url: str
    entries: tuple[ShownEntry, ...]


class PublishedPage(WhitebookPage):
    """One published hvidbog; NotFound where there is none, and for whatever is sent to it."""

    body = ViewPageTemplateFile("published.pt")

    def prepare(self) -> None:
        super().prepare()
        if self.request.method not in ("GET", "HEAD") or self.book is None:
            raise NotFound(self.__name__)
        if not self.is_public or not self.is_latest:
            self.keep_out_of_caches()

    @cached_property
    def book(self) -> Whitebook | None:
        """The version that counts; for staff also an earlier one, with `?version=1`."""
        latest = published(self.context, self.number)
        asked = self.request.form.get("version")
        if latest is None or asked is None:
            return latest
        if not api.user.has_permission("servicedeklaration: View internal", obj=self.context):
            return None
        known = versions(self.context, latest.consultation)
        return next((each for each in known if str(each.version) == asked), None)

    @property
    def is_latest(self) -> bool:
        return self.book == published(self.context, self.book.consultation)

    @property
    def canonical_url(self) -> str:
        return f"{self.url}?nr={self.book.consultation}"

    @property
    def counted(self) -> str:
        return counted_words(self.book)

    @property
    def facts(self) -> list[Fact]:
        book = self.book
        days = _(
            "whitebook_days",
            default="${first} to ${last}",
            mapping={"first": long_date(book.opened_on), "last": long_date(book.deadline)},
        )
        published_on = long_date(day_of(book.published_at))
        return [
            Fact(self.say(_("whitebook_heard", default="Consultation")), self.say(days)),
            Fact(self.say(_("whitebook_published", default="Published")), published_on),
        ]

    @property
    def changes(self) -> list[str]:
        """What was changed since it was first published, the latest first."""
        known = versions(self.context, self.book.consultation)[: self.book.version]
        return [
            f"{long_date(day_of(each.published_at))}: {each.note}"
            for each in reversed(known)
            if each.note
        ]

    @property
    def silent(self) -> tuple[str, ...]:
        return self.book.silent

    @property
    def left_out(self) -> tuple[str, ...]:
        return self.book.left_out

    @property
    def deleted_before(self) -> bool:
        return self.book.deleted_before

    @property
    def is_redacted(self) -> bool:
        return any(is_redacted(entry.text) for entry in self.book.entries)

    @cached_property
    def _places(self) -> dict[str, str]:
        """Where the sections are that stand in the edition now, by their ids."""
        above = len(self.context.getPhysicalPath())
        paths = (part.getPhysicalPath() for part in parts(self.context))
        return {"/".join(path[above:]): self.url_of(path) for path in paths}

    @property
    def groups(self) -> list[ShownGroup]:
        return [self._group(*pair) for pair in enumerate(groups(self.book), 1)]

    def _group(self, number: int, group: Group) -> ShownGroup:
        url = self._places.get(group.section or "", "")
        entries = tuple(self._entry(entry) for entry in group.entries)
        return ShownGroup(f"gruppe-{number}", group.heading, url, entries)

    def _entry(self, entry: Entry) -> ShownEntry:
        who = entry.who or self.say(NOBODY[entry.kind])
        is_council = entry.kind == "council"
        return ShownEntry(
            entry.id if is_council else f"svar-{entry.number}",
            who if is_council else f"Svar {entry.number}",
            "" if is_council else who,
            long_date(entry.received_on),
            entry.text,
            entry.remark,
            f"{entry.result[:1].upper()}{entry.result[1:]}",
        )

    @property
    def others(self) -> list[Link]:
        """The hvidbøger of the edition's other consultations."""
        return [
            Link(long_date(book.opened_on), f"{self.url}?nr={book.consultation}")
            for book in all_published(self.context)
            if book.consultation != self.book.consultation
        ]
