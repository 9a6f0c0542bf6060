"""Whether an edition is whole enough to be laid before anybody."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from re import compile as pattern
from typing import Any

from content_import.fields.remarks import find_remarks

from ..content.field_titles import title_of_field
from ..content.tree import edition_tree
from ..i18n import _
from .refusal import Reason
from .undecided import undecided_reasons

_TAG = pattern(r"<[^>]*>")
_BLOCK_END = pattern(r"</(?:p|li|h\d|div|td|th|blockquote)>|<br\s*/?>")
_NO_TEXT = frozenset(
    {"@type", "id", "title", "items", "edition_label", "in_force_from", "in_force_until"}
    | {"source", "source_sha256", "change_note"}
)
"""Keys of a tree that say nothing of what the municipality promises."""
_LONGEST_QUOTE = 120


def missing_content(edition) -> list[Reason]:
    """What is missing in an edition's text, and what nobody has decided of it."""
    tree = edition_tree(edition)
    reasons = []
    if not (tree.get("title") or "").strip():
        reasons.append(Reason(_("reason_no_title", default="The edition has no title."), "title"))
    if not tree.get("items") and not any(_filled(tree)):
        reasons.append(
            Reason(
                _("reason_empty", default="The edition has no text: no sections, offers or fields.")
            )
        )
    return reasons + left_over(edition)


def left_over(edition) -> list[Reason]:
    """What must not reach the public: remarks in the text, and what its import left undecided."""
    return undecided_reasons(edition) + remarks_left(edition_tree(edition))


def remarks_left(tree: Mapping[str, Any]) -> list[Reason]:
    """One reason for each editors' remark in a tree, with its place and its words."""
    return [
        _remark(place, remark.text)
        for place, text in _texts(tree, ())
        for remark in find_remarks(text)
    ]


def _filled(tree: Mapping[str, Any]) -> Iterator[bool]:
    return (bool(value) for name, value in tree.items() if name not in _NO_TEXT)


@dataclass(frozen=True)
class _Place:
    """Where a text stands: the titles and ids down to its part, the part's type, its field.

    The edition's own id is no part of `ids`.
    """

    titles: tuple[str, ...]
    ids: tuple[str, ...]
    portal_type: str
    field: str

    @property
    def form(self) -> str:
        """The address of the part's form below the edition."""
        return "/".join((*self.ids, "edit"))


def _texts(node: Mapping[str, Any], above: tuple[str, ...], ids=()) -> Iterator:
    """Every text below a node in plain words, with its place."""
    here = (*above, str(node.get("title") or node.get("id") or ""))
    for name, value in node.items():
        if name == "items":
            for item in value:
                yield from _texts(item, here, (*ids, str(item.get("id") or "")))
        elif isinstance(value, str | list) and name not in ("@type", "id"):
            place = _Place(here, ids, node["@type"], name)
            yield from ((place, plain) for plain in _plain(value))


def _plain(value: str | list) -> Iterator[str]:
    """The words of a field's value, without markup, blocks on lines of their own."""
    for text in [value] if isinstance(value, str) else value:
        if isinstance(text, str):
            yield unescape(_TAG.sub("", _BLOCK_END.sub("\n", text)))


def _remark(place: _Place, words: str) -> Reason:
    quote = " ".join(words.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[: _LONGEST_QUOTE - 1] + "…"
    where = ", ".join(place.titles)
    title = title_of_field(place.portal_type, place.field)
    return Reason(
        _(
            "reason_remark",
            default="An editor's remark is left in “${where}” (${field}): “${quote}”",
            mapping={"where": where, "field": title, "quote": quote},
        ),
        place.field,
        place.form,
    )
