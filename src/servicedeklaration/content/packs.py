"""The agenda packs that were made of an edition: what each holds of sums, and its PDF.

All are kept, also after another was made: the committee may have the older one in its hands.
"""

from dataclasses import asdict, dataclass
from datetime import datetime

from ..seal.chain import text_sha256
from .store import read, read_file, write, write_file
from .tree import edition_tree

_NAME = "packs"


@dataclass(frozen=True)
class Pack:
    """One pack: its number from 1, the hash of the text in it, the hash of its PDF, when, by whom.

    `made_by` is a user id, `made_by_name` what he was called then. `made_at` knows its time zone.
    """

    number: int
    text_sha256: str
    pdf_sha256: str
    made_at: datetime
    made_by: str
    made_by_name: str


def packs(edition) -> list[Pack]:
    """Every pack of an edition, the first one first."""
    found = read(edition, _NAME) or ()
    return [Pack(**{**each, "made_at": datetime.fromisoformat(each["made_at"])}) for each in found]


def latest(edition) -> Pack | None:
    """The pack that counts; None where none was made."""
    return next(reversed(packs(edition)), None)


def pdf_of(edition, pack: Pack) -> bytes:
    """The PDF of a pack as it was made; FileMissing where it is gone from the disk."""
    return read_file(edition, _file(pack))


def add_pack(edition, pack: Pack, pdf: bytes) -> None:
    """Keep one more pack."""
    write_file(edition, _file(pack), pdf, "application/pdf")
    made = asdict(pack) | {"made_at": pack.made_at.isoformat()}
    write(edition, _NAME, [*(read(edition, _NAME) or ()), made])


def text_of_now(edition) -> str:
    """The hash of what the edition says now; a pack with it holds this text."""
    return text_sha256(edition_tree(edition))


def is_stale(edition, pack: Pack) -> bool:
    """Whether the edition says something else than the pack does."""
    return pack.text_sha256 != text_of_now(edition)


def _file(pack: Pack) -> str:
    return f"pack_{pack.number}"
