"""`@@logbog.csv` and `@@logbog.json`: the trail, to be taken along."""

import csv
import json
from datetime import datetime
from io import StringIO

from Products.Five.browser import BrowserView
from zope.i18n import translate

from servicedeklaration.content.trail import trail, trail_problems
from servicedeklaration.content.walk import publication_of
from servicedeklaration.editions.days import COPENHAGEN
from servicedeklaration.i18n import _

from ..pages.hidden import for_staff_only
from .rows import Row, rows_of

HEADINGS = (
    _("trail_csv_number", default="No."),
    _("trail_csv_moment", default="When"),
    _("trail_csv_user", default="User"),
    _("trail_csv_name", default="Name"),
    _("trail_csv_change", default="What"),
    _("trail_csv_change_id", default="What (id)"),
    _("trail_csv_where", default="Where"),
    _("trail_csv_details", default="Details"),
    _("trail_csv_sum", default="Sum"),
    _("trail_csv_sum_before", default="Sum of the line before"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""With these a spreadsheet takes a text for a formula, and carries it out."""


class TrailCsv(BrowserView):
    """A table that a Danish Excel opens as one, the first entry first."""

    def __call__(self) -> bytes:
        for_staff_only(self)
        _as_file(self, "text/csv; charset=utf-8", "csv")
        sheet = StringIO()
        writer = csv.writer(sheet, delimiter=";", lineterminator="\r\n")
        writer.writerow([self._say(heading) for heading in HEADINGS])
        for row in reversed(rows_of(self.context, self._say)):
            writer.writerow([_harmless(cell) for cell in _cells(row)])
        return sheet.getvalue().encode("utf-8-sig")

    def _say(self, message) -> str:
        return translate(message, context=self.request)


class TrailJson(BrowserView):
    """The entries as they are kept, so that the chain can be checked elsewhere."""

    def __call__(self) -> bytes:
        for_staff_only(self)
        _as_file(self, "application/json", "json")
        told = {
            "edition": {
                "@id": self.context.absolute_url(),
                "UID": self.context.UID(),
                "title": self.context.title,
            },
            "problems": trail_problems(self.context),
            "entries": [entry.to_dict() for entry in trail(self.context)],
        }
        return json.dumps(told, ensure_ascii=False, indent=2).encode()


def _cells(row: Row) -> list[str]:
    entry = row.entry
    moment = datetime.fromisoformat(entry.at).astimezone(COPENHAGEN)
    return [
        str(entry.number),
        f"{moment:%Y-%m-%d %H:%M:%S}",
        entry.actor,
        row.who,
        row.change,
        entry.change,
        str(entry.details.get("part", "")),
        "; ".join(f"{fact.term}: {fact.text}" for fact in row.details),
        entry.sha256,
        entry.previous or "",
    ]


def _harmless(cell: str) -> str:
    """A cell that is read as text, whatever it begins with (OWASP: CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _as_file(view: BrowserView, media_type: str, ending: str) -> None:
    """Have the answer saved as a file with a speaking name."""
    edition = view.context
    name = f"logbog-{publication_of(edition).getId()}-{edition.getId()}.{ending}"
    view.request.response.setHeader("Content-Type", media_type)
    view.request.response.setHeader("Content-Disposition", f'attachment; filename="{name}"')
    view.request.response.setHeader("X-Robots-Tag", "noindex")
