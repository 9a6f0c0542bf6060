"""Findings as lists, the gravest first."""

from content_import.report.templates import safe
from content_import.review.model import Group, Note


def groups_html(groups: tuple[Group, ...]) -> str:
    """All findings with links to where they stand in the source and in the edition."""
    if not groups:
        return "<p>Der er ingen bemærkninger.</p>"
    return "\n".join(_group(group) for group in groups)


def beside_html(notes: tuple[Note, ...], words: dict[str, str]) -> str:
    """The findings of one block, to stand below it; "" for none."""
    items = "".join(
        f'<li class="{note.severity}"><span class="word">{words[note.severity]}:</span> '
        f"{safe(note.message)}</li>"
        for note in notes
    )
    return f'<ul class="notes small">{items}</ul>' if items else ""


def _group(group: Group) -> str:
    """A list under its heading; what is only good to know is folded away."""
    heading = f"{group.words} ({len(group.notes)})"
    items = f'<ul class="notes">{"".join(_linked(note) for note in group.notes)}</ul>'
    if group.severity == "note":
        return f"<details><summary>{heading}</summary>{items}</details>"
    return f"<h3>{heading}</h3>\n{items}"


def _linked(note: Note) -> str:
    links = [f'<a href="#{note.anchor}">{safe(note.place)}</a>'] if note.anchor else []
    if note.to_anchor:
        links.append(f'<a href="#{note.to_anchor}">{safe(note.to_label)}</a>')
    place = f'<br><span class="links">{"".join(links)}</span>' if links else ""
    return f'<li class="{note.severity}">{safe(note.message)}{place}</li>\n'
