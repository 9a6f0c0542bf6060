"""Remark on answer: what the municipality says to an answer, and what of it is published."""

from dataclasses import dataclass, replace
from typing import Any

from plone import api
from zope.event import notify

from ..consultation.redaction import ForeignWordsError, redacted
from ..consultation.voices import Voice
from ..consultation.whitebook import RESULTS, Treatment
from ..content.people import full_name
from ..content.whitebooks import Work, keep_treatment, work
from ..i18n import _
from .events import AnswerRemarked
from .log import actor, record
from .refusal import NOT_YOURS, Reason, refuse_if

PERMISSION = "servicedeklaration: Send edition on"
"""Of those who work on a hvidbog and publish it."""
_LONGEST = 20_000
"""Signs that a remark may have."""


@dataclass
class RemarkOnAnswer:
    """Keeps how an answer is dealt with, in place of what was kept; nothing becomes public yet.

    `answer_id` names an answer, or a council that replied. `text` is the answer with words taken
    out; None: as it is. `publish_name` None: as is usual. `left_out`: why it is not published.
    `cleared`: words that look like personal data and may stand. `seen`: the revision that one
    saw before; None: it isn't asked whether somebody else was quicker. `number` None: the latest
    consultation.
    """

    edition: Any
    answer_id: str
    text: str | None = None
    publish_name: bool | None = None
    remark: str = ""
    result: str = ""
    left_out: str = ""
    cleared: tuple[str, ...] = ()
    seen: int | None = None
    number: int | None = None

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it; nothing is written."""
        found = not_yours(self.edition)
        known = work(self.edition, self.number)
        voice = known.voice(self.answer_id) if known else None
        if known is None or voice is None:
            return [*found, Reason(_("reason_no_answer", default="There is no such answer."))]
        return [*found, *self._overtaken(known), *self._badly_written(), *self._foreign(voice)]

    def __call__(self) -> None:
        """Keep it, or raise Refused."""
        refuse_if(self.reasons())
        known = work(self.edition, self.number)
        voice = known.voice(self.answer_id)
        before = known.treatment(voice.id)
        treatment = replace(
            self._treatment(voice),
            base=known.base(voice),
            revision=before.revision + 1,
            saved_by=actor(),
        )
        keep_treatment(self.edition, known.course.number, voice.id, treatment)
        details = {"consultation": known.course.number, "answer": voice.label}
        record("remark_on_answer", self.edition, **details)
        notify(AnswerRemarked(self.edition, self))

    def _treatment(self, voice: Voice) -> Treatment:
        text = None if self.text is None else redacted(voice.text, self.text)
        return Treatment(
            None if text == voice.text.strip() else text,
            self.publish_name,
            self.remark.strip(),
            self.result,
            self.left_out.strip(),
            tuple(dict.fromkeys(self.cleared)),
        )

    def _overtaken(self, known: Work) -> list[Reason]:
        """Somebody else has saved the same answer meanwhile."""
        kept = known.treatment(self.answer_id)
        if self.seen is None or self.seen == kept.revision:
            return []
        words = _(
            "reason_overtaken",
            default="${who} has saved this answer meanwhile. Your words are below; what is kept "
            "now stands on the page if you load it anew.",
            mapping={"who": full_name(kept.saved_by)},
        )
        return [Reason(words)]

    def _badly_written(self) -> list[Reason]:
        found = []
        if self.result and self.result not in RESULTS:
            words = _("reason_no_result", default="Choose one of the results.")
            found.append(Reason(words, "result"))
        for name in ("remark", "left_out"):
            if len(getattr(self, name)) > _LONGEST:
                words = _("reason_remark_too_long", default="That is too long. Shorten it.")
                found.append(Reason(words, name))
        return found

    def _foreign(self, voice: Voice) -> list[Reason]:
        """Words that the one who answered did not write."""
        try:
            redacted(voice.text, self.text or "")
        except ForeignWordsError as error:
            words = _(
                "reason_foreign_words",
                default="You can take words out of an answer, but not write in it. This doesn't "
                "stand there, or stands elsewhere: ${words}",
                mapping={"words": " ".join(error.words)},
            )
            return [Reason(words, "text")]
        return []


def not_yours(edition) -> list[Reason]:
    """The reason against one who may not work on a hvidbog; empty for one who may."""
    if api.user.has_permission(PERMISSION, obj=edition):
        return []
    return [NOT_YOURS]
