"""Blocks that a person has placed, at the end of the fields where they go."""

from content_import.html import to_html
from content_import.model import Block
from content_import.paths import LINE, LIST, RICH, Place, places
from content_import.work import Work

_TITLE = "title"


def run(work: Work) -> None:
    """Add the text to the fields.

    Reads: placed, fates, contacts. Writes: edition, contacts, publication.
    """
    edition = {"@type": work.kind, **work.edition}
    known = places({"edition": edition, "contacts": work.contacts})
    for path in work.placed:
        _put(known[path], work.placed[path], _is_said(work, path))
    work.edition.update({name: value for name, value in edition.items() if name != "@type"})
    if _TITLE in work.placed:
        work.publication[_TITLE] = work.edition[_TITLE]


def _is_said(work: Work, path: str) -> bool:
    """True where text that nobody placed stands in a field too; the title of an edition may be
    made up of nothing but what the text tells."""
    own = {where for block in work.placed[path] for where in block.where}
    return path != _TITLE or any(
        fate.to == path and where not in own for where, fate in work.fates.items()
    )


def _put(place: Place, blocks: list[Block], joined: bool) -> None:
    before = place.holder.get(place.name) or "" if joined else ""
    texts = [block.text for block in blocks]
    if place.form == RICH:
        place.holder[place.name] = before + to_html(blocks)
    elif place.form == LIST:
        place.holder[place.name] = [*before, *texts]
    else:
        sign = " " if place.form == LINE else "\n"
        place.holder[place.name] = sign.join(filter(None, [before, *texts]))
