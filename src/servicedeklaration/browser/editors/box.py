"""The quiet box on an edition's page: where it stands, what the import found, what comes next."""

from dataclasses import dataclass
from functools import cached_property

from plone import api
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from servicedeklaration.content import records
from servicedeklaration.content.state import state_of
from servicedeklaration.i18n import _

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
    ("draft", "send-til-godkendelse", _("step_submit", default="Submit for approval")),
    ("pending", "registrer-beslutning", _("step_decide", default="Record the decision")),
)
"""State, the view that takes the next step from it, and the step in words."""


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
        base, state = self.context.absolute_url(), state_of(self.context)
        return [
            Link(self._say(words), f"{base}/@@{name}")
            for needed, name, words in STEPS
            if needed == state and self._may_open(name)
        ]

    @cached_property
    def findings(self) -> list[Finding]:
        """What the import found, the gravest first."""
        record = records.import_record(self.context) or {}
        grave = list(SEVERITIES)
        found = sorted(record.get("findings") or (), key=lambda f: grave.index(f["severity"]))
        return [self._finding(finding) for finding in found]

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

    def _may_open(self, name: str) -> bool:
        """Whether there is such a view and the visitor may use it."""
        return self.context.restrictedTraverse(f"@@{name}", None) is not None

    def _say(self, message) -> str:
        return translate(message, context=self.request)


def editors_box(edition, request) -> str:
    """The box as HTML for those who work on the text; "" for everyone else."""
    if not api.user.has_permission("servicedeklaration: View internal", obj=edition):
        return ""
    return EditorsBox(edition, request).index()
