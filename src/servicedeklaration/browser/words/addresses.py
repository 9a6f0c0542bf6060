"""Addresses on the web and of e-mail that stand as plain words in a text become links."""

import re

_TAG = re.compile(r"(<[^>]*>)")
_SIGN = re.compile(r"://|www\.|@", re.I)
"""Without one of these there is no address."""
_INSIDE = r"(?:[^\s<>\"'()»«&]|&amp;|&(?![\w#]+;))"
"""A sign of an address; of those that HTML writes as names only "&" is one."""
_LAST = r"(?:(?![.,;:!?&])[^\s<>\"'()»«])"
_ADDRESS = re.compile(
    # Both begin where their row of signs begins: else each sign of a long row would be tried.
    r"(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})"
    r"|(?:https?://(?:[\w-]+\.)+[a-z]{2,}|(?<![\w.])www\.(?:[\w-]+\.)+[a-z]{2,})"
    rf"(?![\w.-]*@)(?::\d+)?(?:[/?#]{_INSIDE}*{_LAST})?/?",
    re.I,
)


def with_links(markup: str) -> str:
    """The markup, its words the same, each address in its text a link; links stay as they are.

    What has no end that a host can have ("www.tilbudsportalen") is left as words.
    """
    if not _SIGN.search(markup):
        return markup
    inside, pieces = False, _TAG.split(markup)
    for place, piece in enumerate(pieces):
        if piece.startswith("<"):
            inside = _is_link(piece) or (inside and not piece.lower().startswith("</a"))
        elif not inside:
            pieces[place] = _ADDRESS.sub(_link, piece)
    return "".join(pieces)


def _is_link(tag: str) -> bool:
    return re.match(r"<a[\s>]", tag, re.I) is not None


def _link(found: re.Match[str]) -> str:
    words = found[0]
    if found["email"]:
        return f'<a class="sd-as-written" href="mailto:{words}">{words}</a>'
    url = words if "://" in words else f"https://{words}"
    return f'<a class="sd-as-written" rel="noreferrer" href="{url}">{words}</a>'
