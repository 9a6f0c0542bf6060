"""Readopt: the committee adopts the text that is in force again, unchanged."""

from dataclasses import dataclass

from ..content.readopted import is_unchanged, note_readopted
from ..i18n import _
from .approve import Approve
from .events import EditionReadopted
from .refusal import Reason
from .sealing import reasons_against_sealing


@dataclass
class Readopt(Approve):
    """draft → approved, without submission: the text has been decided on before.

    It is open only while the draft says just what the edition in force says. The new edition has
    its own decision, days and seal, and the same text hash.
    """

    transition = "readopt"
    event = EditionReadopted

    def not_open(self) -> Reason:
        """That the text is another one, where that is what closes the transition."""
        return super().not_open() if is_unchanged(self.edition) else _another_text()

    def reasons_of_text(self) -> list[Reason]:
        """That the text is not the one in force, or that nothing can be sealed after it."""
        changed = [] if is_unchanged(self.edition) else [_another_text()]
        return changed + reasons_against_sealing(self.edition)

    def act(self) -> None:
        """Note that the text is the same, and seal it as approved."""
        note_readopted(self.edition)
        super().act()


def _another_text() -> Reason:
    return Reason(
        _(
            "reason_another_text",
            default="The text is not the one that is in force. Submit it for approval instead.",
        )
    )
