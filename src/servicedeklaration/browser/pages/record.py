"""What is recorded about an edition, as the rules' own values."""

from servicedeklaration.content import records
from servicedeklaration.decisions.decision import Decision
from servicedeklaration.seal.chain import Seal


def decisions_of(edition) -> list[Decision]:
    """The decisions about an edition, the earliest first."""
    return [Decision.from_dict(data) for data in records.decisions(edition)]


def seal_of(edition) -> Seal | None:
    """The seal of an approved edition; None where it has none."""
    data = records.seal(edition)
    return Seal.from_dict(data) if data else None
