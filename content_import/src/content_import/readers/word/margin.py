"""What stands beside a paragraph without being its text: words that don't show, changes, comments,
pictures."""

import re
from collections.abc import Callable

from content_import.model import Change, Finding, Where
from content_import.readers.word.comments import Comments
from content_import.readers.word.draft import Draft, Drafts
from content_import.readers.word.merging import ASIDE, absent
from content_import.readers.word.names import Element
from content_import.readers.word.package import Package
from content_import.readers.word.values import LeftOut, Para

_FILE_NAME = re.compile(r"\S*\.\w{3,4}$|.*[\\/][^ ]*\.\w{3,4}$", re.S)
"""What some programs write for an alternative text: the picture's file."""
_SHOWN = 80


class Margin:
    """Makes asides with `drafts`, and keeps the changes, comments and findings of a document.

    `words_of` gives the words of a comment's element in the chosen reading.
    """

    def __init__(
        self,
        package: Package,
        reading: int,
        drafts: Drafts,
        words_of: Callable[[Element], str],
    ) -> None:
        self._package = package
        self._reading = reading
        self._drafts = drafts
        self._words_of = words_of
        self._comments = Comments(package)
        self.changes: list[Change] = []
        self.findings: list[Finding] = []
        self.pictures = 0

    @property
    def comments(self) -> Comments:
        """The comments that were found so far, and those still to come."""
        return self._comments

    def beside(self, para: Para, drafts: list[Draft], pictures: bool) -> list[Draft]:
        """The asides of a paragraph that gave these drafts; pictures only where they matter."""
        asides = self._unseen(para)
        where = next((draft.block.where[0] for draft in [*drafts, *asides]), None)
        if where:
            self._note_changes(para, where)
        self._comments.pass_words(para, self._reading, where)
        asides += [draft for key in para.remarks for draft in self.comment(key)]
        for one in para.left_out if pictures else ():
            asides += self._left_out(one, where)
        return asides

    def comment(self, key: str) -> list[Draft]:
        """The aside of a comment, once."""
        element = self._comments.take(key)
        text = "" if element is None else " ".join(self._words_of(element).split())
        if not text:
            return []
        draft = self._drafts.aside(text, "kommentar i margenen")
        self._comments.add(key, element, text, draft.block.where[0])
        return [draft]

    def _unseen(self, para: Para) -> list[Draft]:
        """The words that the chosen reading doesn't have, and those that are hidden in it."""
        gone = absent(para, self._reading)
        asides = [self._drafts.aside(gone, ASIDE[self._reading])] if gone else []
        hidden = para.hidden(self._reading)
        return asides + [self._drafts.aside(text, why) for why, text in hidden if text.strip()]

    def _note_changes(self, para: Para, where: Where) -> None:
        if para.change:
            author = (para.author.name, para.author.day) if para.author else ("", "")
            self.changes.append(Change(where, *para.change, *author))
        struck = " ".join(para.struck(self._reading).split())
        if struck and not para.ghost:
            told = f"Teksten er streget over, men den er taget med: »{struck[:_SHOWN]}«."
            message = f"{told} Slet den i kladden, hvis den ikke gælder."
            self.findings.append(Finding("struck-out", "warning", where, "", message))

    def _left_out(self, one: LeftOut, where: Where | None) -> list[Draft]:
        """An aside of what a picture says, and a finding that it isn't in the text."""
        self.pictures += 1
        text = self._told(one)
        asides = [self._drafts.aside(text, one.what)] if text else []
        place = asides[0].block.where[0] if asides else where or self._drafts.here
        self.findings.append(Finding(one.code, one.severity, place, "", one.message(text[:_SHOWN])))
        return asides

    def _told(self, one: LeftOut) -> str:
        _, root = self._package.parts.get(one.part, ("", None))
        points = [] if root is None else root.iter("{*}t")
        told = one.text or "; ".join(point.text for point in points if point.text)
        return "" if _FILE_NAME.match(told) else told
