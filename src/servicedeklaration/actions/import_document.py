"""Turn an import result into content: a Publikation, its edition, and the places to turn to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import transaction
from plone import api
from zope.event import notify

from ..content.build import NotBuilt
from ..content.walk import editions
from ..content.works import find_imported, find_publication
from ..editions.states import IN_FLIGHT_STATES, STATES
from ..editions.words import first_day
from .events import EditionImported
from .keeping import keep_import, keep_source
from .log import as_one, record
from .making import Making
from .refusal import Reason, Refused, refuse_if
from .register_existing import RegisterExisting

FORMAT = "servicedeklaration-import/1"
NO_MUNICIPALITY = (
    "Dokumentet siger ikke, hvilken kommune det gælder for. Skriv kommunens firecifrede nummer "
    'i import.toml, for eksempel: municipality = "0540"'
)


@dataclass(frozen=True)
class Statement:
    """What the municipality itself states about a document, beside what stands in it.

    `publication` holds fields of the Publikation that win over those read from the text.
    """

    in_force_from: date | None = None
    in_force_until: date | None = None
    publication: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_data(cls, stated: Mapping[str, str]) -> "Statement":
        """Give the statement of a block in `import.toml`, whose days are ISO strings.

        Raises ValueError for a day that is none.
        """
        days = ("in_force_from", "in_force_until")
        told = {name: date.fromisoformat(stated[name]) for name in days if name in stated}
        publication = {name: stated[name] for name in stated if name not in days}
        return cls(**told, publication=publication)


@dataclass(frozen=True)
class Outcome:
    """What became of a document.

    `status`: "unchanged" (the very file is there already, nothing was written), "new" (a new
    work) or "next" (a new draft edition of a known work). `kept_as_draft`: why a document that
    states an approval was not registered as approved; empty when it was, or states none.
    """

    status: str
    edition: Any
    kept_as_draft: tuple[Reason, ...] = ()


class ImportDocument:
    """All of a document becomes content, or nothing of it.

    `result` is the JSON of content_import (servicedeklaration-import/1), `source` the file that
    it was read from. The same file twice changes nothing. A file of a known work becomes its
    next draft edition. The first edition of a work whose text says by whom and when it was
    approved, or whose municipality states from when it is in force, is registered as approved,
    if the one who imports may do that.

    `register` False: it becomes a draft, whatever it says. `pending`: the id of the file that
    waited for a person, None for one that came in without.
    """

    def __init__(
        self,
        site,
        result: Mapping,
        source: bytes = b"",
        statement=Statement(),
        register: bool = True,
        pending: str | None = None,
    ):
        self.site, self.result, self.source, self.statement = site, result, source, statement
        self.register, self.pending = register, pending

    def reasons(self) -> list[Reason]:
        """Everything that speaks against the import, as far as it shows before it is tried."""
        if self.result.get("format") != FORMAT:
            return [Reason(f"Importen er ikke i formatet {FORMAT}.", "format")]
        missing = [key for key in ("source", "publication", "edition") if not self.result.get(key)]
        if missing:
            return [Reason(f"Importen mangler »{key}«.", key) for key in missing]
        if not self._publication_data().get("municipality"):
            return [Reason(NO_MUNICIPALITY, "municipality")]
        return self._reasons_of_the_work()

    def __call__(self) -> Outcome:
        """Import; Refused, with nothing written, when it can't be done."""
        refuse_if(self.reasons())
        known = find_imported(self.result["source"]["sha256"])
        if known is not None:
            return Outcome("unchanged", known)
        savepoint = transaction.savepoint()
        try:
            return self._import()
        except NotBuilt as error:
            savepoint.rollback()
            raise Refused([Reason(reason) for reason in error.reasons]) from error

    def _reasons_of_the_work(self) -> list[Reason]:
        work = find_publication(self._publication_data())
        flying = [
            each
            for each in (editions(work) if work is not None else ())
            if api.content.get_state(each) in IN_FLIGHT_STATES
        ]
        return [
            Reason(
                f"»{work.title}« har allerede en udgave undervejs: »{each.title}« "
                f"({STATES[api.content.get_state(each)].title_da}). Gør den færdig, eller slet den."
            )
            for each in flying
            if find_imported(self.result["source"]["sha256"]) is None
        ]

    def _import(self) -> Outcome:
        with as_one():
            made = Making(self.site, self.result, self._publication_data())()
        keep_source(made.edition, self.result, self.source)
        keep_import(made, self._kept_result(), self.pending)
        record("import", made.edition, **self._told())
        notify(EditionImported(made.edition, self))
        kept = () if made.work_is_known or not self.register else self._register(made.edition)
        return Outcome("next" if made.work_is_known else "new", made.edition, kept)

    def _told(self) -> dict[str, str]:
        """What the first entry of the edition's trail says: the file that it was made of."""
        return {name: str(self.result["source"].get(name) or "") for name in ("name", "sha256")}

    def _publication_data(self) -> dict[str, Any]:
        return {**self.result["publication"], **self.statement.publication}

    def _kept_result(self) -> dict[str, Any]:
        """Give the result without the findings that the municipality has answered already."""
        answered = {"municipality-unknown"} if "municipality" in self.statement.publication else ()
        findings = [f for f in self.result.get("findings", ()) if f.get("code") not in answered]
        return {**self.result, "findings": findings}

    def _register(self, edition) -> tuple[Reason, ...]:
        """Register an edition that was approved before; give the reasons if it can't be."""
        decision = next((d for d in self.result.get("decisions", ()) if d.get("date")), None)
        if decision is None and self.statement.in_force_from is None:
            return ()
        try:
            RegisterExisting.from_data(edition, self._registration(edition, decision))()
        except Refused as refused:
            return refused.reasons
        return ()

    def _registration(self, edition, decision: Mapping | None) -> dict[str, Any]:
        """Give the data of the registration; what the municipality states wins over the text."""
        begins = self.statement.in_force_from or edition.in_force_from
        data: dict[str, Any] = {"in_force_from": begins or first_day(decision["date"])}
        data["in_force_until"] = self.statement.in_force_until or edition.in_force_until
        if decision is not None:
            told = {
                name: decision.get(name) for name in ("body", "agenda_item", "wording", "where")
            }
            data["decision"] = {**told, "meeting_date": decision["date"]}
        return data
