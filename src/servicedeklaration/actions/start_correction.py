"""Start correction: a draft that mends slips in an approved edition, without the committee."""

from dataclasses import dataclass
from typing import Any

from zope.event import notify

from ..clock import today
from ..content.corrections import Correction, set_correction
from ..i18n import _
from .events import CorrectionStarted
from .log import actor, as_one, origin, record
from .new_edition import NewEdition, copy_within
from .refusal import Reason, refuse_if

_MARK = "(rettet)"


@dataclass
class StartCorrection:
    """A new draft as a copy of the edition in force, marked as a correction of it.

    `reason` is shown to everybody when the correction is published. Nothing else than slips may
    be mended in it; see `publish_correction`.
    """

    publication: Any
    reason: str = ""

    def reasons(self) -> list[Reason]:
        """No reason in words, an edition that is under way already, nothing to correct."""
        against = NewEdition(self.publication).reasons()
        if self.reason.strip():
            return against
        return [Reason(_("reason_no_reason", default="Write why."), "reason"), *against]

    def __call__(self):
        """Make the draft and give it, or raise Refused."""
        refuse_if(self.reasons())
        source = NewEdition(self.publication).source()
        with as_one():
            edition = copy_within(source, self.publication)
        edition.edition_label = _label(source.edition_label)
        edition.reindexObject()
        mark = Correction(self.reason.strip(), source.UID(), actor(), today().isoformat())
        set_correction(edition, mark)
        record("start_correction", edition, **origin(source), reason=mark.reason)
        notify(CorrectionStarted(edition, self))
        return edition


def _label(corrected: str | None) -> str | None:
    """The label of the correction: that of the corrected edition, and that it is one."""
    if not corrected or corrected.endswith(_MARK):
        return corrected
    return f"{corrected} {_MARK}"
