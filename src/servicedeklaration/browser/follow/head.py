"""What a page tells machines of itself, in the document's head."""

from collections.abc import Iterator
from html import escape

from servicedeklaration.linked_data.schema_org import script


def head_of(page) -> str:
    """Description, Open Graph (ogp.me), the feed to follow, and data in the words of schema.org.

    A page without a lasting address says nothing of itself.
    """
    if not page.canonical_url:
        return ""
    return "\n".join((*_metas(page), *_feed(page), *_data(page)))


def _metas(page) -> Iterator[str]:
    if not page.is_for_search_engines:
        yield '<meta name="robots" content="noindex" />'
    if page.description:
        yield f'<meta name="description" content="{escape(page.description)}" />'
    told = {
        "og:title": page.title,
        "og:description": page.description,
        "og:url": page.canonical_url,
        "og:type": "website",
        "og:locale": "da_DK",
        "og:site_name": page.site_title,
    }
    for name, text in told.items():
        if text:
            yield f'<meta property="{name}" content="{escape(text)}" />'


def _feed(page) -> Iterator[str]:
    if page.feed_url:
        yield (
            '<link rel="alternate" type="application/atom+xml" '
            f'href="{escape(page.feed_url)}" title="{escape(page.title)}" />'
        )


def _data(page) -> Iterator[str]:
    if page.linked_data is not None:
        yield script(page.linked_data)
