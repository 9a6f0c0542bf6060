"""An address as a QR code (ISO/IEC 18004), error correction M: 15 % may be smudged or torn."""

from io import BytesIO

import segno

_MODULE = 0.5
"""Millimetres a module measures in a letter, unless somebody makes it smaller. Telephones read
0.4 mm well; with the light margin a code is some 2 cm wide."""
_SCALE, _DPI = 12, 610
"""Pixels a module in the picture to download, and how densely they are printed, so that a module
measures as much."""


def qr_svg(address: str) -> str:
    """An SVG element for a page, as large as its place; what it is has to be said around it."""
    return _code(address).svg_inline(omitsize=True, svgclass=None, lineclass=None, light="#fff")


def qr_svg_file(address: str, title: str) -> bytes:
    """An SVG document to download; `title` is read aloud and shown by some programs."""
    out = BytesIO()
    _code(address).save(out, kind="svg", scale=_MODULE, unit="mm", title=title, light="#fff")
    return out.getvalue()


def qr_png_file(address: str) -> bytes:
    """A PNG picture for programs that take no SVG."""
    out = BytesIO()
    _code(address).save(out, kind="png", scale=_SCALE, dpi=_DPI)
    return out.getvalue()


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False, boost_error=False)
