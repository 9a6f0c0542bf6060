"""Decide reading: which reading of a Word file's tracked changes counts in a draft edition."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from plone import api
from zope.event import notify

from content_import import ContentImportError
from content_import.apart import convert_apart
from content_import.settings import Choices, Settings

from ..content import records
from ..content.limits import limits
from ..content.pending import get_pending
from ..content.state import is_editable
from ..content.undecided import ANSWERED_BY_READING
from ..i18n import _
from .choose_reading import chosen, unknown_reading, without_changes
from .events import EditionReread
from .importing import not_yours
from .keeping import is_untouched
from .log import as_one, record
from .refusal import Reason, Refused, refuse_if
from .remaking import remake


@dataclass
class DecideReading:
    """A draft made from a file with tracked changes is read again with the reading that counts.

    Where somebody has changed the text since, it is left as it is: the choice is noted, and the
    text must be checked by hand. `by`: the name of the one who decides; "": the current user.
    `day` None: today.
    """

    edition: Any
    reading: str
    by: str = ""
    day: date | None = None

    def reasons(self) -> list[Reason]:
        """One who may not, no tracked changes, an edition that may not be changed."""
        against = not_yours() + unknown_reading(self.reading) + without_changes(self._kept())
        if not is_editable(self.edition):
            against.append(_locked())
        return against

    def __call__(self) -> bool:
        """Whether the text was read again; Refused where the file can't be."""
        refuse_if(self.reasons())
        choices = {**(self._kept().get("choices") or Choices().as_dict())}
        choices |= chosen(self.reading, self.by, self.day)
        rereads = self.edition.source is not None and is_untouched(self.edition)
        if rereads:
            self._reread(choices)
        self._note(choices)
        record("decide_reading", self.edition, reading=self.reading)
        notify(EditionReread(self.edition, self))
        return rereads

    def _kept(self) -> dict:
        return records.import_record(self.edition) or {}

    def _reread(self, choices: dict) -> None:
        source = self.edition.source
        settings = Settings(limits(), Choices.from_dict(choices))
        try:
            result = convert_apart(source.data, source.filename, settings)
        except ContentImportError as error:
            raise Refused([Reason(str(error))]) from error
        with as_one():
            remake(self.edition, result)
        pending = get_pending(api.portal.get(), self._kept().get("pending") or "")
        if pending is not None:
            pending.keep(result, choices)

    def _note(self, choices: dict) -> None:
        """Keep who chose, and take the changes off the list of what is to be looked at."""
        kept = self._kept()
        settled = {"by": choices["by"], "day": choices["day"]}
        findings = [
            {**f, "settled": settled} if f.get("code") in ANSWERED_BY_READING else f
            for f in kept["findings"]
        ]
        records.set_import_record(self.edition, {**kept, "choices": choices, "findings": findings})


def _locked() -> Reason:
    return Reason(_("reason_not_editable", default="The edition can't be changed now."))
