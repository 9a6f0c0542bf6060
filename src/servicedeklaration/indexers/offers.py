"""What an offer answers to the finder's questions, worked out when it is indexed.

An offer's answers also come from its chapters, its edition and its Publikation. These change
while the edition is a draft, which the finder doesn't show; so they are read anew on approval.
"""

import re

from Acquisition import aq_base, aq_chain, aq_inner
from plone.indexer import indexer

from ..content.afsnit import IAfsnit
from ..content.indsats import IIndsats
from ..content.walk import edition_of, parts, publication_of
from ..finder.answers import answers_of
from ..finder.said import Said
from .text import plain_text

_PROCESS = "process"
"""A step on the way into help, which is no help by itself."""
_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|div|td|th|dt|dd)>|<br\s*/?>", re.IGNORECASE)


@indexer(IIndsats)
def finder_answers(obj) -> tuple[str, ...]:
    """Its answers; steps on the way to help aren't indexed, and so aren't found."""
    if aq_base(obj).offer_type == _PROCESS:
        raise AttributeError
    return answers_of(said_by(obj))


def reindex_answers(event) -> None:
    """An edition was approved: what its offers answer counts from now on."""
    for part in parts(event.object):
        if IIndsats.providedBy(part):
            part.reindexObject(idxs=["finder_answers"])


def said_by(offer) -> Said:
    """What an offer, and the document it stands in, say."""
    own, work = aq_base(offer), publication_of(offer)
    return Said(
        title=own.title or "",
        chapters=tuple(
            each.title for each in aq_chain(aq_inner(offer)) if IAfsnit.providedBy(each)
        ),
        target_group=_lines(own, "target_group"),
        purpose=_lines(own, "purpose"),
        text="\n".join((_lines(own, "activities"), _lines(own, "body"))),
        age_min=own.age_min,
        age_max=own.age_max,
        access=own.access,
        anonymous=own.anonymous,
        form=tuple(own.form or ()),
        subjects=work.Subject(),
        municipality=aq_base(work).municipality,
        work_target_group=_lines(aq_base(edition_of(offer)), "target_group"),
    )


def _lines(obj, name: str) -> str:
    """A rich text field as text, a line for each block; "" where it is empty or missing."""
    value = getattr(obj, name, None)
    blocks = _BLOCK_END.sub("\\g<0>\n", value.raw).split("\n") if value else ()
    return "\n".join(filter(None, map(_plain, blocks)))


def _plain(block: str) -> str:
    return plain_text(block) if re.sub(r"<[^>]*>", "", block).strip() else ""
