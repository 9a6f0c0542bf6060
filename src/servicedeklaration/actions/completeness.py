"""Whether an edition is whole enough to be laid before anybody."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..content.field_titles import title_of_field
from ..content.remarks import Place, remarks_in
from ..content.tree import edition_tree
from ..i18n import _
from .refusal import Reason
from .undecided import undecided_reasons

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
    return [_remark(place, words) for place, words in remarks_in(tree)]


def _filled(tree: Mapping[str, Any]) -> Iterator[bool]:
    return (bool(value) for name, value in tree.items() if name not in _NO_TEXT)


def _remark(place: Place, words: str) -> Reason:
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
