"""What an offer, and the document it stands in, say of whom it is for, as the finder reads it."""

import re

from Acquisition import aq_base, aq_chain, aq_inner

from ..finder.said import Said
from ..finder.target import stated_of_all
from .afsnit import IAfsnit
from .plain import plain_text
from .walk import edition_of, publication_of

_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|div|td|th|dt|dd)>|<br\s*/?>", re.IGNORECASE)


def said_by(offer) -> Said:
    """What an offer, and the document it stands in, say."""
    own, work, edition = aq_base(offer), publication_of(offer), aq_base(edition_of(offer))
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
        work_target_group=_target_group_of(edition),
        work_anonymity=_lines(edition, "anonymity"),
    )


def _target_group_of(edition) -> str:
    """For whom the whole document is: its text on that, else what its opening states of it."""
    openings = (_lines(edition, name) for name in ("presentation", "introduction"))
    return _lines(edition, "target_group") or next(filter(None, map(stated_of_all, openings)), "")


def _lines(obj, name: str) -> str:
    """A rich text field as text, a line for each block; "" where it is empty or missing."""
    value = getattr(obj, name, None)
    blocks = _BLOCK_END.sub("\\g<0>\n", value.raw).split("\n") if value else ()
    return "\n".join(filter(None, map(_plain, blocks)))


def _plain(block: str) -> str:
    return plain_text(block) if re.sub(r"<[^>]*>", "", block).strip() else ""
