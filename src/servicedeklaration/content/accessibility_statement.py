"""The municipality's tilgængelighedserklæring: what it says of these pages, kept in the registry.

Directive (EU) 2016/2102, article 7: a statement on how accessible a public website is, with what
isn't and why, a way to tell of faults, and where to complain. Implementing Decision (EU)
2018/1523, article 3: it is gone through once a year at least.
"""

from dataclasses import asdict, dataclass
from datetime import date

from plone.registry.interfaces import IRegistry
from zope import schema
from zope.component import getUtility
from zope.interface import Interface

from ..i18n import _

PREFIX = "servicedeklaration.accessibility"
STATUSES = ("full", "partial", "none")
"""Whether the pages keep to the requirements: altogether, in part, or not."""
_YEAR = 366
"""Days; in a leap year the same date counts as within the year, too."""


class IAccessibilityStatement(Interface):
    """The settings, in the registry below `servicedeklaration.accessibility`."""

    official_url = schema.URI(
        title=_("label_official_url", default="The statement at the public register"),
        required=False,
    )
    status = schema.Choice(
        title=_("label_accessible", default="Do the pages keep to the requirements?"),
        values=STATUSES,
        required=False,
    )
    faults = schema.Text(
        title=_("label_faults", default="What isn't accessible, and why"), required=False
    )
    reviewed = schema.Date(
        title=_("label_statement_reviewed", default="Last gone through"), required=False
    )
    report_to = schema.Text(
        title=_("label_report_to", default="Where one tells of faults"), required=False
    )


@dataclass(frozen=True)
class Statement:
    """What the municipality states; None or "": it hasn't."""

    official_url: str = ""
    status: str = ""
    faults: str = ""
    reviewed: date | None = None
    report_to: str = ""

    def is_due(self, day: date) -> bool:
        """Whether it must be gone through: it never was, or not within a year before the day."""
        return self.reviewed is None or (day - self.reviewed).days > _YEAR


def statement() -> Statement:
    """The statement as it stands; an empty one where nobody has written any."""
    stated = _records()
    return Statement(**{name: getattr(stated, name) or _EMPTY[name] for name in _EMPTY})


def keep_statement(new: Statement) -> None:
    """Put a statement in the place of the one that stands."""
    records = _records()
    for name, value in asdict(new).items():
        setattr(records, name, value or None)


_EMPTY = asdict(Statement())


def _records():
    return getUtility(IRegistry).forInterface(IAccessibilityStatement, check=False, prefix=PREFIX)
