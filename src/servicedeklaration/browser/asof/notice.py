"""The word on top of a page of a day: how long the edition counted, and what counts today."""

from dataclasses import dataclass
from functools import cached_property

from servicedeklaration import clock
from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content import records
from servicedeklaration.content.current import may_see
from servicedeklaration.content.walk import edition_of
from servicedeklaration.editions.as_of import AsOf
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.timeline import Validity
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..address.names import find_by_path, lasting_url
from ..pages.data import Link, Notice
from .archive import Archive


@dataclass
class WordOnTop:
    """What to know of an edition, or of the part of it that is shown, on the day of the answer."""

    archive: Archive
    answer: AsOf
    shown: object

    def notice(self, say) -> Notice:
        """The word itself; `say` gives messages in the visitor's language."""
        sentences = (
            self._period(),
            self._may_change(),
            self._archived_later(),
            self._nothing_today(),
            self._gone(),
        )
        words = " ".join(say(sentence) for sentence in sentences if sentence)
        return Notice(self._validity.status, say(self._heading()), words, self._today(say))

    @cached_property
    def _edition(self):
        return self.archive.edition(self.answer.edition)

    @cached_property
    def _current(self):
        return self.archive.today.in_force

    @cached_property
    def _validity(self) -> Validity:
        return self.archive.today.validity(self._edition)

    @property
    def _is_past(self) -> bool:
        return self.answer.day < clock.today()

    def _heading(self):
        day = {"day": long_date(self.answer.day)}
        if self._is_past:
            return _("asof_past", default="This is what applied on ${day}.", mapping=day)
        return _(
            "asof_future",
            default="As far as is decided now, this is to apply on ${day}.",
            mapping=day,
        )

    def _period(self):
        """The days on which the edition counted, counts or will count."""
        if self._validity.status == "withdrawn":
            return self._until_withdrawn()
        first, last = self._validity.in_force_from, self._validity.in_force_until
        days = {"from": long_date(first), "until": long_date(last) if last else ""}
        if last:
            return _ended(days) if last < clock.today() else _ending(days)
        return _beginning(days) if self._validity.status == "future" else _going_on(days)

    def _until_withdrawn(self):
        found = withdrawal_of(self._edition)
        return _(
            "asof_applied_until_withdrawn",
            default="The edition applied from ${from}, until it was withdrawn on ${day}. The "
            "reason: “${reason}”",
            mapping={
                "from": long_date(self._edition.in_force_from),
                "day": long_date(found.day),
                "reason": found.reason,
            },
        )

    def _may_change(self):
        return None if self._is_past else _("asof_may_change", default="It may change before then.")

    def _archived_later(self):
        """That the text was approved or registered here only after the day."""
        seal = records.readable_seal(self._edition)
        if seal is None or day_of(seal.sealed_at) <= self.answer.day:
            return None
        return _(
            "asof_archived_later",
            default="It was not put into this archive until ${day}.",
            mapping={"day": long_date(day_of(seal.sealed_at))},
        )

    def _nothing_today(self):
        if self._current is not None:
            return None
        return _("asof_nothing_today", default="No edition applies today.")

    def _gone(self):
        """That a part isn't in the edition in force any more, or not there yet."""
        if self._current is None or self._same_place is not None:
            return None
        return _("asof_gone", default="This part is not in the edition that applies today.")

    @cached_property
    def _same_place(self):
        """What the edition in force has under the same names; None when it has nothing."""
        depth = len(edition_of(self.shown).getPhysicalPath())
        return find_by_path(self._current, self.shown.getPhysicalPath()[depth:])

    def _today(self, say) -> Link | None:
        """The way to the same place in the edition in force; None when there is none to see."""
        if self._current is None or not may_see(self._current):
            return None
        place = self._current if self._same_place is None else self._same_place
        return Link(say(_("asof_see_today", default="See what applies today")), lasting_url(place))


def _ended(days: dict):
    return _(
        "asof_applied", default="The edition applied from ${from} until ${until}.", mapping=days
    )


def _ending(days: dict):
    return _(
        "asof_applies_until",
        default="The edition applies from ${from} until ${until}.",
        mapping=days,
    )


def _beginning(days: dict):
    return _("asof_applies_from", default="The edition applies from ${from}.", mapping=days)


def _going_on(days: dict):
    return _(
        "asof_applies_still",
        default="The edition applies from ${from}, and it still does.",
        mapping=days,
    )
