"""A text with amendments as the pages show it: each in a sentence, and all as a redline."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from servicedeklaration.amendments import Amendment, apply, describe
from servicedeklaration.amendments.amendment import REMOVE
from servicedeklaration.content.redlines import redline_of_texts
from servicedeklaration.content.tree import edition_tree

from ..redline.items import Shower, ShownItem
from ..redline.labels import Labels
from ..redline.sums import sentence_of
from ..shell.resources import resource_url

STYLESHEETS = ("pages.css", "redline.css", "amending.css")


@dataclass(frozen=True)
class Shown:
    """One amendment; `url` leads to where it is changed, "" where it can only be taken back."""

    key: str
    words: str
    url: str


class AmendedText(BrowserView):
    """The amendments of a text that is not sealed yet."""

    runs = ViewPageTemplateFile("../redline/runs.pt")
    listing = ViewPageTemplateFile("shown.pt")

    def __init__(self, context, request, changes: Iterable[Amendment], removable: bool):
        super().__init__(context, request)
        self.changes, self.removable = tuple(changes), removable
        self.before = edition_tree(context)
        self.after = apply(self.before, self.changes)
        self.redline = redline_of_texts(context, self.before, self.after)

    @property
    def stylesheet_urls(self) -> list[str]:
        portal_url = self.context.portal_url()
        return [
            resource_url(portal_url, name) for name in ("pages.css", "redline.css", "amending.css")
        ]

    @property
    def amendments(self) -> list[Shown]:
        return list(self._amendments())

    @property
    def summary(self) -> str:
        """What changes, in one sentence; "" where nothing does."""
        return sentence_of(self.redline.summary, self.say)

    @property
    def items(self) -> list[ShownItem]:
        """The redline from the text as it is to the text with the amendments."""
        shower = Shower("", "", self.context.headings or {}, self.say)
        return [item for _difference, item in shower.items(self.redline.differences)]

    def say(self, message) -> str:
        return translate(message, context=self.request)

    def _amendments(self) -> Iterator[Shown]:
        text: Mapping[str, Any] = self.before
        for each in self.changes:
            words = describe(text, each, self._label)
            text = apply(text, [each])
            url = "" if each.kind == REMOVE else part_url(self.context, each.path)
            yield Shown(each.key, words, url)

    def _label(self, portal_type: str, name: str) -> str:
        return Labels(portal_type, {}, self.say).label(name)


def part_url(edition, path: str) -> str:
    """The form for one part of a pending text."""
    return f"{edition.absolute_url()}/@@ret-for-udvalget?del={path}"
