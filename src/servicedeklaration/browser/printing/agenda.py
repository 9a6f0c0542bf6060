"""`<udgave>/@@dagsorden`: make the agenda pack, and fetch those that were made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from ...actions.make_pack import PAGE, MakePack, reasons_of_pack
from ...actions.refusal import Reason
from ...content import packs
from ...content.packs import Pack
from ...editions.words import long_date
from ...i18n import _
from ..course.form import CourseForm
from ..pages.hidden import hide
from .taking_part import takes_part


@dataclass(frozen=True)
class ShownPack:
    """A pack as the page lists it; `holds_text`: it has the text that stands there now."""

    number: int
    url: str
    made: str
    text_sha256: str
    pdf_sha256: str
    holds_text: bool


class AgendaPage(CourseForm):
    """What the committee gets for its meeting; for those who take no part the page isn't there."""

    index = ViewPageTemplateFile("agenda.pt")
    title = _("heading_pack", default="Agenda pack")
    lead = _(
        "lead_pack",
        default="One PDF for the committee's agenda: a cover, the changes in short and word by "
        "word, the whole text, and what the consultation gave.",
    )
    button = _("button_pack", default="Make the agenda pack")
    done = _("done_pack", default="The agenda pack is made.")

    def __call__(self) -> str:
        if not takes_part(self.context):
            hide(self)
        self.request.response.setHeader("Cache-Control", "private, no-store")
        return super().__call__()

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return MakePack(self.context)

    def is_offered(self) -> bool:
        return not MakePack(self.context).reasons()

    def reasons_beforehand(self) -> list[Reason]:
        """That the latest pack has another text, where a new one can be made."""
        return reasons_of_pack(self.context) if self.is_offered() else []

    def next_url(self, result: Pack) -> str:
        return f"{self.context.absolute_url()}/{PAGE}"

    def packs(self) -> list[ShownPack]:
        """The packs that were made, the latest first."""
        now = packs.text_of_now(self.context)
        return [self._shown(pack, now) for pack in reversed(packs.packs(self.context))]

    def _shown(self, pack: Pack, now: str) -> ShownPack:
        made = _(
            "pack_made_when",
            default="${day} at ${time} by ${name}",
            mapping={
                "day": long_date(pack.made_at.date()),
                "time": f"{pack.made_at:%H.%M}",
                "name": pack.made_by_name,
            },
        )
        return ShownPack(
            pack.number,
            f"{self.context.absolute_url()}/{PAGE}.pdf?nr={pack.number}",
            translate(made, context=self.request),
            pack.text_sha256,
            pack.pdf_sha256,
            pack.text_sha256 == now,
        )
