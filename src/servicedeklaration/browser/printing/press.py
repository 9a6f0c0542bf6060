"""Turns a whole HTML document into PDF/UA-1, the same on every machine and at every time.

The fonts are the package's own. Nothing is fetched from anywhere else: neither from the network
nor from the machine's files, whatever the text asks for.
"""

from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from fontTools.ttLib.woff2 import decompress
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

_HERE = Path(__file__).parent
_STORE = "https://paper.invalid/"
"""Where the stylesheet and the fonts seem to lie; no such host can exist (RFC 2606)."""
_OURS = frozenset(path.name for path in _HERE.glob("fonts/*.woff2"))


class NotOurs(ValueError):
    """Something that does not come with the package; it is left out of the document."""


@lru_cache(maxsize=16)
def press(html: str, address: str) -> bytes:
    """A PDF of a document; `address` is what relative links in it are relative to.

    The latest are kept, since it takes seconds: whoever asks for a document again and again, as
    everybody can while it is in consultation, doesn't keep the site from others.

    The text must be tagged HTML with `lang` and `title`, as PDF/UA-1 (ISO 14289-1) asks for.
    """
    fonts, ours = FontConfiguration(), OnlyOurs()
    style = CSS(
        string=_stylesheet(),
        base_url=f"{_STORE}print.css",
        url_fetcher=ours,
        font_config=fonts,
    )
    document = HTML(string=html, base_url=address, url_fetcher=ours)
    return document.write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")


class OnlyOurs(URLFetcher):
    """Gives the package's fonts, and NotOurs for everything else that a document asks for."""

    def fetch(self, url: str, headers=None) -> URLFetcherResponse:
        """One of the fonts, whatever machine it is."""
        name = urlsplit(url).path.rpartition("/")[2]
        if name not in _OURS or url != f"{_STORE}fonts/{name}":
            raise NotOurs(url)
        return URLFetcherResponse(url, _font(name), {"Content-Type": "font/ttf"})


@cache
def _font(name: str) -> bytes:
    """A font as it is used; unpacking takes longer than a small document, so it is done once."""
    unpacked = BytesIO()
    with (_HERE / "fonts" / name).open("rb") as packed:
        decompress(packed, unpacked)
    return unpacked.getvalue()


@cache
def _stylesheet() -> str:
    return (_HERE / "print.css").read_text("utf-8")
