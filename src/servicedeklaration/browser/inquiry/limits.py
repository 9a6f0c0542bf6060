"""How much the site takes at a time from everybody together; it tells nobody from anybody.

Each process counts in memory for itself, and forgets when it ends.
"""

import time

from servicedeklaration.inquiries.inquiry import ANONYMOUS, NAMED
from servicedeklaration.inquiries.limit import Limit
from servicedeklaration.inquiries.repeats import Repeats

_TEN_MINUTES = 600.0

LIMITS = {
    ANONYMOUS: Limit(30, _TEN_MINUTES),
    NAMED: Limit(30, _TEN_MINUTES),
    "reply": Limit(60, _TEN_MINUTES),
    "feedback": Limit(120, _TEN_MINUTES),
}
"""What is counted, each by itself: who floods one form leaves the others open."""

FEEDBACK_SAID = Repeats()
"""What was said of pages in the last few seconds."""


def is_within_limit(name: str) -> bool:
    """Whether one more is taken now; if so it is counted."""
    return LIMITS[name].allows(seconds())


def seconds() -> float:
    """The moment in seconds, by the machine's clock: how long something took, not what day."""
    return time.time()
