"""References to Danish law in running text, in the forms that municipalities write them.

The law is the one named with the §, else the one named after it ("§ 101 i lov om social
service"), else the one last named. A § without any of these is no reference.
"""

from content_import.fields.law_model import Reference
from content_import.fields.law_scan import Scan

__all__ = ["Reference", "canonical", "references"]


def references(text: str, default_law: str | None = None) -> list[Reference]:
    """All references of a text in order of appearance, laws named alone and repealed ones too.

    `default_law` is the law of a § before any law is named; None leaves such a § out.
    """
    return Scan(text, default_law).run()


def canonical(text: str, default_law: str | None = None) -> tuple[str, ...]:
    """The canonical references of a text, each once, in order.

    A law named alone ("barnets lov") has no canonical form, since that needs a paragraph; an
    order or a law given by its number has one.
    """
    kept = [one for one in references(text, default_law) if one.has_canonical_form]
    return tuple(dict.fromkeys(one.canonical for one in kept))
