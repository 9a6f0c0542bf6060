"""The web reader: character sets, titles, changes, what it notices, what it refuses."""

import pytest

from content_import.errors import EmptyFile, TooLarge, UnknownFormat, UnreadableFile
from content_import.model import Change, Where
from content_import.readers import read_bytes
from content_import.readers.web import read_web_bytes
from content_import.settings import Choices, Limits, Settings
from tests.pure.content_import.readers.web.printing import printed


def read(page, **settings):
    return read_web_bytes(page.encode(), "side.html", Settings(**settings))


def lines(page, **settings):
    return printed(read(page, **settings)).split("\n")


def codes(page):
    return [one.code for one in read(page).findings]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "cp1252"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ('<meta charset="iso-8859-15">', "iso-8859-15"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=macintosh">', "mac-roman"),
        ('<meta charset="utf-7">', "cp1252"),
        ('<meta charset="findes-ikke">', "cp1252"),
    ],
)
def test_a_page_is_read_in_the_character_set_that_it_has(head, encoding):
    page = f"<html><head>{head}</head><body><p>Blåbærgrød på § 101</p></body></html>"

    document = read_web_bytes(page.encode(encoding), "side.html")

    assert printed(document) == "p Blåbærgrød på § 101"


def test_a_broken_letter_in_a_page_of_utf_8_leaves_the_others_whole_and_is_told_of():
    document = read_web_bytes(b'<meta charset="utf-8"><p>\xc3\xa6ble og p\xc3</p>', "side.html")

    assert printed(document) == "p æble og p�"
    assert [one.code for one in document.findings] == ["broken-characters"]


@pytest.mark.parametrize("name", ["side.html", "SIDE.HTM", "side.xhtml"])
@pytest.mark.parametrize("page", ["<!doctype html><p>Tekst</p>", "<p>Tekst</p>"])
def test_pages_and_parts_of_pages_come_to_the_reader(name, page):
    assert read_bytes(page.encode(), name).source.media_type == "text/html"


def test_a_file_without_a_tag_is_read_as_text():
    document = read_bytes("Målgruppe\n\nAlle.".encode(), "side.html")

    assert [piece.where for piece in document.pieces] == [Where(line=1), Where(line=3)]


def test_xhtml_may_close_its_elements_at_once():
    page = '<?xml version="1.0"?><html><head><script src="a.js"/></head><body><p>Tekst</p></body>'

    assert lines(page) == ["p Tekst"]


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Hjemmehjælp - Havlund Kommune", "h1 Hjemmehjælp"),
        ("Havlund Kommune | Hjemmehjælp", "h1 Hjemmehjælp"),
        ("Kvalitetsstandard - Træning", "h1 Kvalitetsstandard - Træning"),
        ("Microsoft Word - udkast.docx", "aside (sidens titel) Microsoft Word - udkast.docx"),
    ],
)
def test_the_title_without_the_sites_name_heads_a_page_that_has_no_heading(title, heading):
    assert lines(f"<title>{title}</title><p>Tekst.</p>") == [heading, "p Tekst."]


def test_a_heading_that_says_the_same_needs_no_title():
    page = "<title>Hjemmehjælp - Havlund Kommune</title><h2>Hjemmehjælp</h2><p>Tekst.</p>"

    assert lines(page)[1:] == ["h2 Hjemmehjælp", "p Tekst."]


def test_the_sites_name_before_the_main_part_is_no_heading_of_the_page():
    page = (
        "<title>Mad - Havlund Kommune</title><header><h1>Havlund</h1></header>"
        "<main><p>Mad.</p></main>"
    )

    assert lines(page) == ["h1 Mad", "aside (sidens top) Havlund", "p Mad."]


TRACKED = (
    '<p>Du betaler <del datetime="2026-02-03T10:00">100</del>'
    '<ins cite="mailto:Anne%20Olsen">200</ins> kr.</p><del><p>Udgår.</p></del>'
)


def test_tracked_changes_are_read_as_chosen_and_as_accepted_until_then():
    accepted = ["p Du betaler 200 kr.", "aside (slettet i sporede ændringer) Udgår."]
    rejected = ["p Du betaler 100 kr.", "p Udgår."]

    assert lines(TRACKED) == accepted
    assert lines(TRACKED, choices=Choices("accepted")) == accepted
    assert lines(TRACKED, choices=Choices("rejected")) == rejected


