"""What the editors' box says of the easy-to-read text, and the step that is next."""

from collections.abc import Callable
from dataclasses import dataclass

from servicedeklaration.actions.confirm_easy_read import ConfirmEasyRead
from servicedeklaration.content import easy_read
from servicedeklaration.content.state import is_editable
from servicedeklaration.i18n import _

from ..pages.data import Link

_WORDS = {
    easy_read.MISSING: _("easy_read_is_missing", default="none has been written."),
    easy_read.UNCONFIRMED: _(
        "easy_read_is_unconfirmed",
        default="nobody has confirmed that it fits this edition, so citizens can't see it.",
    ),
    easy_read.OUTDATED: _(
        "easy_read_is_outdated",
        default="the text was changed after it was confirmed, so citizens can't see it any more.",
    ),
    easy_read.CONFIRMED: _(
        "easy_read_is_confirmed", default="it is confirmed, and stands with the edition."
    ),
}


@dataclass(frozen=True)
class EasyRead:
    """How it stands; `step` None: there is nothing for the visitor to do about it."""

    words: str
    step: Link | None = None


def easy_read_of(edition, say: Callable) -> EasyRead:
    status = easy_read.status(edition)
    return EasyRead(say(_WORDS[status]), _step(edition, status, say))


def _step(edition, status: str, say: Callable) -> Link | None:
    base = edition.absolute_url()
    if status == easy_read.MISSING:
        write = _("easy_read_write", default="Write it")
        return Link(say(write), f"{base}/edit") if is_editable(edition) else None
    if status == easy_read.CONFIRMED:
        return Link(say(_("easy_read_see", default="See it")), f"{base}/@@let-laest")
    if ConfirmEasyRead(edition).reasons():
        return None
    confirm = _("easy_read_confirm", default="Read it, and confirm it")
    return Link(say(confirm), f"{base}/@@bekraeft-let-laest")
