"""What an offer answers to the finder's questions, worked out when it is indexed.

An offer's answers also come from its chapters, its edition and its Publikation. These change
while the edition is a draft, which the finder doesn't show; so they are read anew on approval.
"""

from Acquisition import aq_base
from plone.indexer import indexer

from ..content.indsats import IIndsats
from ..content.said_by import said_by
from ..content.searching import INDEX
from ..content.walk import parts
from ..finder.answers import answers_of

_PROCESS = "process"
"""A step on the way into help, which is no help by itself."""


@indexer(IIndsats)
def finder_answers(obj) -> tuple[str, ...]:
    """Its answers; steps on the way to help aren't indexed, and so aren't found."""
    if aq_base(obj).offer_type == _PROCESS:
        raise AttributeError
    return answers_of(said_by(obj))


def reindex_answers(event) -> None:
    """An edition was approved: what its offers answer, and are found by, counts from now on."""
    for part in parts(event.object):
        if IIndsats.providedBy(part):
            part.reindexObject(idxs=["finder_answers", INDEX])
