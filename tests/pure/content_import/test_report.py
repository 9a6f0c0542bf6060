"""The report: one page that needs nothing else, safe whatever the source says."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from content_import import Choices, Placement, Settings, convert_text
from content_import.errors import UnreadableFile
from content_import.model import Change, Piece, Where
from content_import.pipeline import understand
from content_import.readers.text import read_text
from content_import.report import index_page, report_page
from content_import.result import as_result

TEXT = """Kvalitetsstandard for træning

Målgruppe

Voksne borgere.

Klage

(skal opdateres efter mødet)

Side 1

Side 2

Side 3

Side 4
"""
HOSTILE = "<script>alert(1)</script><img src=//x.invalid/y onerror=z> & \"'"
VOID = {"meta", "br", "link", "img", "input"}


class Page(HTMLParser):
    """A page with its tags, ids, links and text; knows whether every tag was closed."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.ids, self.links, self.text, self.open = [], [], [], "", []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.tags.append((tag, told))
        self.ids += [told["id"]] if "id" in told else []
        self.links += [told["href"]] if "href" in told else []
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def all(self, name):
        return [attrs for tag, attrs in self.tags if tag == name]


def page(text=TEXT, *placements):
    choices = Choices(placements=tuple(placements))
    return Page(report_page(convert_text(text, "a.txt", Settings(choices=choices))))


def test_every_tag_is_closed_and_every_id_stands_once():
    shown = page()

    assert shown.open == []
    assert len(shown.ids) == len(set(shown.ids))


def test_it_has_a_language_one_heading_landmarks_and_a_way_past_them():
    shown = page()

    assert shown.all("html") == [{"lang": "da"}]
    assert len(shown.all("h1")) == 1
    assert len(shown.all("main")) == 1
    assert shown.links[0] == "#indhold"
    assert shown.all("meta")[0] == {"charset": "utf-8"}


def test_headings_go_down_by_one_step_at_a_time():
    levels = [int(tag[1]) for tag, _ in page().tags if re.fullmatch(r"h\d", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_it_asks_no_host_and_runs_no_script():
    shown = page()
    html = report_page(convert_text(TEXT, "a.txt"))

    assert all(link.startswith("#") for link in shown.links)
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in shown.tags}
    assert "url(" not in html
    assert "default-src 'none'" in html


def test_every_link_leads_to_something_on_the_page():
    shown = page()

    assert {link[1:] for link in shown.links} <= set(shown.ids)


@pytest.mark.parametrize("place", ["Kvalitetsstandard for træning", "Klage", "Voksne borgere."])
def test_what_the_source_says_is_text_and_never_markup(place):
    html = report_page(convert_text(TEXT.replace(place, f"{place} {HOSTILE}"), "a.txt"))

    assert "<script" not in html
    assert "<img" not in html


def test_a_hostile_name_of_the_file_is_text_too():
    html = report_page(convert_text(TEXT, f"{HOSTILE}.txt"))

    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_signs_that_templates_know_are_signs():
    assert "$title ${style} 10 $ $$" in page(TEXT.replace("Voksne", "$title ${style} 10 $ $$")).text


def test_a_block_that_is_split_has_a_link_to_each_place_of_its_words():
    text = (
        "Kvalitetsstandard for træning\n\nTilbud\n\nHoldet\n\nHoldet er for dig. "
        "Formålet er at du bliver stærk igen. Forløbet varer 8 uger.\n\nKlage\n\nDu kan klage.\n"
    )
    shown = page(text)

    assert "Formål, Varighed og Tekst" in shown.text
    assert {"#felt-items-0-items-0-duration", "#felt-items-0-items-0-body"} <= set(shown.links)


def test_a_value_that_no_block_gave_is_said_to_be_read_out_of_the_text():
    html = report_page(convert_text(TEXT.replace("træning", "alkoholbehandling"), "a.txt"))

    value = html[html.index('id="felt-publication-subject"') :].partition("</dd>")[0]
    assert "Læst ud af teksten" in value


def test_text_without_a_place_is_told_as_that():
    document = read_text(TEXT, "a.txt")
    lost = Piece(Where(line=99), "En linje, som ingen kender.")
    result = as_result(understand(replace(document, pieces=(*document.pieces, lost))))
    shown = Page(report_page(result))

    assert "Mangler en plads" in shown.text
    assert any(attrs.get("class") == "unplaced" for attrs in shown.all("li"))


def test_moved_and_dropped_text_is_told_with_the_name():
    moved = Placement(Where(line=5), "purpose", "Bo Lind", "2026-05-03")
    dropped = Placement(Where(line=9), "", "Bo Lind", "2026-05-03")
    shown = page(TEXT, moved, dropped)

    assert "Flyttet af Bo Lind den 3. maj 2026: Formål" in shown.text
    assert "Fravalgt af Bo Lind den 3. maj 2026" in shown.text


def test_long_runs_of_page_numbers_are_folded_away():
    assert "4 stykker kommer ikke med, fra linje 11 til linje 17: sidetal" in page().text


def test_an_undecided_change_is_shown_with_both_readings():
    change = Change(Where(line=5), "Unge borgere.", "Voksne borgere.", "A. Jensen", "2025-05-03")
    result = as_result(understand(replace(read_text(TEXT, "a.txt"), changes=(change,))))
    shown = Page(report_page(result)).text

    assert "»Unge borgere.« er rettet til »Voksne borgere.« (A. Jensen, 3. maj 2025)" in shown
    assert "1 rettelse er ikke besluttet" in shown
    assert "Teksten vises med rettelserne, indtil nogen vælger" in shown


def test_sub_headings_of_a_field_are_no_headings_of_the_page():
    result = convert_text(TEXT, "a.txt")
    result["edition"]["target_group"] += "<h3>Undtagelser</h3><p>Ingen.</p>"

    assert '<p class="sub">Undtagelser</p><p>Ingen.</p>' in report_page(result)


def test_an_index_leads_to_every_page():
    result = convert_text(TEXT, "a.txt")
    shown = Page(index_page([("a ø.html", result), ("b.html", result)]))

    assert shown.links == ["#indhold", "a%20%C3%B8.html", "b.html"]
    assert "Skal løses: 1, Se på det: 1, Til orientering: 1" in shown.text
    assert shown.open == []


def test_an_index_names_what_could_not_be_read():
    result = convert_text(TEXT, "a.txt")
    error = UnreadableFile(f"mappe/{HOSTILE.replace('/', '')}.docx", "Filen er beskadiget.")
    html = index_page([("a.html", result)], [error])
    shown = Page(html)

    assert "1 dokument er læst. 1 kunne ikke læses." in shown.text
    assert "Kunne ikke læses" in shown.text
    assert "Filen er beskadiget." in shown.text
    assert "mappe" not in shown.text
    assert "<script" not in html
    assert shown.open == []


def test_an_index_of_what_was_read_does_not_speak_of_the_rest():
    assert "ikke læses" not in index_page([("a.html", convert_text(TEXT, "a.txt"))])


def test_the_same_result_gives_the_same_page():
    result = convert_text(TEXT, "a.txt")

    assert report_page(result) == report_page(convert_text(TEXT, "a.txt"))
