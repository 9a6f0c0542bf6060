"""QR codes of addresses."""

from lxml import etree

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
    assert int(svg.get("width")) > 300


def test_a_picture_is_a_png_and_the_same_each_time():
    assert qr_png_file(ADDRESS).startswith(b"\x89PNG")
    assert qr_png_file(ADDRESS) == qr_png_file(ADDRESS) != qr_png_file(ADDRESS + "/klage")
