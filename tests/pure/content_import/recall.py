"""How much of what stands in the test documents the importer finds; run it to see the table:

python -m tests.pure.content_import.recall [--missing] [part of a layout's name …]
"""

import sys
from dataclasses import dataclass

from content_import.pipeline import understand
from content_import.readers import read_bytes
from content_import.result import as_result
from content_import.work import Work
from tests.pure.content_import.coverage import DROPPED, words
from tests.pure.content_import.layouts import Layout, all_layouts
from tests.pure.content_import.statements import SIGNS, Statement, of_gold, of_result

PLACED = ("field", "section", "contact", "decision")
FREE = (("provider",), *((name,) for name in SIGNS))
"""What a gold need not state of all that may be found."""
COLUMNS = ("facts", "fields", "entries", "contacts", "precision", "placed", "findings")


@dataclass(frozen=True)
class Score:
    """One document measured against its gold: `missing` is stated and not found, `extra` is found
    and not stated; `placed` is the share of words that stand in the content."""

    gold: list[Statement]
    missing: list[Statement]
    extra: list[Statement]
    placed: float
    findings: int

    def recall(self, *sorts: str) -> float:
        """The share of the stated facts, fields, entries or contacts that was found."""
        stated = [one for one in self.gold if one.sort in sorts]
        lost = [one for one in self.missing if one.sort in sorts]
        return 1 - len(lost) / len(stated) if stated else 1.0

    @property
    def precision(self) -> float:
        """The share of the found ones that is stated."""
        right = len(self.gold) - len(self.missing)
        return right / (right + len(self.extra))


def measure(layout: Layout) -> Score:
    """A document, read and measured against its gold."""
    work = understand(read_bytes(layout.data(), layout.file_name))
    gold, left, missing = of_gold(layout.gold), of_result(as_result(work)), []
    for one in gold:
        match = next((told for told in left if one.agrees(told)), None)
        missing += [] if match else [one]
        left = [told for told in left if told is not match]
    extra = [told for told in left if told.path[-1:] not in FREE]
    return Score(gold, missing, extra, _placed(work), len(work.findings))


def _placed(work: Work) -> float:
    """The share of the document's own words that stand in the content: page furniture, contents
    lists and what the reader itself set apart (navigation, cookie text) are none of them."""
    apart = {one for block in work.document.blocks if block.kind == "aside" for one in block.where}
    counts = [
        (len(words(piece.text)), work.fates[piece.where].fate)
        for piece in work.document.pieces
        if piece.where not in apart and piece.where in work.fates
    ]
    own = sum(count for count, fate in counts if fate not in DROPPED)
    return sum(count for count, fate in counts if fate in PLACED) / max(1, own)


def row(found: Score) -> list[str]:
    """The numbers of a score as the table prints them, in the order of COLUMNS."""
    shares = [found.recall(sort) for sort in ("fact", "field", "entry", "contact")]
    told = [f"{share:.0%}" for share in (*shares, found.precision)]
    return [*told, f"{found.placed:.1%}", str(found.findings)]


def main(arguments: list[str]) -> None:
    """Print the table, and with --missing what each document lacks."""
    names = [one for one in arguments if not one.startswith("-")]
    print(f"{'layout':28}{'format':7}" + "".join(f"{name:>10}" for name in COLUMNS))
    for layout in all_layouts():
        if names and not any(name in layout.file_name for name in names):
            continue
        found = measure(layout)
        print(f"{layout.name:28}{layout.extension:7}" + "".join(f"{one:>10}" for one in row(found)))
        if "--missing" in arguments:
            print(*[f"    - {one}" for one in found.missing], sep="\n", end="\n")
            print(*[f"    + {one}" for one in found.extra], sep="\n", end="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
