"""Withdraw comment: its author takes it back; that it was there stays to be seen."""

from dataclasses import dataclass, replace
from datetime import UTC
from typing import Any

from zope.event import notify

from ..clock import now
from ..content import comments
from ..i18n import _
from .events import CommentWithdrawn
from .log import actor, record
from .refusal import NOT_YOURS, Reason, refuse_if


@dataclass
class WithdrawComment:
    """An own comment on an edition under way is taken back; its words are no longer shown."""

    edition: Any
    id: str = ""

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        if not comments.may_write(self.edition):
            return [NOT_YOURS]
        found = comments.comment(self.edition, self.id)
        if found is None:
            return [_NONE]
        checks = (
            (found.by != actor(), _ANOTHERS),
            (not comments.are_open(self.edition), _CLOSED),
            (not found.stands, _ALREADY),
        )
        return [reason for applies, reason in checks if applies]

    def __call__(self) -> comments.Comment:
        """Take it back and give it as it is kept, or raise Refused."""
        refuse_if(self.reasons())
        found = comments.comment(self.edition, self.id)
        withdrawn = replace(found, withdrawn_at=now().astimezone(UTC))
        comments.keep(self.edition, withdrawn)
        record("withdraw_comment", self.edition)
        notify(CommentWithdrawn(self.edition, self))
        return withdrawn


_NONE = Reason(_("reason_no_such_comment", default="There is no such comment."), "id")
_ANOTHERS = Reason(
    _("reason_anothers_comment", default="Only the one who wrote a comment can take it back."), "id"
)
_CLOSED = Reason(
    _(
        "reason_comments_closed_to_withdraw",
        default="The edition is decided, so its comments stay as they are.",
    )
)
_ALREADY = Reason(_("reason_comment_withdrawn", default="The comment is taken back already."), "id")
