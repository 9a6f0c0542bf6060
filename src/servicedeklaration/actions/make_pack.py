"""Make pack: print what the committee gets for its meeting, and keep it with its text's sum."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from plone import api
from zope.component import getUtility
from zope.event import notify

from ..clock import now
from ..content import packs
from ..content.people import full_name
from ..content.state import state_of
from ..i18n import _
from ..interfaces import IPrinter
from .events import PackMade
from .log import actor, record
from .refusal import NOT_YOURS, Reason, refuse_if

PAGE = "@@dagsorden"
"""Where packs are made."""
MAKERS = ("servicedeklaration: Record decision", "servicedeklaration: Send edition on")
"""Whoever has one of these may make a pack."""


@dataclass
class MakePack:
    """A pending edition is printed for the committee's agenda; `pack` is what was made."""

    edition: Any
    pack: packs.Pack | None = None

    def reasons(self) -> list[Reason]:
        """That the edition isn't before the committee, or that it isn't the visitor's to do."""
        checks = (
            (not self._is_allowed(), NOT_YOURS),
            (state_of(self.edition) != "pending", _NOT_PENDING),
        )
        return [reason for applies, reason in checks if applies]

    def __call__(self) -> packs.Pack:
        """Print, keep and give the pack, or raise Refused."""
        refuse_if(self.reasons())
        pdf = getUtility(IPrinter).pack(self.edition)
        self.pack = packs.Pack(
            number=len(packs.packs(self.edition)) + 1,
            text_sha256=packs.text_of_now(self.edition),
            pdf_sha256=sha256(pdf).hexdigest(),
            made_at=now(),
            made_by=actor(),
            made_by_name=full_name(actor()),
        )
        packs.add_pack(self.edition, self.pack, pdf)
        record("make_pack", self.edition, number=self.pack.number, pdf_sha256=self.pack.pdf_sha256)
        notify(PackMade(self.edition, self))
        return self.pack

    def _is_allowed(self) -> bool:
        return any(api.user.has_permission(needed, obj=self.edition) for needed in MAKERS)


def reasons_of_pack(edition) -> list[Reason]:
    """That the committee was given another text; nothing while no pack was made."""
    pack = packs.latest(edition)
    return [_stale(pack)] if pack is not None and packs.is_stale(edition, pack) else []


def _stale(pack: packs.Pack) -> Reason:
    words = _(
        "reason_pack_stale",
        default="The agenda was printed with another text: pack ${number} is older than the text "
        "that lies before the committee. Make a new agenda pack, and lay it before the committee.",
        mapping={"number": str(pack.number)},
    )
    return Reason(words, place=PAGE)


_NOT_PENDING = Reason(
    _(
        "reason_pack_not_pending",
        default="An agenda pack is made of an edition that has been submitted for approval.",
    )
)
