"""The laws of `laws.toml`, as values."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from ..editions.words import long_date

ELI = "https://www.retsinformation.dk/eli/lta/{year}/{number}"
"""The address of a law, order or consolidated act; there are no anchors for its paragraphs."""


_KINDS = {"LBK": "lovbekendtgørelse", "LOV": "lov", "BEK": "bekendtgørelse"}
"""What Lovtidende calls its texts, where they are cited by number and day."""


@dataclass(frozen=True)
class Version:
    """One printed form of a law, from its day on; `kind` is LOV, LBK, BEK or EU.

    `citation` is its name as it is cited, "lovbekendtgørelse nr. 909 af 3. juli 2024"; "" for what
    is not in Lovtidende. `seen` is a later day on which it is known to have been the newest; None
    where none is known.
    """

    from_day: date
    kind: str
    url: str
    citation: str = ""
    seen: date | None = None


@dataclass(frozen=True)
class Change:
    """What a reader must know from a day on.

    `sections` None: about the whole law. `older_texts`: only about references to a stk. in texts
    that are older than the day.
    """

    from_day: date
    note: str
    sections: tuple[str, ...] | None
    older_texts: bool


@dataclass(frozen=True)
class Law:
    """One law or order, its versions and changes in order of their days."""

    name: str
    title: str
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]

    def version_on(self, day: date) -> Version:
        """The latest version of a day; for a day before them all the earliest that is known."""
        begun = [version for version in self.versions if version.from_day <= day]
        return begun[-1] if begun else self.versions[0]

    def known_on(self, day: date) -> Version | None:
        """The version that is known to have been the newest on a day; None where that isn't known.

        Not all versions are here, so one counts only up to a day on which it is seen. The last is
        taken for the newest still.
        """
        version = self.version_on(day)
        is_newest = version == self.versions[-1] or day <= (version.seen or version.from_day)
        return version if version.from_day <= day and is_newest else None


@cache
def laws() -> dict[str, Law]:
    """Every law by its name, as references name it."""
    data = tomllib.loads((files(__package__) / "laws.toml").read_text("utf-8"))
    return {row["name"]: _law(row) for row in data["law"]}


def _law(row: dict) -> Law:
    versions = sorted(map(_version, row["versions"]), key=lambda version: version.from_day)
    changes = sorted(map(_change, row.get("change", ())), key=lambda change: change.from_day)
    return Law(row["name"], row.get("title", row["name"]), tuple(versions), tuple(changes))


def _version(row: dict) -> Version:
    if "url" in row:
        return Version(row["from"], row["kind"], row["url"])
    dated = long_date(row.get("dated", row["from"]))
    return Version(
        from_day=row["from"],
        kind=row["kind"],
        url=ELI.format(year=row["year"], number=row["number"]),
        citation=f"{_KINDS[row['kind']]} nr. {row['number']} af {dated}",
        seen=row.get("seen"),
    )


def _change(row: dict) -> Change:
    sections = tuple(row["sections"]) if "sections" in row else None
    return Change(row["from"], row["note"], sections, row.get("older_texts", False))
