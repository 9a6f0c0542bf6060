"""Comments as the page shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from servicedeklaration.clock import COPENHAGEN
from servicedeklaration.content.comments import Comment
from servicedeklaration.editions.words import long_date

Place = tuple[str, str]
"""The section and the field of a comment."""


@dataclass(frozen=True)
class Said:
    """One comment. `text` is "" for one that was taken back; `may_withdraw`: it is one's own.

    `older`: the edition's text has been changed since. `where` is what its place was called.
    """

    id: str
    name: str
    when: str
    text: str
    where: str
    stands: bool
    older: bool
    may_withdraw: bool

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return f"kommentar-{self.id}"


def said_by_place(
    comments: Iterable[Comment], sha256: str, user: str, are_open: bool
) -> dict[Place, list[Said]]:
    """The comments by what they are about; `sha256` is the hash of the text now."""
    found: dict[Place, list[Said]] = {}
    for each in comments:
        found.setdefault((each.section, each.field), []).append(
            Said(
                each.id,
                each.name,
                _moment(each),
                each.text if each.stands else "",
                each.where,
                each.stands,
                each.text_sha256 != sha256,
                are_open and each.stands and each.by == user,
            )
        )
    return found


def _moment(comment: Comment) -> str:
    """E.g. "3. marts 2025 kl. 12.05", in Danish time."""
    at = comment.at.astimezone(COPENHAGEN)
    return f"{long_date(at.date())} kl. {at:%H.%M}"
