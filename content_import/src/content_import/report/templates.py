"""The report's templates, and text made safe for them."""

from collections.abc import Mapping
from functools import cache
from html import escape
from importlib.resources import files
from string import Template


def safe(text: str) -> str:
    """The text as HTML shows it, whatever signs it holds; also inside an attribute."""
    return escape(text, quote=True)


def filled(name: str, parts: Mapping[str, str]) -> str:
    """A template with its parts, which are HTML already."""
    return Template(_text(name)).substitute(parts)


def whole_page(title: str, body: str) -> str:
    """A page that needs no other file; `title` is plain text, `body` HTML."""
    return filled("page.html", {"title": safe(title), "style": _text("style.css"), "body": body})


@cache
def _text(name: str) -> str:
    return files("content_import.report").joinpath(name).read_text("utf-8").rstrip("\n")
