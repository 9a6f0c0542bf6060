"""The edition as an outline of what it holds, with links back to the source."""

import re

from content_import.report.templates import safe
from content_import.review.model import Origin, Record, Review, Value

_HEADING = re.compile(r"<(/?)h[1-6]>")
_DEEPEST = 6
_READ_OUT = '<p class="from">Læst ud af teksten</p>'
"""Below a value that no single block gave."""


def outline_html(review: Review) -> str:
    """The edition with its fields, sections and offers, then who approved it and the contacts."""
    records = (review.edition, *review.decisions, *review.contacts)
    return "\n".join(_record(record, 3) for record in records)


def _record(record: Record, level: int) -> str:
    tag = f"h{min(level, _DEEPEST)}"
    values = "\n".join(_value(value) for value in record.values)
    fields = f"<dl>\n{values}\n</dl>" if values else ""
    below = "\n".join(_record(inner, level + 1) for inner in record.records)
    empty = '<p class="empty">Uden tekst.</p>' if not (fields or below) else ""
    return (
        f'<div class="record" id="{record.anchor}">'
        f'<{tag}><span class="kind">{safe(record.kind)}</span> {safe(record.title)}</{tag}>\n'
        f"{_from(record.origins)}{fields}{below}{empty}</div>"
    )


def _value(value: Value) -> str:
    own = value.heading if value.heading.lower() != value.label.lower() else ""
    printed = f' <span class="printed">»{safe(own)}«</span>' if own else ""
    html = _without_headings(value.html) or "".join(f"<p>{safe(one)}</p>" for one in value.lines)
    return (
        f'<div id="{value.anchor}"><dt>{safe(value.label)}{printed}</dt>\n'
        f"<dd>{html}{_from(value.origins) or _READ_OUT}</dd></div>"
    )


def _from(origins: tuple[Origin, ...]) -> str:
    links = ", ".join(f'<a href="#{one.anchor}">{safe(one.place)}</a>' for one in origins)
    return f'<p class="from">Fra {links}</p>' if links else ""


def _without_headings(html: str) -> str:
    """Headings inside a field as paragraphs, so that they don't mix with the page's own."""
    return _HEADING.sub(lambda match: "</p>" if match[1] else '<p class="sub">', html)
