"""A document as an older content management system gives it: no landmarks, the offers folded
together, the smallest headings only bold."""

from html import escape

from tests.formats.elements import Element, Heading, Title
from tests.formats.web import html_of

_FOLDED = 2
"""The level of the headings whose text is folded away below them."""
_PAGE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title} | Borger | Kommunen</title></head>
<body class="page page--article">
<div id="CybotCookiebotDialog"><div id="CybotCookiebotDialogBody"><h2>Vi bruger cookies</h2>
<p>Vælg, hvilke cookies vi må bruge.</p><a href="#">Tillad alle</a></div></div>
<div class="top-bar"><a class="logo" href="/">Kommunen</a>
<ul class="menu" id="main-menu"><li><a href="/a">Familie og børn</a></li>
<li><a href="/b">Job</a></li>
<li><a href="/c">Bolig og byggeri</a></li><li><a href="/d">Om kommunen</a></li></ul></div>
<div class="breadcrumbs"><a href="/">Forside</a> &rsaquo; <a href="/a">Borger</a></div>
<div class="wrapper"><div class="row"><div class="col-md-8 article-content">
{main}
</div>
<div class="col-md-4 sidebar"><h2>Læs også</h2><ul><li><a href="/e">Find din sagsbehandler</a></li>
<li><a href="/f">Aktindsigt</a></li></ul></div></div></div>
<div id="footer" class="footer"><p>Telefontid for hele kommunen</p>
<a href="/g">Om hjemmesiden</a></div>
</body></html>
"""


def render(elements: tuple[Element, ...], title: str) -> bytes:
    """The page in UTF-8."""
    parts: list[str] = []
    is_folded = False
    for place, element in enumerate(elements):
        if isinstance(element, Heading) and element.level <= _FOLDED:
            parts.append("</div></div>" if is_folded else "")
            is_folded = element.level == _FOLDED
        is_first = not any(isinstance(before, Title) for before in elements[:place])
        parts.append(_html(element, is_first))
    parts.append("</div></div>" if is_folded else "")
    main = "\n".join(part for part in parts if part)
    return _PAGE.format(title=escape(title), main=main).encode("utf-8")


def _html(element: Element, is_first: bool) -> str:
    if not isinstance(element, Heading) or element.level < _FOLDED:
        return html_of(element, 1, is_first)
    words = escape(element.text)
    if element.level > _FOLDED:
        return f"<p><strong>{words}</strong></p>"
    button = f'<button class="accordion__button" aria-expanded="false">{words}</button>'
    return f'<div class="accordion"><h3>{button}</h3><div class="accordion__panel" hidden>'
