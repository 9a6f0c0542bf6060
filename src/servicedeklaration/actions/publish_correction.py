"""Publish correction: slips were mended, and the corrected edition takes the place of the old."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..clock import now, today
from ..content import records
from ..content.corrections import Correction, corrected_by, correction
from ..content.current import as_rule
from ..content.field_titles import title_of_field
from ..content.tree import edition_tree
from ..content.walk import editions, publication_of
from ..decisions.decision import CORRECTED, Decision
from ..editions.timeline import in_force_on
from ..editions.words import long_date
from ..i18n import _
from ..redline.editorial import Substance, beyond_correction, is_changed
from .completeness import missing_content
from .days import read_day, set_days
from .events import CorrectionPublished
from .log import actor
from .refusal import Reason
from .sealing import reasons_against_sealing, seal
from .transition import TransitionAction


@dataclass
class PublishCorrection(TransitionAction):
    """draft → approved, for an edition that was begun as a correction, without the committee.

    `in_force_from` None: today, or the corrected edition's first day where that is later. It ends
    when the corrected edition would. The decisions about the corrected edition stand behind the
    correction too; after them comes one that says that it was corrected, why and by whom.
    """

    in_force_from: date | None = None

    transition = "publish_correction"
    event = CorrectionPublished

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """The day as ISO text becomes a date."""
        return read_day(super().read(data), "in_force_from")

    @property
    def first_day(self) -> date:
        """The day from which the correction counts."""
        corrected = corrected_by(self.edition)
        known = corrected.in_force_from if corrected is not None else None
        return self.in_force_from or max(today(), known or date.min)

    def not_open(self) -> Reason:
        """That it is no correction, where that is what closes the transition."""
        return super().not_open() if correction(self.edition) else _not_a_correction()

    def reasons(self) -> list[Reason]:
        """No correction, nothing changed, what is missing, what the committee must decide, and a
        day on which another edition counts."""
        corrected = corrected_by(self.edition)
        missing = missing_content(self.edition) + reasons_against_sealing(self.edition)
        if corrected is None:
            return [_not_a_correction(), *missing]
        return self._of_the_day(corrected) + missing + self._of_the_text(corrected)

    def told(self) -> dict[str, Any]:
        """Why it was corrected, which edition, and from when the correction counts."""
        mark, first = correction(self.edition), self.edition.in_force_from
        said = {"reason": mark.reason, "of": mark.of, "in_force_from": first.isoformat()}
        return {**super().told(), **said}

    def act(self) -> None:
        """Set the days, carry the decisions over, seal."""
        corrected, mark = corrected_by(self.edition), correction(self.edition)
        first = self.first_day
        set_days(self.edition, first, corrected.in_force_until)
        earlier = records.decisions(corrected)
        records.set_decisions(self.edition, [*earlier, _said(mark, first)])
        self.edition.reindexObject()
        seal(self.edition)

    def _of_the_day(self, corrected) -> list[Reason]:
        """A day in the past, or one on which another edition than the corrected one counts."""
        first, day = self.first_day, today()
        if first < day:
            return [_in_the_past(day)]
        known = [as_rule(each) for each in editions(publication_of(self.edition))]
        counting = in_force_on(known, first)
        if counting is not None and counting.id == corrected.getId():
            return []
        return [_not_in_force(corrected, first)]

    def _of_the_text(self, corrected) -> list[Reason]:
        before, after = edition_tree(corrected), edition_tree(self.edition)
        if not is_changed(before, after):
            return [_nothing_changed()]
        found = beyond_correction(before, after, title_of_field)
        return [_substance(each) for each in found] + ([_what_to_do()] if found else [])


def _said(mark: Correction, first: date) -> Decision:
    """What is kept with the edition, and sealed, about the correction."""
    return Decision(
        meeting_date=today(),
        outcome=CORRECTED,
        wording=mark.reason,
        in_force_from=first,
        recorded_by=actor(),
        recorded_at=now(),
    )


def _substance(found: Substance) -> Reason:
    place = "/".join((*found.ids, "edit")) if found.ids or not found.titles[1:] else ""
    words = _(
        "reason_substance",
        default="An editorial correction must not: ${what}.",
        mapping={"what": found.words.removesuffix(".")},
    )
    return Reason(words, found.field or None, place)


def _what_to_do() -> Reason:
    return Reason(
        _(
            "reason_submit_instead",
            default="Take that back, or submit the edition for approval instead.",
        )
    )


def _not_a_correction() -> Reason:
    return Reason(
        _(
            "reason_no_correction",
            default="The edition was not begun as an editorial correction. Submit it for approval.",
        )
    )


def _nothing_changed() -> Reason:
    return Reason(
        _("reason_nothing_changed", default="Nothing has been changed in the text yet."),
        None,
        "edit",
    )


def _in_the_past(day: date) -> Reason:
    return Reason(
        _(
            "reason_correction_past",
            default="A correction can count from ${day} at the earliest.",
            mapping={"day": long_date(day)},
        ),
        "in_force_from",
    )


def _not_in_force(corrected, day: date) -> Reason:
    return Reason(
        _(
            "reason_not_corrected_then",
            default="“${title}”, which is corrected here, is not in force on ${day}.",
            mapping={
                "title": corrected.edition_label or corrected.title,
                "day": long_date(day),
            },
        ),
        "in_force_from",
    )
