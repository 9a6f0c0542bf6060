"""@@godkend-med-aendringer"""

from collections.abc import Callable, Mapping
from typing import Any

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from ...actions.approve_with_amendments import ApproveWithAmendments
from ...content import amended
from ...i18n import _
from ..course.deciding import DecidingForm
from ..course.fields import DECISION_FIELDS, IN_FORCE_FROM, IN_FORCE_UNTIL, decision_from
from .places import Place, parts_of, places_in
from .shown import AmendedText, part_url


class ApprovingForm(DecidingForm):
    """The committee's changes, one by one; below them the decision that adopts them."""

    title = _("heading_approve_amended", default="Approve with amendments")
    lead = _(
        "lead_approve_amended",
        default="Write the committee's changes here. The text that was submitted is kept as it "
        "was, so that everyone can see what the committee changed.",
    )
    button = _("button_approve_amended", default="Approve with these amendments")
    done = _("done_approve_amended", default="The edition is approved with the amendments.")
    transition = "approve_with_amendments"
    page = "approve"
    fields = (*DECISION_FIELDS, IN_FORCE_FROM, IN_FORCE_UNTIL)
    panel = ViewPageTemplateFile("approving.pt")

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        days = {name: values[name] for name in ("in_force_from", "in_force_until")}
        return ApproveWithAmendments.from_data(
            self.context, {**days, "decision": decision_from(values)}
        )

    @property
    def above(self) -> str:
        """The amendments and the ways to write more; "" where there is nothing to decide."""
        return self.panel() if self.is_offered() else ""

    @property
    def shown(self) -> str:
        """The amendments, and the text with them in it."""
        written = amended.amendments(self.context)
        return AmendedText(self.context, self.request, written, removable=True).listing()

    @property
    def parts(self) -> list[dict[str, Any]]:
        """The document itself and each of its parts, with the address of its form."""
        itself = translate(
            _("redline_edition", default="The document itself"), context=self.request
        )
        found = [{"title": itself, "level": 0, "url": part_url(self.context, "")}]
        for part in parts_of(self._text):
            url = part_url(self.context, part.path)
            found.append({"title": part.title, "level": part.level, "url": url})
        return found

    @property
    def places(self) -> list[Place]:
        """Where a new part can be put."""
        return places_in(self._text, self._say)

    def _say(self, message) -> str:
        return translate(message, context=self.request)

    @property
    def _text(self) -> Mapping[str, Any]:
        return amended.amended_tree(self.context)
