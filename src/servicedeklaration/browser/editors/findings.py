"""What the import of an edition found, and nobody has dealt with."""

from collections.abc import Callable
from dataclasses import dataclass

from servicedeklaration.actions.completeness import remarks_left
from servicedeklaration.content import records
from servicedeklaration.content.state import is_editable
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.undecided import REREAD
from servicedeklaration.i18n import _

SEVERITIES = {
    "error": _("severity_error", default="Must be mended"),
    "warning": _("severity_warning", default="Look at it"),
    "note": _("severity_note", default="For your information"),
}
"""The severities of findings, the gravest first."""


@dataclass(frozen=True)
class Finding:
    """Something that the import wants a person to look at."""

    severity: str
    word: str
    message: str
    place: str


def findings_of(edition, say: Callable) -> list[Finding]:
    """What waits for a person, the gravest first."""
    record = records.import_record(edition) or {}
    grave = list(SEVERITIES)
    waiting = [one for one in record.get("findings") or () if _waits(one)]
    found = sorted(waiting, key=lambda f: grave.index(f["severity"]))
    return _remarks(edition, say) + [_finding(finding, say) for finding in found]


def _remarks(edition, say: Callable) -> list[Finding]:
    """The editors' remarks that stand in a draft's text now."""
    if not is_editable(edition):
        return []
    word = say(SEVERITIES["error"])
    return [
        Finding("error", word, say(reason.message), "")
        for reason in remarks_left(edition_tree(edition))
    ]


def _finding(finding: dict, say: Callable) -> Finding:
    severity = finding["severity"]
    place = _place(finding.get("where") or {}, say)
    return Finding(severity, say(SEVERITIES[severity]), finding["message"], place)


def _place(where: dict, say: Callable) -> str:
    """Where in the source the finding stands: line, page or paragraph."""
    names = {
        "page": _("where_page", default="page ${number}", mapping={"number": where.get("page")}),
        "line": _("where_line", default="line ${number}", mapping={"number": where.get("line")}),
        "paragraph": _(
            "where_paragraph",
            default="paragraph ${number}",
            mapping={"number": where.get("paragraph")},
        ),
    }
    return ", ".join(say(words) for key, words in names.items() if key in where)


def _waits(finding: dict) -> bool:
    """Whether a finding is still to be dealt with; remarks are looked for in the text itself."""
    return not finding.get("settled") and finding.get("code") not in REREAD
