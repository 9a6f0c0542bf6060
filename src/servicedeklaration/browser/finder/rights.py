"""What the law gives whoever asks for it, though no offer need say so."""

from datetime import date

from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.questions import ANONYMOUS, SUBJECT
from servicedeklaration.i18n import _
from servicedeklaration.law.links import LawLink, link_for

_TREATED_UNNAMED = "sundhedsloven § 141"
"""Treatment and counselling for alcohol are given anonymously to whoever wishes it (stk. 7)."""
UNNAMED = _(
    "finder_right_unnamed",
    default="You have a right to be anonymous when you get help with alcohol, if you wish it. "
    "So ask those too that say nothing of it.",
)


def law_on(asked: Asked, day: date) -> LawLink | None:
    """The law that gives what is asked, as it is on a day: anonymous help with alcohol, so far."""
    if asked.of(ANONYMOUS) and "alkohol" in asked.of(SUBJECT):
        return link_for(_TREATED_UNNAMED, day)
    return None
