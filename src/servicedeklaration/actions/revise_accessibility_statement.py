"""Revise the tilgængelighedserklæring: what is said of how accessible the pages are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlsplit

from plone import api

from ..clock import today
from ..content.accessibility_statement import STATUSES, Statement, keep_statement
from ..i18n import _
from .days import read_day
from .log import record
from .refusal import NOT_YOURS, Reason, refuse_if

PERMISSION = "Modify portal content"
_FIELDS = ("official_url", "status", "faults", "reviewed", "report_to")


@dataclass
class ReviseAccessibilityStatement:
    """Puts a statement in the place of the one that stands; `site` is where it is published."""

    site: Any
    new: Statement

    @classmethod
    def from_data(cls, site, data: Mapping[str, Any]) -> Self:
        """The action with data as a form gives them; Refused where the day can't be read."""
        given = read_day(dict(data), "reviewed")
        return cls(site, Statement(**{name: given[name] for name in _FIELDS if given.get(name)}))

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        checks = (
            (self._may_not(), NOT_YOURS),
            (self.new.status not in STATUSES, _NO_STATUS),
            (self.new.status in ("partial", "none") and not self.new.faults.strip(), _NO_FAULTS),
            (self.new.reviewed is None, _NO_DAY),
            (self.new.reviewed is not None and self.new.reviewed > today(), _LATER),
            (not self.new.report_to.strip(), _NO_PLACE),
            (not _is_address(self.new.official_url), _NO_ADDRESS),
        )
        return [reason for stands_against, reason in checks if stands_against]

    def __call__(self) -> None:
        """Keep the statement, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        keep_statement(self.new)
        record("revise_accessibility_statement", self.site)

    def _may_not(self) -> bool:
        return not api.user.has_permission(PERMISSION, obj=self.site)


def _is_address(written: str) -> bool:
    """Whether it is a whole web address, or nothing."""
    found = urlsplit(written)
    return not written or (found.scheme in ("http", "https") and bool(found.netloc))


_NO_STATUS = Reason(
    _("reason_no_accessible", default="Choose how far the pages keep to the requirements."),
    "status",
)
_NO_FAULTS = Reason(
    _("reason_no_faults", default="Write what isn't accessible, and why."), "faults"
)
_NO_DAY = Reason(
    _("reason_no_reviewed", default="Write on which day the pages were last gone through."),
    "reviewed",
)
_LATER = Reason(
    _("reason_reviewed_later", default="The pages can't have been gone through on a day to come."),
    "reviewed",
)
_NO_PLACE = Reason(
    _("reason_no_report_to", default="Write how one tells you of a fault."), "report_to"
)
_NO_ADDRESS = Reason(
    _("reason_no_official_url", default="Write a whole web address, beginning with https://"),
    "official_url",
)
