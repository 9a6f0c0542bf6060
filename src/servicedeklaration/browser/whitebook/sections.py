"""The section that an answer is about: its text as it was heard, and what became of it since."""

from dataclasses import dataclass

from servicedeklaration.content.consultations import heard_text
from servicedeklaration.content.redlines import since

from ..redline.items import Shower, ShownField


@dataclass(frozen=True)
class HeardSection:
    """A section; `url` "": it is gone. `fields` are its text, with what came and went since."""

    title: str
    url: str
    is_changed: bool
    fields: tuple[ShownField, ...]


def heard_sections(edition, number: int, say) -> dict[str, HeardSection]:
    """Every section of the text that was heard, by its ids joined by "/"."""
    url = edition.absolute_url()
    shower = Shower(url, url, edition.headings or {}, say, everything=True)
    differences = since(heard_text(edition, number), edition)
    return {
        "/".join(difference.ids): HeardSection(
            shown.heading,
            "" if difference.kind == "removed" else shown.url,
            difference.kind != "same",
            shown.fields,
        )
        for difference, shown in shower.items(differences)
        if difference.ids and difference.kind != "added"
    }
