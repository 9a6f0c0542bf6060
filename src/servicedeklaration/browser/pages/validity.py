"""What a page says about an edition: from when it counts, who decided it, and what it is not."""

from dataclasses import replace

from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content.corrections import first_day_of_text
from servicedeklaration.content.current import Editions, may_see
from servicedeklaration.content.state import state_of
from servicedeklaration.decisions.decision import APPROVING, UNREADABLE, Decision
from servicedeklaration.decisions.words import corrected_on, sentence
from servicedeklaration.editions.states import STATES
from servicedeklaration.editions.timeline import Validity
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..citation.reference import Reference
from .data import Link, Notice
from .replaced import Replaced

_SAME = _("notice_text_same", default="The text is the same in the edition in force now.")
_GONE = _("notice_text_gone", default="This text is not in the edition that is in force now.")


def approval_of(decisions: list[Decision]) -> Decision | None:
    """The decision that approved an edition, among all about it; None when none is stated.

    One that can't be read may be it.
    """
    outcomes = (*APPROVING, UNREADABLE)
    approving = [decision for decision in decisions if decision.outcome in outcomes]
    return approving[-1] if approving else None


def period(validity: Validity):
    """The days on which an edition counts, or None when no day has been set."""
    first, last = validity.in_force_from, validity.in_force_until
    if first is None:
        return None
    days = {"from": long_date(first), "until": long_date(last) if last else ""}
    if validity.status == "withdrawn":
        return _(
            "period_withdrawn",
            default="Its first day was ${from}; it no longer applies.",
            mapping=days,
        )
    past = validity.status in ("former", "expired")
    if last and last < first:
        return _("period_never", default="Never came into force.")
    if last and past:
        return _("period_past", default="In force from ${from} to ${until}.", mapping=days)
    if last:
        return _("period_until", default="In force from ${from} until ${until}.", mapping=days)
    return _("period_from", default="In force from ${from}.", mapping=days)


def validity_line(editions: Editions, edition, say) -> str:
    """E.g. "Gælder fra 1. januar 2025. Godkendt af … den 4. december 2024."; "" for a draft.

    For an edition that was corrected without the committee: since when its promises count, and
    when it was corrected.
    """
    validity = editions.validity(edition)
    if validity.status == "draft":
        return ""
    if validity.status == "in_force":
        validity = replace(validity, in_force_from=first_day_of_text(edition))
    days = period(validity)
    decisions = editions.decisions(edition)
    decided, corrected = sentence(approval_of(decisions)), corrected_on(decisions)
    return " ".join(filter(None, (say(days) if days else "", decided, corrected)))


def notice_of(editions: Editions, shown: Reference) -> Notice | None:
    """The word on top of a text of an edition that is not in force; None for the one that is."""
    edition, say = shown.edition, shown.say
    status = editions.validity(edition).status
    if status == "in_force":
        return None
    heading, text = _WORDS[status](editions, edition)
    replaced = Replaced(editions, shown)
    today = _GONE if replaced.is_gone else _SAME if replaced.is_same else None
    words = " ".join(say(each) for each in (text, today if status != "draft" else None) if each)
    return Notice(
        status,
        say(heading),
        words,
        link=replaced.now_instead(),
        changes=replaced.changes(),
        here=replaced.here(),
    )


def coming(editions: Editions, edition, say) -> Link | None:
    """From the edition in force to what is decided to take its place; None where nothing is."""
    validity = editions.validity(edition)
    by = editions.get(validity.replaced_by) if validity.status == "in_force" else None
    if by is None or not may_see(by):
        return None
    day = {"day": long_date(by.in_force_from)}
    text = _(
        "see_coming",
        default="A new edition applies from ${day}: see what will be different",
        mapping=day,
    )
    return Link(say(text), f"{by.absolute_url()}/@@aendringer")


def state_title(edition) -> str:
    """The edition's state in Danish."""
    return STATES[state_of(edition)].title_da


def _draft(editions: Editions, edition):
    return f"{state_title(edition)}.", _(
        "notice_draft", default="This text has not been approved and does not apply."
    )


def _former(editions: Editions, edition):
    validity = editions.validity(edition)
    if validity.in_force_until < validity.in_force_from:
        return _(
            "notice_replaced", default="This edition was replaced before it came into force."
        ), None
    days = {
        "from": long_date(validity.in_force_from),
        "until": long_date(validity.in_force_until),
    }
    return (
        _(
            "notice_former",
            default="This edition applied from ${from} until ${until}.",
            mapping=days,
        ),
        None if editions.in_force else _("notice_nothing", default="Nothing is in force now."),
    )


def _future(editions: Editions, edition):
    first = edition.in_force_from
    if first is None:
        return _("notice_no_day", default="Approved, but no first day has been set."), None
    return (
        _("notice_future", default="Applies from ${from}.", mapping={"from": long_date(first)}),
        _("notice_not_yet", default="It does not apply yet."),
    )


def _withdrawn(editions: Editions, edition):
    withdrawal = withdrawal_of(edition)
    if withdrawal is None:
        return _("notice_withdrawn", default="This edition has been withdrawn."), None
    return (
        _(
            "notice_withdrawn_on",
            default="This edition was withdrawn on ${day}.",
            mapping={"day": long_date(withdrawal.day)},
        ),
        withdrawal.reason,
    )


_WORDS = {
    "draft": _draft,
    "former": _former,
    "expired": _former,
    "future": _future,
    "withdrawn": _withdrawn,
}
