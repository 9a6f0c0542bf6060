"""The details of an entry in words."""

import json
from collections.abc import Callable
from typing import Any

from servicedeklaration.audit.chain import Entry
from servicedeklaration.content.field_titles import title_of_field
from servicedeklaration.editions.days import read_iso_day
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Fact

SILENT = frozenset({"type", "from", "from_uid", "of", "part"})
"""For machines; they are in the exported file."""
SUMS = frozenset({"seal", "sha256", "pdf_sha256", "text_sha256"})
"""Long numbers, of which the first signs are enough to know them by."""
_SHORT = 12
_TYPES = ("Indsats", "Afsnit", "Indsatskatalog", "Kvalitetsstandard", "Servicedeklaration")
TERMS = {
    "part_title": _("trail_part", default="Where"),
    "fields": _("trail_fields", default="Fields"),
    "from_title": _("trail_from", default="Made of"),
    "before": _("trail_before", default="Before"),
    "after": _("trail_after", default="Now"),
    "order": _("trail_order", default="New order"),
    "version": _("trail_version", default="Version"),
    "roles": _("trail_roles", default="Rights"),
    "name": _("trail_file", default="File"),
    "sha256": _("trail_sha256", default="SHA-256 of the file"),
    "pdf_sha256": _("trail_pdf_sha256", default="SHA-256 of the PDF"),
    "reading": _("trail_reading", default="Reading"),
    "finding": _("trail_finding", default="Finding no."),
    "settled": _("trail_settled", default="Ticked off"),
    "comment": _("trail_comment", default="Comment"),
    "reason": _("trail_reason", default="Reason"),
    "outcome": _("trail_outcome", default="Outcome"),
    "body": _("trail_body", default="Decided by"),
    "meeting_date": _("trail_meeting_date", default="Meeting"),
    "agenda_item": _("trail_agenda_item", default="Item"),
    "case_number": _("trail_case_number", default="Case"),
    "in_force_from": _("trail_in_force_from", default="In force from"),
    "seal": _("trail_seal", default="Seal"),
    "deadline": _("trail_deadline", default="Deadline"),
    "delete_on": _("label_delete_on", default="Answers are deleted on"),
    "text_sha256": _("pack_sum", default="The text's checksum (SHA-256)"),
    "councils": _("trail_councils", default="Councils"),
    "council": _("trail_council", default="Council"),
    "replied_on": _("trail_replied_on", default="Replied on"),
    "consultation": _("trail_consultation", default="Consultation no."),
    "answer": _("trail_answer", default="Answer"),
    "answers": _("trail_answers", default="Answers"),
    "amendments": _("trail_amendments", default="Changes"),
    "amendment": _("trail_amendment", default="Change"),
    "number": _("trail_number", default="No."),
}
AMENDED = {
    "set": _("trail_amended_set", default="Changed: ${what}"),
    "remove": _("trail_amended_remove", default="Taken out: ${what}"),
    "add": _("trail_amended_add", default="Added: ${what}"),
}
"""What became of a part by a change of the committee's, by the kind of the change."""
YES, NO = _("trail_yes", default="yes"), _("trail_no", default="no")


def details_of(entry: Entry, say: Callable, title: Callable[[str], str]) -> list[Fact]:
    """What an entry tells besides the change; what has no name here is shown by its key.

    `title` gives the title of the part at a path below the edition.
    """
    return [
        Fact(say(TERMS.get(key, key)), _value(entry, key, value, say, title))
        for key, value in entry.details.items()
        if key not in SILENT and value not in (None, "", [], {})
    ]


def _value(entry: Entry, key: str, value: Any, say: Callable, title: Callable) -> str:
    if key == "fields":
        kind = entry.details.get("type", "")
        return ", ".join(title_of_field(kind, name) for name in value)
    if key in ("amendment", "amendments"):
        keys = value if isinstance(value, list) else [value]
        return "; ".join(_amended(each, say, title) for each in keys)
    if key in SUMS:
        return str(value)[:_SHORT]
    if key == "roles":
        return "; ".join(f"{who}: {', '.join(roles)}" for who, roles in value.items())
    if isinstance(value, bool):
        return say(YES if value else NO)
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    day = read_iso_day(value) if isinstance(value, str) else None
    return long_date(day) if day else _plain(value)


def _amended(key: str, say: Callable, title: Callable[[str], str]) -> str:
    """The key of an amendment in words: "Changed: »Åben rådgivning«, Price"."""
    kind, *what = key.split(" ")
    if kind != "set" or len(what) > 1:  # A field of the edition itself has no path before it.
        what[0] = title(what[0])
    if kind == "set" and what:
        what[-1] = _title_in_any_type(what[-1])
    message = AMENDED[kind]
    return say(_(str(message), default=message.default, mapping={"what": ", ".join(what)}))


def _title_in_any_type(field: str) -> str:
    """The title of a field, of whatever type it is; its name where no type has it."""
    titles = (title_of_field(each, field) for each in _TYPES)
    return next((title for title in titles if title != field), field)


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
