"""How one begins with an offer, in one line for its card."""

from servicedeklaration.i18n import _

from ..offer.start import TOPICS
from ..offer.whom import Whom
from ..pages.data import Call
from ..pages.sections import said_of
from ..words.answers import answer_to

_OPEN = _("finder_start_open", default="You can come directly, without being referred.")
_REFERRAL = {
    True: _("finder_start_referral", default="The municipality must refer you. Call and ask how."),
    False: _("finder_start_referral_only", default="The municipality must refer you."),
}
"""By whether there is a number to call."""
_ASK = _("finder_start_ask", default="Call and ask how to begin.")
_ROOM = 180


def how_to_begin(offer, whom: Whom, of_all: str, call: Call | None, say) -> str:
    """What is known of the offer's way in; else what its document says of all; "" for nothing.

    Where nothing is said one calls, if there is a number. What holds for all leads nobody away
    who wants to be anonymous, and none whom the document doesn't speak of.
    """
    if offer.access == "open":
        return say(_OPEN)
    if offer.access == "referral":
        return say(_REFERRAL[call is not None])
    fits = offer.anonymous != "yes" and whom.shares
    return (of_all if fits else "") or (say(_ASK) if call else "")


def start_of_all(edition, say) -> str:
    """What a document says of getting help, in one sentence; "" where none is short enough."""
    said = next(filter(None, (said_of(edition, topic, say) for topic in TOPICS)), None)
    told = answer_to("how_to_apply", said.html) if said else ""
    return told if len(told) <= _ROOM else ""