def test_tracked_changes_tell_both_readings_and_who_made_them():
    first, second = read(TRACKED).changes

    assert first == Change(
        Where(paragraph=1), "Du betaler 100 kr.", "Du betaler 200 kr.", "Anne Olsen", "2026-02-03"
    )
    assert (second.before, second.after) == ("Udgår.", "")


def test_what_was_put_in_and_taken_out_again_is_in_no_reading_and_still_accounted_for():
    document = read("<p>Hej</p><ins><del><p>Nej</p></del></ins>")

    assert [piece.text for piece in document.pieces] == ["Hej", "Nej"]
    assert document.changes == ()


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ('<p>Se <img src="a.png" alt="Et kort over byen"> her</p>', "image-left-out"),
        ('<p>Se</p><iframe src="https://film.example/1"></iframe>', "content-elsewhere"),
        ("<p>Pris <s>100</s> 200 kr.</p>", "struck-text"),
        ("<main><p>Kort.</p></main><p>Et meget længere afsnit ved siden af.</p>", "text-outside"),
    ],
)
def test_what_a_person_should_look_at_is_a_finding(page, code):
    assert codes(page) == [code]


@pytest.mark.parametrize(
    "page",
    [
        '<p>Tekst</p><img src="pynt.png" alt="">',
        "<p>Tekst</p><footer><img src=logo.png alt=Logo><iframe src=//kort></iframe></footer>",
    ],
)
def test_what_is_only_there_for_its_looks_is_none(page):
    assert codes(page) == []


def test_a_comment_saved_by_word_is_a_comment():
    page = "<p>Tekst</p><div style='mso-element:comment-list'><p>Skal det ud?</p></div>"

    (comment,) = read(page).comments

    assert (comment.where, comment.text) == (Where(paragraph=2), "Skal det ud?")


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("<html><body></body></html>", EmptyFile),
        ("<script>var x = 1;</script>", EmptyFile),
        ("<nav><a href=/>Forside</a></nav><main></main>", EmptyFile),
        ("<p>\x00\x00</p>", UnreadableFile),
        ("<div>" * 100_000 + "x", TooLarge),
        ("<div>" * 150 + "x", TooLarge),
        ("<p>" + "ord " * 20_000, TooLarge),
        ("<p>ord " * 60_000, TooLarge),
        ("<p " + "x" * 300_000 + ">Tekst", TooLarge),
        ("<i>" * 300_000 + "x", TooLarge),
        ("From: <Gemt>\nContent-Type: multipart/related;\n\n<p>Tekst", UnknownFormat),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(page, error):
    with pytest.raises(error) as caught:
        read(page)

    assert str(caught.value).startswith("side.html: ")
    assert "\n" not in str(caught.value)


def test_more_text_than_the_limits_allow_is_refused():
    limits = Limits(characters=100, paragraph_characters=50)

    with pytest.raises(TooLarge, match="Stykke 2 er på 60 tegn"):
        read(f"<p>Kort</p><p>{'x' * 60}</p>", limits=limits)
    with pytest.raises(TooLarge, match="mere tekst"):
        read(f"<p>{'x' * 300}</p>", limits=limits)


def test_fonts_that_nobody_closed_are_no_depth():
    page = "".join(f"<p><font size={place}>Linje {place}</p>" for place in range(300))

    assert len(lines(page)) == 300


def test_neither_scripts_nor_entities_nor_addresses_do_anything():
    page = (
        '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd"><base href="http://127.0.0.1:9/">'
        '<p onclick="alert(1)">Tekst &ukendt; &amp; mere</p>'
        '<script>document.write("<p>Nej")</script>'
        "<object data=http://127.0.0.1:9/x><p>Nej</p></object>"
    )

    assert lines(page)[0] == "p Tekst &ukendt; & mere"
    assert "Nej" not in printed(read(page))


def test_a_cut_off_page_gives_what_there_is():
    assert lines("<main><h1>Titel</h1><p>Halv") == ["h1 Titel", "p Halv"]


def test_the_same_bytes_give_the_same_document():
    page = "<main><h1>T</h1><div class='b a c' id=x hidden>s</div><p>Tekst</p></main>"

    assert read(page) == read(page)


def test_a_merged_cell_keeps_its_column_in_the_rows_below():
    page = "<table><tr><td rowspan=999999 colspan=2>A<td>B<tr><td>C</table>"
    first, second = read(page).blocks

    assert [len(cell) for cell in first.cells] == [1, 0, 1]
    assert [len(cell) for cell in second.cells] == [0, 0, 1]
