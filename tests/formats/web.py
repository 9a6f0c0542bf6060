"""A document as a page of a municipality's website, with all that such a page has around it."""

from html import escape

from tests.formats.elements import (
    Bold,
    Contents,
    Element,
    Heading,
    Item,
    Items,
    Labelled,
    Lines,
    PageBreak,
    Paragraph,
    Rule,
    Table,
    Title,
)

_PAGE = """<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>{title} - Kommunens hjemmeside</title>
<style>body {{ font-family: sans-serif }} .no-js {{ display: none }}</style>
<script>window.dataLayer = ["Denne tekst er et script"];</script>
</head>
<body>
<div id="cookie-banner" class="cookie-consent" role="dialog" aria-label="Cookies">
<p>Vi bruger cookies for at gøre hjemmesiden bedre. Du kan altid ændre dit valg.</p>
<button>Acceptér alle</button> <button>Afvis alle</button>
</div>
<header>
<a href="/">Til forsiden</a>
<form role="search"><label>Søg på siden <input type="search"></label><button>Søg</button></form>
<nav aria-label="Hovedmenu"><ul><li><a href="/borger">Borger</a></li>
<li><a href="/erhverv">Erhverv</a></li><li><a href="/politik">Politik</a></li></ul></nav>
</header>
<nav aria-label="Brødkrumme" class="breadcrumb"><ol><li><a href="/">Forside</a></li>
<li><a href="/borger">Borger</a></li><li>Her er du nu</li></ol></nav>
<main id="content">
{main}
</main>
<footer>
<p>Alle rettigheder forbeholdes. <a href="/was">Tilgængelighedserklæring</a></p>
</footer>
</body>
</html>
"""


def render(elements: tuple[Element, ...], title: str) -> bytes:
    """The page in UTF-8."""
    below = 1 if any(isinstance(element, Title) for element in elements) else 0
    parts: list[str] = []
    for place, element in enumerate(elements):
        is_first = not any(isinstance(before, Title) for before in elements[:place])
        parts.append(html_of(element, below, is_first))
    main = "\n".join(part for part in parts if part)
    return _PAGE.format(title=escape(title), main=main).encode("utf-8")


def html_of(element: Element, below: int, is_first: bool) -> str:
    """The HTML of one element; `below` is how many levels of headings stand above its own,
    `is_first` whether no title has come yet."""
    match element:
        case Title(text):
            return f"<h1>{_text(text)}</h1>" if is_first else f'<p class="lead">{_text(text)}</p>'
        case Heading(level, text):
            tag = f"h{min(level + below, 6)}"
            return f"<{tag}>{_text(text)}</{tag}>"
        case Paragraph(text, _, notes):
            return "\n".join(
                [_p(text), *(_p(f"{note.mark} {note.text}") for note in notes)],
            )
        case Bold(text):
            return f"<p><strong>{_text(text)}</strong></p>"
        case Labelled(label, value):
            return f"<p><strong>{_text(label)}:</strong> {_text(value)}</p>"
        case Lines(texts):
            return f"<p>{'<br>'.join(_text(text) for text in texts)}</p>"
        case Items():
            return _list(list(element.all))
        case Table():
            return f"<table>\n{''.join(_row(row) for row in element.cells)}</table>"
        case Contents(entries, title):
            links = "".join(f'<li><a href="#top">{_text(one.text)}</a></li>' for one in entries)
            head = f'<nav class="toc" aria-label="{_text(title)}"><h2>{_text(title)}</h2>'
            return f"{head}<ul>{links}</ul></nav>"
        case Rule():
            return "<hr>"
        case PageBreak():
            return ""
    raise TypeError(element)


def _p(text: str) -> str:
    return f"<p>{_text(text)}</p>"


def _row(cells: list[tuple]) -> str:
    return f"<tr>{''.join(f'<td>{_cell(parts)}</td>' for parts in cells)}</tr>\n"


def _cell(parts: tuple) -> str:
    """One paragraph bare, as most editors leave it; several each in its own element."""
    if len(parts) == 1 and isinstance(parts[0], str):
        return _text(parts[0])
    html, place = "", 0
    while place < len(parts):
        stop = place
        while stop < len(parts) and isinstance(parts[stop], Item):
            stop += 1
        html += _list(list(parts[place:stop])) if stop > place else _p(parts[place])
        place = max(stop, place + 1)
    return html


def _list(items: list[Item]) -> str:
    """One list as its first item's marker says, deeper items as lists inside the item above."""
    html, place = "", 0
    while place < len(items):
        stop = place + 1
        while stop < len(items) and items[stop].level > items[place].level:
            stop += 1
        inner = _list(items[place + 1 : stop]) if stop > place + 1 else ""
        html += f"<li>{_text(items[place].text)}{inner}</li>"
        place = stop
    tag, more = _kind_of_list(items[0].marker)
    return f"<{tag}{more}>{html}</{tag}>"


def _kind_of_list(marker: str) -> tuple[str, str]:
    sign = marker.rstrip(".)")
    if sign.isdigit():
        return "ol", f' start="{sign}"' if sign != "1" else ""
    return ("ol", ' type="a"') if len(sign) == 1 and sign.isalpha() else ("ul", "")


def _text(text: str) -> str:
    return escape(text)
