"""@@bekraeft-let-laest"""

from collections.abc import Callable, Mapping
from typing import Any

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from ...actions.confirm_easy_read import ConfirmEasyRead
from ...actions.refusal import Reason
from ...content import easy_read
from ...i18n import _
from ...redline.retelling import said_nowhere
from ..course.form import CourseForm
from ..pages.data import Fact
from ..pages.hidden import for_staff_only
from ..pages.text import fitted
from ..publication.summary import summary_of


class ConfirmForm(CourseForm):
    """Says that the easy-to-read text, which it shows, fits the edition."""

    beside = ViewPageTemplateFile("confirm.pt")
    title = _("heading_confirm_easy_read", default="Confirm the easy-to-read text")
    lead = _(
        "lead_confirm_easy_read",
        default="Read it beside the edition. When you have confirmed it, everyone who may read "
        "the edition can read it too, until one of the two texts is changed.",
    )
    button = _("button_confirm_easy_read", default="It fits this edition")
    done = _("done_confirm_easy_read", default="The easy-to-read text is confirmed.")

    def __call__(self) -> str:
        for_staff_only(self)
        return super().__call__()

    @property
    def above(self) -> str:
        """The text that is confirmed, with what to hold it against; "" where there is none."""
        return self.beside() if self.html else ""

    @property
    def html(self) -> str:
        return fitted(self.context, easy_read.FIELD, 2)

    @property
    def facts(self) -> list[Fact]:
        """The edition's own short answers, those that stand in a sentence."""
        return [fact for fact in summary_of(self.context, self._say) if fact.text]

    @property
    def nowhere(self) -> list[str]:
        """What the text says and the edition doesn't, as far as a rule can tell."""
        return said_nowhere(*easy_read.both_texts(self.context))

    def _say(self, message) -> str:
        return translate(message, context=self.request)

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return ConfirmEasyRead(self.context)

    def reasons_beforehand(self) -> list[Reason]:
        return ConfirmEasyRead(self.context).reasons()

    def is_offered(self) -> bool:
        return not ConfirmEasyRead(self.context).reasons()
