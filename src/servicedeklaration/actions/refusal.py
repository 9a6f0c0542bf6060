"""How a change is refused: with the reasons, all of them, in the words of the one who asked."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..i18n import _


@dataclass(frozen=True)
class Reason:
    """Why something can't be done.

    `message` is a translatable message, or plain Danish from the rules. `field` is the name of
    the form field or JSON key that it is about; None: it is about the matter as a whole. `place`
    is the address below the edition where it can be put right; "": there is no one place.
    """

    message: str
    field: str | None = None
    place: str = ""


class Refused(Exception):
    """A change that is not made; nothing has been written."""

    status = 400
    """What HTTP answers: the request can be put right and sent again."""

    def __init__(self, reasons: "Iterable[Reason] | Refused"):
        # CMFCore's workflow tool makes an exception anew from the one that it caught.
        found = reasons.reasons if isinstance(reasons, Refused) else tuple(reasons)
        self.reasons: tuple[Reason, ...] = found
        super().__init__(found)

    def __str__(self) -> str:
        return "\n".join(str(reason.message) for reason in self.reasons)


class Locked(Refused):
    """A change to an edition whose state allows none, whoever asks."""

    status = 403


NOT_YOURS = Reason(_("reason_not_yours", default="Your role doesn't allow you to do this."))
"""The reason against one who may not do what he asks for."""


def refuse_if(reasons: list[Reason]) -> None:
    """Raise Refused when there is any reason against."""
    if reasons:
        raise Refused(reasons)
