"""Comment on part: staff or committee say something about one place of an edition under way."""

import secrets
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from zope.event import notify

from ..clock import now
from ..content import comments
from ..content.people import full_name
from ..content.redlines import edition_before
from ..content.tree import edition_tree
from ..i18n import _
from ..seal.chain import text_sha256
from .events import CommentMade
from .log import actor, record
from .refusal import NOT_YOURS, Reason, refuse_if

LONGEST = 4000
"""Signs that a comment may have: more than a page belongs in a letter."""


@dataclass
class CommentOnPart:
    """A comment about the part at `section`, or about one `field` of the edition itself.

    `where` is what the reader saw the place called; it stays readable when the part is gone.
    `comment` is what was kept, after it was made.
    """

    edition: Any
    text: str = ""
    section: str = ""
    field: str = ""
    where: str = ""
    comment: comments.Comment | None = None

    def __post_init__(self) -> None:
        """One kind of line break, and no space around."""
        self.text = "\n".join(self.text.splitlines()).strip()

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        checks = (
            (not comments.may_write(self.edition), NOT_YOURS),
            (not comments.are_open(self.edition), _CLOSED),
            (not self._has_place(), _NO_PLACE),
            (not self.text, _EMPTY),
            (len(self.text) > LONGEST, self._too_long()),
        )
        return [reason for applies, reason in checks if applies]

    def __call__(self) -> comments.Comment:
        """Keep the comment and give it, or raise Refused."""
        refuse_if(self.reasons())
        at = now().astimezone(UTC)
        self.comment = comments.Comment(
            id=f"{at:%Y%m%dT%H%M%S}-{secrets.token_hex(6)}",
            at=at,
            by=actor(),
            name=full_name(actor()),
            section=self.section.strip("/"),
            field=self.field,
            where=self.where or self._title(),
            text=self.text,
            text_sha256=text_sha256(edition_tree(self.edition)),
        )
        comments.keep(self.edition, self.comment)
        record("comment_on_part", self.edition)
        notify(CommentMade(self.edition, self))
        return self.comment

    def _has_place(self) -> bool:
        """Whether there is such a place, or was one in the edition before: also what is to go
        is commented on."""
        return comments.has_place(self.edition, self.section, self.field) or (
            self._part_before() is not None
        )

    def _part_before(self):
        before = edition_before(self.edition) if self.section else None
        return None if before is None or self.field else comments.part_at(before, self.section)

    def _title(self) -> str:
        """What the place is called where nobody has said: the part's title, or the field."""
        if self.field:
            return self.field
        part = comments.part_at(self.edition, self.section)
        return (self._part_before() if part is None else part).title

    def _too_long(self) -> Reason:
        words = _(
            "reason_comment_too_long",
            default="The comment has ${count} characters; ${longest} is the most. Shorten it, or "
            "write two.",
            mapping={"count": str(len(self.text)), "longest": str(LONGEST)},
        )
        return Reason(words, "text")


_CLOSED = Reason(
    _("reason_comments_closed", default="The edition is decided, so its comments are closed.")
)
_NO_PLACE = Reason(
    _(
        "reason_no_such_part",
        default="The part that you comment on is not in the edition any more. Load the page again.",
    ),
    "section",
)
_EMPTY = Reason(_("reason_comment_empty", default="Write your comment first."), "text")
