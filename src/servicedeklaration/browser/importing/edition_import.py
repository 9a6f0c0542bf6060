"""`@@importen` of an edition: the file that it was made of, where every line went, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from content_import.review import review
from content_import.review.model import Review
from content_import.settings import ACCEPTED, REJECTED

from ...actions.completeness import remarks_left
from ...actions.decide_reading import DecideReading
from ...actions.settle_finding import SettleFinding
from ...content.pending import PERMISSION
from ...content.people import full_name
from ...content.records import import_record
from ...content.state import is_editable
from ...content.tree import edition_tree
from ...content.undecided import ANSWERED_BY_READING, REREAD, reading_of, undecided
from ...editions.words import partial_date
from ...i18n import _
from ..editors.findings import SEVERITIES
from ..pages.data import Link
from .changes import ShownChange, shown_changes
from .page import ImportPage

READ_AGAIN = _("import_read_again_so", default="The text of the draft is read anew, as you chose.")
CHECK_BY_HAND = _(
    "import_check_by_hand",
    default="Your choice is kept. Somebody has written in the draft since the import, so check "
    "yourself that the text is the one you chose.",
)


@dataclass(frozen=True)
class OpenFinding:
    """A finding with its number in the record; `settled` says by whom and when, "" for open."""

    number: int
    severity: str
    word: str
    message: str
    settled: str
    can_be_settled: bool


class EditionImportPage(ImportPage):
    """How an edition was imported."""

    body = ViewPageTemplateFile("edition_import.pt")
    steps: ClassVar = {
        "accept": "accept",
        "reject": "reject",
        "settle": "settle",
        "reopen": "reopen",
    }

    def prepare(self) -> None:
        if self.record is None:
            raise NotFound("@@importen")

    @property
    def title(self) -> str:
        return self.say(_("edition_import_title", default="The import"))

    @property
    def url(self) -> str:
        """The address of this page."""
        return f"{self.context.absolute_url()}/@@importen"

    @property
    def edition(self) -> Link:
        return Link(self.context.title, self.context.absolute_url())

    @cached_property
    def record(self) -> Mapping | None:
        return import_record(self.context)

    @property
    def made(self) -> str:
        """By whom and when it was imported; "" where that isn't known."""
        by, day = self.record.get("by") or "", self.record.get("day") or ""
        return ", ".join(filter(None, (full_name(by), day and partial_date(day))))

    @property
    def source(self) -> Link | None:
        """The file; None where it didn't come along."""
        if self.context.source is None:
            return None
        url = f"{self.context.absolute_url()}/@@download/source"
        return Link(self.context.source.filename, url)

    @property
    def may_decide(self) -> bool:
        """Whether the visitor may still choose and tick off."""
        return is_editable(self.context) and bool(
            api.user.has_permission("Modify portal content", obj=self.context)
        )

    @property
    def may_undo(self) -> bool:
        return self.may_decide and bool(api.user.has_permission(PERMISSION, obj=self.context))

    @property
    def changes(self) -> list[ShownChange]:
        """The tracked changes, each in both readings."""
        return shown_changes(self.record)

    @property
    def reading(self) -> str:
        """The chosen reading of the tracked changes; "" for none."""
        return reading_of(self.record)

    @property
    def waits(self) -> bool:
        """Whether something stops the edition's submission."""
        return bool(undecided(self.record) or self.remarks)

    @property
    def findings(self) -> list[OpenFinding]:
        """What the import found, in the order of severity, what is open first."""
        stored = enumerate(self.record.get("findings") or ())
        found = [self._finding(*pair) for pair in stored if pair[1].get("code") not in REREAD]
        order = list(SEVERITIES)
        return sorted(found, key=lambda one: (bool(one.settled), order.index(one.severity)))

    @property
    def remarks(self) -> list[Link]:
        """The editors' remarks that stand in the text now, each with the form to mend it in."""
        url = self.context.absolute_url()
        return [
            Link(self.say(reason.message), f"{url}/{reason.place}")
            for reason in remarks_left(edition_tree(self.context))
        ]

    @cached_property
    def review(self) -> Review:
        """The source, with where it went as the edition is now."""
        told = {"publication": {}, "decisions": [], "contacts": [], "kind_reasons": []}
        waiting = [one for one in self.record.get("findings") or () if self._waits(one)]
        now = {"findings": waiting, "edition": edition_tree(self.context)}
        return review({**told, **self.record, **now})

    def _waits(self, finding: Mapping) -> bool:
        """Whether a finding is still to be dealt with."""
        answered = REREAD | (ANSWERED_BY_READING if self.reading else frozenset())
        return not finding.get("settled") and finding.get("code") not in answered

    def settles(self, finding: OpenFinding) -> str:
        """What the button says to one who doesn't see the finding beside it."""
        words = {"finding": finding.message}
        return self.say(
            _("finding_settle_which", default="I have dealt with: ${finding}", mapping=words)
        )

    def accept(self) -> str:
        return self._decide(ACCEPTED)

    def reject(self) -> str:
        return self._decide(REJECTED)

    def settle(self) -> str:
        """Tick a finding off."""
        SettleFinding(self.context, self._number())()
        return f"{self.url}#bemaerkninger"

    def reopen(self) -> str:
        """Open a finding again that was ticked off."""
        SettleFinding(self.context, self._number(), settled=False)()
        return f"{self.url}#bemaerkninger"

    def _decide(self, reading: str) -> str:
        self.tell(READ_AGAIN if DecideReading(self.context, reading)() else CHECK_BY_HAND)
        return self.url

    def _number(self) -> int:
        return int(self.request.form["finding"])

    def _finding(self, number: int, finding: Mapping) -> OpenFinding:
        told = finding.get("settled") or {}
        words = told and ", ".join(
            filter(None, (told["by"], told["day"] and partial_date(told["day"])))
        )
        severity = finding["severity"]
        message = finding["message"]
        word = self.say(SEVERITIES[severity])
        by_hand = finding.get("code") not in ANSWERED_BY_READING
        return OpenFinding(number, severity, word, message, words or "", by_hand)
