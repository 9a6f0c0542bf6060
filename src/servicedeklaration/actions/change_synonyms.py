"""Change synonyms: which words mean the same in the citizens' search, by the site's own staff."""

from dataclasses import dataclass
from typing import Any

from ..content.synonyms import fingerprint, keep_lines, own_lines
from ..i18n import _
from ..search.faults import Fault, faults
from .log import note
from .refusal import Reason, refuse_if

FIELD = "lines"


@dataclass
class ChangeSynonyms:
    """Another list in the place of the site's own. It counts from the next search on.

    `seen` is the fingerprint of the list that was changed; None: whatever it was.
    """

    site: Any
    lines: tuple[str, ...]
    seen: str | None = None

    def __call__(self) -> None:
        """Keep the list, and log how many lines came and went; or raise Refused."""
        refuse_if(self.reasons())
        before = own_lines()
        keep_lines(self.lines)
        added, removed = set(self.lines) - set(before), set(before) - set(self.lines)
        path = "/".join(self.site.getPhysicalPath())
        note("change_synonyms", path, f" ({len(added)} lines added, {len(removed)} removed)")

    def reasons(self) -> list[Reason]:
        """Each line that says nothing or can't be read; that somebody else was quicker."""
        return [*self._reasons_of_others(), *map(_reason, faults(self.lines))]

    def _reasons_of_others(self) -> list[Reason]:
        if self.seen is None or self.seen == fingerprint(own_lines()):
            return []
        return [Reason(_CHANGED, FIELD)]


_CHANGED = _(
    "reason_synonyms_changed",
    default="Somebody else has changed the list since you opened it. Copy your lines, open the "
    "page again and add them.",
)


def _reason(fault: Fault) -> Reason:
    if not fault.line:
        return Reason(fault.words, FIELD)
    message = _(
        "reason_synonyms_line",
        default="Line ${line}: ${words}",
        mapping={"line": str(fault.line), "words": fault.words},
    )
    return Reason(message, FIELD)
