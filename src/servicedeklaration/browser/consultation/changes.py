"""What a text that was heard changes, in a sentence; computed once for all who read it.

Comparing two texts takes longer than all the rest of the page, and everybody may ask for it.
"""

from plone import api
from plone.memoize import ram
from plone.memoize.volatile import DontCache

from servicedeklaration.content import records
from servicedeklaration.content.consultations import latest
from servicedeklaration.content.easy_read import is_shown
from servicedeklaration.content.redlines import redline
from servicedeklaration.content.state import is_sealed, state_of

from ..redline.sums import sentence_of


def _as_long_as(function, before, after, say, language: str) -> tuple:
    """What the sentence follows from.

    Staff are told of the files, too, that texts came from, and not everybody of an easy-to-read
    text; that may be confirmed when all else stands still.
    """
    is_staff = api.user.has_permission("servicedeklaration: View internal", obj=after)
    easy = tuple(map(is_shown, (before, after)))
    return *map(_locked_text, (before, after)), easy, bool(is_staff), language


def _locked_text(edition) -> tuple[str, str]:
    """An edition with the sum of its text; DontCache while that may change."""
    if is_sealed(edition) and (seal := records.readable_seal(edition)) is not None:
        return edition.UID(), seal.content_sha256
    if state_of(edition) == "consultation" and (course := latest(edition)) is not None:
        return edition.UID(), course.text_sha256
    raise DontCache


@ram.cache(_as_long_as)
def changes_in_words(before, after, say, language: str) -> str:
    """What is different between two editions that the visitor may see; "" for nothing."""
    return sentence_of(redline(before, after).summary, say)
