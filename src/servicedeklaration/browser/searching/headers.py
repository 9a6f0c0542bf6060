"""What a search tells browsers, proxies and search engines to do with its answer: nothing."""

HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


def keep_to_visitor(response) -> None:
    """No cache keeps what was asked for, no link tells it on, and nobody indexes it."""
    for name, value in HEADERS.items():
        response.setHeader(name, value)
