"""The quiet box on an edition's page: where it stands, what the import found, what comes next."""

from dataclasses import dataclass
from functools import cached_property

from plone import api
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from servicedeklaration.actions.completeness import remarks_left
from servicedeklaration.content import records
from servicedeklaration.content.comments import may_read
from servicedeklaration.content.consultations import latest
from servicedeklaration.content.corrections import correction
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.redlines import changes_url
from servicedeklaration.content.state import is_editable, state_of
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.undecided import REREAD
from servicedeklaration.content.walk import editions, publication_of
from servicedeklaration.content.writers import Writer, writers
from servicedeklaration.editions.states import IN_FLIGHT_STATES
from servicedeklaration.i18n import _

from ..amending.links import sent_back_url
from ..pages.data import Link
from ..pages.validity import state_title

SEVERITIES = {
    "error": _("severity_error", default="Must be mended"),
    "warning": _("severity_warning", default="Look at it"),
    "note": _("severity_note", default="For your information"),
}
"""The severities of findings, the gravest first."""

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
STEPS = (
    ("draft", "edit", "Modify portal content", _("step_edit", default="Edit the text")),
    (
        "draft",
        "@@send-i-hoering",
        "servicedeklaration: Send edition on",
        _("step_consult", default="Open consultation"),
    ),
    (
        "draft",
        "@@send-til-godkendelse",
        "servicedeklaration: Send edition on",
        _("step_submit", default="Submit for approval"),
    ),
    (
        "consultation",
        "@@hoeringssvar",
        "servicedeklaration: View internal",
        _("step_answers", default="Answers and councils"),
    ),
    (
        "consultation",
        "@@afslut-hoering",
        "servicedeklaration: Send edition on",
        _("step_close", default="Close consultation"),
    ),
    (
        "pending",
        "@@dagsorden",
        "servicedeklaration: View internal",
        _("step_pack", default="Agenda pack"),
    ),
    (
        "pending",
        "@@registrer-beslutning",
        "servicedeklaration: Record decision",
        _("step_decide", default="Record the decision"),
    ),
    (
        "pending",
        "@@godkend-med-aendringer",
        "servicedeklaration: Record decision",
        _("step_amend", default="Approve with amendments"),
    ),
)
"""State, the view that takes the next step from it, the permission for it, the step in words."""
STEP_UNDER_WAY = _("step_under_way", default="Go to the edition under way")
STEP_NEW = _("step_new", default="Make a new edition")
STEP_CORRECT = _("step_correct", default="Correct a slip")
STEP_PUBLISH_CORRECTION = _("step_publish_correction", default="Publish the correction")
SENDING = "servicedeklaration: Send edition on"


@dataclass(frozen=True)
class Finding:
    """Something that the import wants a person to look at."""

    severity: str
    word: str
    message: str
    place: str


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
        state = state_of(self.context)
        found = [
            Link(self._say(words), f"{self.context.absolute_url()}/{name}")
            for needed, name, permission, words in STEPS
            if needed == state and api.user.has_permission(permission, obj=self.context)
        ]
        if state in IN_FLIGHT_STATES:
            return found[:1] + self._correcting() + found[1:]
        return found + self._onward()

    def _correcting(self) -> list[Link]:
        """The way on that only a correction has."""
        if self.correction is None or not api.user.has_permission(SENDING, obj=self.context):
            return []
        url = f"{self.context.absolute_url()}/@@offentliggoer-rettelsen"
        return [Link(self._say(STEP_PUBLISH_CORRECTION), url)]

    @cached_property
    def correction(self):
        """Why the edition was begun as a correction; None for every other."""
        return correction(self.context)

    def _onward(self) -> list[Link]:
        """From a text that never changes to the edition under way, or to making one."""
        work = publication_of(self.context)
        for edition in editions(work):
            if state_of(edition) in IN_FLIGHT_STATES:
                return [Link(self._say(STEP_UNDER_WAY), edition.absolute_url())]
        if not api.user.has_permission("servicedeklaration: Add Edition", obj=work):
            return []
        found = [Link(self._say(STEP_NEW), f"{work.absolute_url()}/@@ny-udgave")]
        if editions_today(work).in_force and api.user.has_permission(SENDING, obj=work):
            found.append(
                Link(self._say(STEP_CORRECT), f"{work.absolute_url()}/@@redaktionel-rettelse")
            )
        return found

    @cached_property
    def findings(self) -> list[Finding]:
        """What the import found and nobody has dealt with, the gravest first."""
        record = records.import_record(self.context) or {}
        grave = list(SEVERITIES)
        waiting = [one for one in record.get("findings") or () if _waits(one)]
        found = sorted(waiting, key=lambda f: grave.index(f["severity"]))
        return self._remarks() + [self._finding(finding) for finding in found]

    def _remarks(self) -> list[Finding]:
        """The editors' remarks that stand in a draft's text now."""
        if not is_editable(self.context):
            return []
        word = self._say(SEVERITIES["error"])
        return [
            Finding("error", word, self._say(reason.message), "")
            for reason in remarks_left(edition_tree(self.context))
        ]

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

    def _finding(self, finding: dict) -> Finding:
        severity = finding["severity"]
        place = self._place(finding.get("where") or {})
        return Finding(severity, self._say(SEVERITIES[severity]), finding["message"], place)

    def _place(self, where: dict) -> str:
        """Where in the source the finding stands: line, page or paragraph."""
        names = {
            "page": _(
                "where_page", default="page ${number}", mapping={"number": where.get("page")}
            ),
            "line": _(
                "where_line", default="line ${number}", mapping={"number": where.get("line")}
            ),
            "paragraph": _(
                "where_paragraph",
                default="paragraph ${number}",
                mapping={"number": where.get("paragraph")},
            ),
        }
        return ", ".join(self._say(words) for key, words in names.items() if key in where)

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


def _waits(finding: dict) -> bool:
    """Whether a finding is still to be dealt with; remarks are looked for in the text itself."""
    return not finding.get("settled") and finding.get("code") not in REREAD


def editors_box(edition, request) -> str:
    """The box as HTML for those who work on the text; "" for everyone else.

    Who reads an edition under way for the committee gets the way to its page for that.
    """
    if api.user.has_permission("servicedeklaration: View internal", obj=edition):
        return EditorsBox(edition, request).index()
    return ReadersBox(edition, request).index() if may_read(edition) else ""
