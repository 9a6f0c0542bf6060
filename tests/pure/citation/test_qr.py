"""QR codes of addresses."""

from io import BytesIO

import pytest
from lxml import etree
from PIL import Image

from servicedeklaration.citation.qr import qr_png_file, qr_svg, qr_svg_file

ADDRESS = "https://havlund.example/h/k7m2q9xdf"


def test_an_svg_for_a_page_fills_its_place_and_holds_nothing_active():
    svg = etree.fromstring(qr_svg(ADDRESS))
    assert "viewBox" in svg.attrib
    assert not {"width", "height", "class", "id", "style"} & set(svg.attrib)
    assert {etree.QName(each).localname for each in svg.iter()} == {"svg", "path"}


def test_a_file_says_what_it_is():
    svg = etree.fromstring(qr_svg_file(ADDRESS, "QR-kode til k7m2q9xdf"))
    assert svg.findtext("{*}title") == "QR-kode til k7m2q9xdf"


LONG = "https://www.havlund-kommune.example/hjaelp/h/k7m2q9xdf/hvem-er-tilbuddet-til"
"""As long as an address for letters comes to be."""


@pytest.mark.parametrize("address", [ADDRESS, LONG])
def test_a_telephone_reads_it_from_a_letter(address):
    """Half a millimetre a module, with four modules of margin (ISO/IEC 18004): some 2 cm."""
    svg = etree.fromstring(qr_svg_file(address, "QR-kode"))
    modules = svg_modules(address)
    assert svg.get("width") == svg.get("height") == f"{modules / 2:g}mm"
    assert 16 <= modules / 2 <= 23
    picture = Image.open(BytesIO(qr_png_file(address)))
    dots = picture.info["dpi"][0] / 25.4
    assert picture.width / dots == pytest.approx(modules / 2, rel=0.01)
    assert 20 / modules >= 0.4, "made to 2 cm it is still read"


def svg_modules(address: str) -> int:
    """The modules of a side, with the margin around."""
    return round(float(etree.fromstring(qr_svg(address)).get("viewBox").split()[2]))


def test_a_picture_is_a_png_and_the_same_each_time():
    assert qr_png_file(ADDRESS).startswith(b"\x89PNG")
    assert qr_png_file(ADDRESS) == qr_png_file(ADDRESS) != qr_png_file(ADDRESS + "/klage")
