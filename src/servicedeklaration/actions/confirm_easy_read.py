"""Confirm easy read: staff say that the easy-to-read text fits the edition."""

from dataclasses import dataclass
from typing import Any

from plone import api
from zope.event import notify

from ..clock import now
from ..content import easy_read
from ..content.state import state_of
from ..i18n import _
from .events import EasyReadConfirmed
from .log import actor, record
from .refusal import NOT_YOURS, Reason, refuse_if

PERMISSION = "servicedeklaration: Send edition on"


@dataclass
class ConfirmEasyRead:
    """The easy-to-read text says what this edition says, so citizens may read it.

    It says nothing about other editions, and holds until one of the two texts is changed.
    """

    edition: Any

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        checks = (
            (not api.user.has_permission(PERMISSION, obj=self.edition), NOT_YOURS),
            (not easy_read.is_written(self.edition), _NOTHING),
            (state_of(self.edition) == "withdrawn", _WITHDRAWN),
            (easy_read.status(self.edition) == easy_read.CONFIRMED, _DONE),
        )
        return [reason for applies, reason in checks if applies]

    def __call__(self) -> easy_read.Confirmation:
        """Keep the confirmation and give it, or raise Refused."""
        refuse_if(self.reasons())
        made = easy_read.Confirmation(by=actor(), at=now(), **easy_read.sums(self.edition))
        easy_read.keep(self.edition, made)
        record("confirm_easy_read", self.edition, text_sha256=made.text_sha256)
        notify(EasyReadConfirmed(self.edition, self))
        return made


_NOTHING = Reason(
    _("reason_no_easy_read", default="There is no easy-to-read text yet. Write it first."),
    place="edit",
)
_WITHDRAWN = Reason(
    _(
        "reason_easy_read_withdrawn",
        default="The edition is withdrawn, so no text is shown beside it any more.",
    )
)
_DONE = Reason(
    _("reason_easy_read_confirmed", default="It is confirmed already, and nothing has changed.")
)
