"""When an edition must be gone through again."""

from datetime import date

from .days import months_after
from .words import first_day


def review_due(
    in_force_from: date | None, review_months: int | None, revised: str | None = None
) -> date | None:
    """The day by which the text must be gone through; None when it can't be computed.

    Counted from the day it came into force, or from the later day on which it was `revised` (ISO,
    month or year precision allowed: the first day counts, so that nothing comes too late).
    """
    days = [day for day in (in_force_from, first_day(revised) if revised else None) if day]
    if not days or not review_months:
        return None
    return months_after(max(days), review_months)
