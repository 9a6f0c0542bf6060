"""How one begins with an offer, in one line for its card."""

from collections.abc import Callable
from dataclasses import dataclass

from servicedeklaration.i18n import _

from ..offer.start import general_way, leads_in
from ..offer.whom import Whom
from ..pages.data import Call
from ..pages.sections import Said
from ..words.answers import answer_to

_OPEN = _("finder_start_open", default="You can come directly, without being referred.")
_REFERRAL = {
    True: _("finder_start_referral", default="The municipality must refer you. Call and ask how."),
    False: _("finder_start_referral_only", default="The municipality must refer you."),
}
"""By whether there is a number to call."""
_ASK = _("finder_start_ask", default="Call and ask how to begin.")
_WHERE = _("finder_start_where", default="Call and ask where it is.")
_ROOM = 180


@dataclass(frozen=True)
class OfAll:
    """The sentence with which a document tells all how to get help, and where it stands."""

    told: str
    said: Said


def how_to_begin(
    offer, whom: Whom, find_of_all: Callable[[], OfAll | None], call: Call | None, say
) -> str:
    """What is known of the offer's way in; else what its document says of all; "" for nothing.

    What the document says is found only where it counts: that takes a look through all of it.
    Where nothing is said one calls, if there is a number. What holds for all leads nobody away
    who wants to be anonymous, and none whom the document doesn't speak of.
    """
    if offer.access == "open":
        where = f" {say(_WHERE)}" if whom.reach.where_unsaid and call else ""
        return say(_OPEN) + where
    if offer.access == "referral":
        return say(_REFERRAL[call is not None])
    shares = whom.shares and not whom.reach.is_apart and offer.anonymous != "yes"
    of_all = find_of_all() if shares else None
    if of_all and leads_in(offer, of_all.told, of_all.said):
        return of_all.told
    return say(_ASK) if call else ""


def start_of_all(edition, say) -> OfAll | None:
    """What a document says of getting help, in one sentence; None where none is short enough."""
    said = general_way(edition, say)
    told = answer_to("how_to_apply", said.html) if said else ""
    return OfAll(told, said) if 0 < len(told) <= _ROOM else None
