"""The quiet box on an edition's page: where it stands, what the import found, what comes next."""

from functools import cached_property

from plone import api
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from servicedeklaration.content import records
from servicedeklaration.content.comments import may_read
from servicedeklaration.content.consultations import latest
from servicedeklaration.content.corrections import correction
from servicedeklaration.content.redlines import changes_url
from servicedeklaration.content.state import is_editable, state_of
from servicedeklaration.content.writers import Writer, writers
from servicedeklaration.editions.states import IN_FLIGHT_STATES
from servicedeklaration.i18n import _

from ..amending.links import sent_back_url
from ..pages.data import Link
from ..pages.validity import state_title
from ..shell.visitor import is_anonymous
from .easy import EasyRead, easy_read_of
from .findings import Finding, findings_of
from .readable import Readability, readability_of
from .steps import steps_of

ADVICE = {
    "draft": _("advice_draft", default="Only staff can see the draft. Nothing here applies yet."),
    "consultation": _(
        "advice_consultation", default="Everyone can see the proposal. It can't be changed now."
    ),
    "pending": _(
        "advice_pending", default="The committee can see the text. It can't be changed now."
    ),
    "approved": _(
        "advice_approved", default="Approved text is never changed. Make a new edition instead."
    ),
    "withdrawn": _("advice_withdrawn", default="Everyone can see that it was withdrawn, and why."),
}


class EditorsBox(BrowserView):
    """The box of one edition."""

    index = ViewPageTemplateFile("box.pt")

    @property
    def state(self) -> str:
        return state_title(self.context)

    @property
    def advice(self) -> str:
        return self._say(ADVICE[state_of(self.context)])

    @cached_property
    def steps(self) -> list[Link]:
        """The steps that the visitor may take now."""
        return steps_of(self.context, self._say)

    @cached_property
    def correction(self):
        """Why the edition was begun as a correction; None for every other."""
        return correction(self.context)

    @property
    def easy_read(self) -> EasyRead:
        """How the easy-to-read text stands."""
        return easy_read_of(self.context, self._say)

    @cached_property
    def readability(self) -> Readability | None:
        """How hard the text is to read; None while there is none."""
        return readability_of(self.context, self._say)

    @cached_property
    def findings(self) -> list[Finding]:
        """What the import found and nobody has dealt with, the gravest first."""
        return findings_of(self.context, self._say)

    @property
    def is_under_way(self) -> bool:
        """Whether nothing final is decided yet."""
        return state_of(self.context) in IN_FLIGHT_STATES

    @property
    def changes_url(self) -> str:
        """The redline from the edition before; "" where there is none."""
        return changes_url(self.context)

    @property
    def answers_url(self) -> str:
        """The answers of the latest consultation, when it is over; "" where there was none."""
        if state_of(self.context) == "consultation" or latest(self.context) is None:
            return ""
        return f"{self.context.absolute_url()}/@@hoeringssvar"

    @property
    def withdraw_url(self) -> str:
        """Where an approved edition is withdrawn; "" in other states, and for who may not."""
        may = api.user.has_permission("servicedeklaration: Withdraw edition", obj=self.context)
        if state_of(self.context) != "approved" or not may:
            return ""
        return f"{self.context.absolute_url()}/@@traek-tilbage"

    @property
    def sent_back_url(self) -> str:
        """The changes that a draft was sent back with; "" where there are none."""
        return sent_back_url(self.context)

    @property
    def writing(self) -> list[str]:
        """Who is writing in the draft now, a sentence each."""
        found = writers(self.context) if is_editable(self.context) else []
        return [self._say(_writes(writer)) for writer in found]

    @property
    def import_url(self) -> str:
        """The page about the import; "" where the edition was not imported."""
        if records.import_record(self.context) is None:
            return ""
        return f"{self.context.absolute_url()}/@@importen"

    @property
    def findings_summary(self) -> str:
        count = str(len(self.findings))
        text = _(
            "findings_count",
            default="From the import: ${count} to look at",
            mapping={"count": count},
        )
        return self._say(text)

    def _say(self, message) -> str:
        return translate(message, context=self.request)


class ReadersBox(BrowserView):
    """The box of one who takes part, but doesn't work on the text."""

    index = ViewPageTemplateFile("readers_box.pt")


def _writes(writer: Writer):
    return _(
        "box_writes",
        default="${name} has been writing in “${title}” since ${time}.",
        mapping={"name": writer.name, "title": writer.title, "time": f"{writer.since:%H.%M}"},
    )


def editors_box(edition, request) -> str:
    """The box as HTML for those who work on the text; "" for everyone else.

    Who reads an edition under way for the committee gets the way to its page for that.
    """
    if is_anonymous():
        return ""
    if api.user.has_permission("servicedeklaration: View internal", obj=edition):
        return EditorsBox(edition, request).index()
    return ReadersBox(edition, request).index() if may_read(edition) else ""
