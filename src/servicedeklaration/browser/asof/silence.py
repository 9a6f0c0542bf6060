"""The pages for a day on which nothing was in force, and for a part that was not there then."""

from datetime import date

from servicedeklaration import clock
from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content.current import may_see
from servicedeklaration.editions.as_of import AsOf
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..address.names import find_by_path, lasting_url
from ..pages.data import Link
from .archive import question_url
from .asked import AskedPage


class SilencePage(AskedPage):
    """Says that nothing was in force on a day, why, and what the archive knows instead."""

    answer: AsOf

    @property
    def day(self) -> date:
        return self.answer.day

    @property
    def _is_past(self) -> bool:
        return self.day < clock.today()

    @property
    def title(self) -> str:
        mapping = {"day": long_date(self.day)}
        if self._is_past:
            text = _("asof_asked_past", default="What applied on ${day}?", mapping=mapping)
        else:
            text = _("asof_asked", default="What applies on ${day}?", mapping=mapping)
        return self.say(text)

    @property
    def paragraphs(self) -> list[str]:
        said = [self._reason(), self._following()]
        return [self.say(text) for text in said if text]

    def _reason(self):
        if self.answer.why == "before":
            return self._before()
        if self.answer.why == "nothing":
            return _("asof_nothing", default="No approved edition applies on any day.")
        return self._withdrawn() if self.answer.why == "withdrawn" else self._ended()

    def _before(self):
        if not self._is_past:
            return _("asof_not_decided", default="Nothing has been decided for that day.")
        return _(
            "asof_before",
            default="The archive does not reach that far back. What applied then, only the "
            "municipality can tell you.",
        )

    def _withdrawn(self):
        edition = self.archive.edition(self.answer.last)
        found = withdrawal_of(edition)
        if found is None:
            return _(
                "asof_withdrawn",
                default="No edition. “${title}” has been withdrawn.",
                mapping={"title": _name(edition)},
            )
        return _(
            "asof_withdrawn_on",
            default="No edition. “${title}” was withdrawn on ${day}. The reason: “${reason}”",
            mapping={
                "title": _name(edition),
                "day": long_date(found.day),
                "reason": found.reason,
            },
        )

    def _ended(self):
        last = self.answer.last
        mapping = {
            "title": _name(self.archive.edition(last)),
            "day": long_date(last.in_force_until),
        }
        if last.in_force_until < clock.today():
            return _(
                "asof_ended",
                default="No edition. “${title}” applied until ${day}.",
                mapping=mapping,
            )
        return _(
            "asof_will_end",
            default="Nothing has been decided yet. “${title}” applies until ${day}.",
            mapping=mapping,
        )

    def _following(self):
        following = self.answer.following
        if following is None:
            return None
        mapping = {"day": long_date(following.in_force_from)}
        if self.answer.why == "before" and self._is_past:
            return _(
                "asof_first_known",
                default="The first edition that we know applies from ${day}.",
                mapping=mapping,
            )
        return _("asof_next", default="The next edition applies from ${day}.", mapping=mapping)

    @property
    def links(self) -> tuple[Link, ...]:
        """The days nearest to the one asked about that have an answer."""
        following = self.answer.following
        days = [self._last_day(), following.in_force_from if following else None]
        return tuple(self._link(day) for day in days if day)

    def _last_day(self) -> date | None:
        """The last day of the edition before; None where there was none."""
        return self.answer.last.in_force_until if self.answer.why == "gap" else None

    def _link(self, day: date) -> Link:
        text = _("asof_see_day", default="See what applies on ${day}", mapping=_on(day))
        if day < clock.today():
            text = _("asof_see_past_day", default="See what applied on ${day}", mapping=_on(day))
        return Link(self.say(text), question_url(self.context, day))


class MissingPartPage(AskedPage):
    """Says that a section or offer does not stand in the edition of a day."""

    answer: AsOf
    names: tuple[str, ...]

    @property
    def day(self) -> date:
        return self.answer.day

    @property
    def title(self) -> str:
        return self.say(_("asof_part_missing", default="That is not in the edition of the day"))

    @property
    def paragraphs(self) -> list[str]:
        text = _(
            "asof_part_missing_lead",
            default="The edition that was in force on ${day} has no section or offer at this "
            "address.",
            mapping=_on(self.day),
        )
        if self.day >= clock.today():
            text = _(
                "asof_part_missing_lead_future",
                default="The edition that is to be in force on ${day} has no section or offer at "
                "this address.",
                mapping=_on(self.day),
            )
        return [self.say(text)]

    @property
    def links(self) -> tuple[Link, ...]:
        whole = _(
            "asof_whole_edition", default="See the whole edition of ${day}", mapping=_on(self.day)
        )
        links = [Link(self.say(whole), question_url(self.context, self.day))]
        if (today := self._today()) is not None:
            text = _(
                "asof_see_part_today",
                default="See “${title}” as it is today",
                mapping={"title": today.title},
            )
            links.append(Link(self.say(text), lasting_url(today)))
        return tuple(links)

    def _today(self):
        """What has the same names in the edition in force today; None when nothing has."""
        current = self.archive.today.in_force
        found = find_by_path(current, self.names) if current is not None else None
        return found if found is not None and may_see(found) else None


def _name(edition) -> str:
    return edition.edition_label or edition.title


def _on(day: date) -> dict[str, str]:
    return {"day": long_date(day)}
