"""The word on top of a page of a day: how long the edition counted, and what counts today."""

from servicedeklaration import clock
from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content import records
from servicedeklaration.content.current import may_see
from servicedeklaration.content.walk import edition_of
from servicedeklaration.editions.as_of import AsOf
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..address.names import find_by_path, lasting_url
from ..pages.data import Link, Notice
from .archive import Archive

CONTACTS = _("asof_contacts", default="The contact data on the page are today's.")


def notice_on_day(archive: Archive, answer: AsOf, shown, say) -> Notice:
    """What to know of an edition, or the part of it that is shown, on the day of the answer."""
    is_past = answer.day < clock.today()
    edition = archive.edition(answer.edition)
    texts = (
        _period(archive, edition),
        None if is_past else _("asof_may_change", default="It may change before then."),
        _archived_later(edition, answer),
        _nothing_today(archive),
        _gone(archive, shown),
        CONTACTS,
    )
    day = {"day": long_date(answer.day)}
    heading = _("asof_past", default="This is what applied on ${day}.", mapping=day)
    if not is_past:
        heading = _("asof_future", default="This is decided to apply on ${day}.", mapping=day)
    status = archive.today.validity(edition).status
    words = " ".join(say(text) for text in texts if text)
    return Notice(status, say(heading), words, _today(archive, shown, say))


def _period(archive: Archive, edition):
    """The days on which the edition counted, counts or will count."""
    validity = archive.today.validity(edition)
    first, last = validity.in_force_from, validity.in_force_until
    if validity.status == "withdrawn":
        return _withdrawn(edition)
    days = {"from": long_date(first), "until": long_date(last) if last else ""}
    if last and last < clock.today():
        return _(
            "asof_applied", default="The edition applied from ${from} until ${until}.", mapping=days
        )
    if last:
        return _(
            "asof_applies_until",
            default="The edition applies from ${from} until ${until}.",
            mapping=days,
        )
    if validity.status == "future":
        return _("asof_applies_from", default="The edition applies from ${from}.", mapping=days)
    return _(
        "asof_applies_still",
        default="The edition applies from ${from}, and it still does.",
        mapping=days,
    )


def _withdrawn(edition):
    found = withdrawal_of(edition)
    return _(
        "asof_applied_until_withdrawn",
        default="The edition applied from ${from}, until it was withdrawn on ${day}. The reason: "
        "“${reason}”",
        mapping={
            "from": long_date(edition.in_force_from),
            "day": long_date(found.day),
            "reason": found.reason,
        },
    )


def _archived_later(edition, answer: AsOf):
    """That the text was approved or registered here only after the day; None when it was before."""
    seal = records.seal(edition)
    if seal is None or day_of(seal.sealed_at) <= answer.day:
        return None
    return _(
        "asof_archived_later",
        default="It was not put into this archive until ${day}.",
        mapping={"day": long_date(day_of(seal.sealed_at))},
    )


def _nothing_today(archive: Archive):
    if archive.today.in_force is not None:
        return None
    return _("asof_nothing_today", default="No edition applies today.")


def _gone(archive: Archive, shown):
    """That a part isn't in the edition in force any more, or not there yet."""
    current = archive.today.in_force
    if current is None or _same_place(current, shown) is not None:
        return None
    return _("asof_gone", default="This part is not in the edition that applies today.")


def _today(archive: Archive, shown, say) -> Link | None:
    """The way to the same place in the edition in force; None when there is none to see."""
    current = archive.today.in_force
    if current is None or not may_see(current):
        return None
    place = _same_place(current, shown)
    text = _("asof_see_today", default="See what applies today")
    return Link(say(text), lasting_url(current if place is None else place))


def _same_place(current, shown):
    """What stands in the edition in force where `shown` stands in its own; None when nothing."""
    depth = len(edition_of(shown).getPhysicalPath())
    return find_by_path(current, shown.getPhysicalPath()[depth:])
