"""The side-by-side view of an import as a page of its own, which needs no server and no script.

`report_page(result)` is the page of one document, `index_page(entries)` leads to several.
"""

import os
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from content_import.errors import ContentImportError
from content_import.report.notes import groups_html
from content_import.report.outline import outline_html
from content_import.report.source import source_html
from content_import.report.templates import filled, safe, whole_page
from content_import.review import review
from content_import.review.model import Review
from content_import.settings import ACCEPTED

__all__ = ["index_page", "report_page"]


def report_page(result: Mapping) -> str:
    """The page of one import result."""
    shown = review(result)
    parts = {
        "title": safe(shown.title),
        "file": safe(shown.name),
        "summary": safe(shown.summary),
        "kind": safe(_kind(shown)),
        "reading": _reading(shown),
        "notes": groups_html(shown.groups),
        "source": source_html(shown),
        "outline": outline_html(shown),
    }
    return whole_page(f"{shown.title} – {shown.name}", filled("document.html", parts))


def index_page(
    entries: Sequence[tuple[str, Mapping]], errors: Sequence[ContentImportError] = ()
) -> str:
    """The page that leads to others; an entry is (name of the page's file, import result).
    `errors` are of the documents that could not be read."""
    items = [_entry(name, review(result)) for name, result in entries]
    title = "Læste dokumenter"
    parts = {
        "title": title,
        "summary": _read(len(items), len(errors)),
        "documents": "\n".join(items),
        "unread": _unread(errors),
    }
    return whole_page(title, filled("index.html", parts))


def _read(read: int, unread: int) -> str:
    told = f"{read} {'dokument' if read == 1 else 'dokumenter'} er læst."
    return f"{told} {unread} kunne ikke læses." if unread else told


def _unread(errors: Sequence[ContentImportError]) -> str:
    """The documents that have no page, each with the reason; "" for none."""
    items = "\n".join(
        f'<li class="error"><span class="file">{safe(_shown(error.name))}</span><br>\n'
        f"{safe(error.reason)}</li>"
        for error in errors
    )
    return f'<h2>Kunne ikke læses</h2>\n<ul class="notes">\n{items}\n</ul>' if errors else ""


def _shown(name: str) -> str:
    """A file's name without its folder, as text also where its bytes are none."""
    return os.fsencode(os.path.basename(name)).decode("utf-8", "replace")


def _entry(name: str, shown: Review) -> str:
    worst = shown.groups[0].severity if shown.groups else "note"
    address = safe(quote(os.fsencode(name)))
    return (
        f'<li class="{worst}"><a href="{address}">{safe(shown.title)}</a><br>\n'
        f'<span class="file">{safe(shown.name)}</span><br>\n{safe(shown.summary)}<br>\n'
        f'<span class="small">{_grades(shown)}</span></li>'
    )


def _grades(shown: Review) -> str:
    """How many findings there are of each severity."""
    return safe(", ".join(f"{group.words}: {len(group.notes)}" for group in shown.groups))


def _kind(shown: Review) -> str:
    reasons = f" ({'; '.join(shown.reasons)})" if shown.reasons else ""
    return f"Læst som {shown.kind.lower()}{reasons}."


def _reading(shown: Review) -> str:
    """Which reading of tracked changes the text is, where that matters; "" elsewhere."""
    if shown.reading:
        told = "med" if shown.reading == ACCEPTED else "uden"
        return f"<p>Rettelser i filen er afgjort: Teksten er læst {told} rettelserne.</p>"
    if shown.counts.changes:
        return (
            "<p>Teksten vises med rettelserne, indtil nogen vælger, hvilken læsning der gælder.</p>"
        )
    return ""
