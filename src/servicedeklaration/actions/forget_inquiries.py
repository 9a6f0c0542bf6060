"""Forget inquiries: what citizens wrote is deleted from the database when its day has come."""

from ..clock import today
from ..content.inquiries import forget_due
from .log import note


class ForgetInquiries:
    """Deletes inquiries and feedback of the site of the moment that nobody can read any more.

    Calling it gives how many they were. It is called by `bin/forget-answers`.
    """

    def __call__(self) -> int:
        """Delete, and log how many there were."""
        count = forget_due(today())
        if count:
            note("forget_inquiries", str(count))
        return count
