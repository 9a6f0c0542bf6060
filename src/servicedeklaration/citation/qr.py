"""An address as a QR code (ISO/IEC 18004), error correction M: 15 % may be smudged or torn."""

from io import BytesIO

import segno

_SCALE = 12
"""Pixels a module in the picture to download; printed at 300 dpi a module is 1 mm."""


def qr_svg(address: str) -> str:
    """An SVG element for a page, as large as its place; what it is has to be said around it."""
    return _code(address).svg_inline(omitsize=True, svgclass=None, lineclass=None, light="#fff")


def qr_svg_file(address: str, title: str) -> bytes:
    """An SVG document to download; `title` is read aloud and shown by some programs."""
    out = BytesIO()
    _code(address).save(out, kind="svg", scale=_SCALE, title=title, light="#fff")
    return out.getvalue()


def qr_png_file(address: str) -> bytes:
    """A PNG picture for programs that take no SVG."""
    out = BytesIO()
    _code(address).save(out, kind="png", scale=_SCALE)
    return out.getvalue()


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False, boost_error=False)
