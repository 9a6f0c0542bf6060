"""Footnotes and endnotes: a raised number at the call, and the note that starts with it."""

from dataclasses import replace

from content_import.readers.word.names import Element, W
from content_import.readers.word.package import Package
from content_import.readers.word.values import Call, Kept, Para, Span

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PARTS = {"footnote": "footnotes", "endnote": "endnotes"}


class Notes:
    """The notes of a document, numbered together as their calls are read.

    While a note is read, `inside` says so: Word has no notes to notes.
    """

    def __init__(self, package: Package) -> None:
        self._notes = {kind: _by_id(package.related(part), kind) for kind, part in _PARTS.items()}
        self._marks: dict[Call, str] = {}
        self._count = 0
        self.inside = False

    def called(self, para: Para, reading: int) -> tuple[Para, list[tuple[str, Element, Kept]]]:
        """(the paragraph with its calls' numbers raised, the notes that it calls first).

        A note is (its mark, its element, whether its call is kept).
        """
        if self.inside or not any(span.note for span in para.spans):
            return para, []
        notes: list[tuple[str, Element, Kept]] = []
        spans: list[Span] = []
        for span in para.spans:
            if span.note is None:
                spans.append(span)
                continue
            element = self._notes[span.note.kind].pop(span.note.id, None)
            if element is not None:
                mark = self._mark(span.note) if span.kept[reading] else ""
                notes.append((mark, element, span.kept))
            spans.append(replace(span, text=self._marks.get(span.note, "")))
        return replace(para, spans=spans), notes

    def _mark(self, call: Call) -> str:
        self._count += not call.own_mark
        mark = "" if call.own_mark else str(self._count).translate(_RAISED)
        self._marks[call] = mark
        return mark


def _by_id(root: Element | None, kind: str) -> dict[str, Element]:
    found = () if root is None else root.iterfind(W + kind)
    return {element.get(W + "id", ""): element for element in found}
