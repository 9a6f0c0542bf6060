"""That a text was adopted again unchanged: what is compared, and what is kept of it."""

from ..seal.chain import text_sha256
from .current import editions_today
from .state import is_sealed
from .store import read, write
from .tree import edition_tree
from .walk import publication_of

_NAME = "readopted"


def is_unchanged(edition) -> bool:
    """Whether an edition says just what the one in force says."""
    before = editions_today(publication_of(edition)).in_force
    if before is None or before.getId() == edition.getId():
        return False
    return text_sha256(edition_tree(before)) == text_sha256(edition_tree(edition))


def was_readopted(edition) -> bool:
    """Whether an edition was adopted as the same text again; it is noted, not computed anew."""
    return is_sealed(edition) and read(edition, _NAME) is not None


def note_readopted(edition) -> None:
    """Note that an edition is the same text as before, by the text's hash."""
    write(edition, _NAME, {"text_sha256": text_sha256(edition_tree(edition))})
