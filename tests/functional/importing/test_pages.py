"""From a file to a draft and back, page by page, and who may see them."""

import re

import pytest
import transaction
from lxml import html

from content_import.apart import Reading
from servicedeklaration.actions import reading
from servicedeklaration.content.pending import pending_imports

from .conftest import posted

STANDARD = """Kvalitetsstandard for støtte i hverdagen

{municipality}

Formål
Formålet er, at du kan klare din hverdag selv.

Målgruppe
Borgere over 18 år, der bor i kommunen.

Betaling
{price}
"""
OUTSIDERS = ("Anonymous", "CommitteeMember", "CommitteeSecretary")


def standard(price: str = "Støtten er gratis.", municipality: str = "Odense Kommune") -> str:
    return STANDARD.format(price=price, municipality=municipality)


def page(person, path: str):
    answer = person.get(path)
    assert answer.status_code == 200, path
    return html.fromstring(answer.content)


def words(tree) -> str:
    return " ".join(tree.text_content().split())


class TestWhoMay:
    @pytest.mark.parametrize("role", OUTSIDERS)
    def test_nobody_but_editors_hands_files_in(self, visitor, role):
        assert visitor(role).get("@@importer").status_code in (302, 401, 404)

    @pytest.mark.parametrize("role", OUTSIDERS)
    @pytest.mark.parametrize("name", ["gennemse-import", "opret-kladde", "importens-kilde"])
    def test_nobody_but_editors_sees_what_waits(self, visitor, hand_in, role, name):
        path = hand_in(visitor("Editor"), "hemmelig.txt", standard())
        answer = visitor(role).get(path.replace("gennemse-import", name))
        assert answer.status_code in (302, 401, 404)
        assert "hverdag" not in answer.text

    def test_an_id_that_nothing_waits_under_is_not_found(self, visitor):
        editor = visitor("Editor")
        unknown = editor.get("@@gennemse-import/findes-ikke")
        assert unknown.status_code == 404
        assert "Her venter ingen fil" in unknown.text
        assert editor.get("@@gennemse-import").status_code == 404

    def test_a_form_from_another_site_does_nothing(self, visitor, hand_in):
        editor = visitor("Editor")
        path = hand_in(editor, "a.txt", standard("Det koster 10 kr."))
        assert editor.post(path, data={"do": "discard"}).status_code == 403
        assert editor.get(path).status_code == 200


class TestHandingIn:
    def test_a_file_that_cannot_be_read_is_refused_in_words(self, visitor):
        editor = visitor("Editor")
        for name, content, told in (
            ("tom.txt", b" ", "tom.txt: Filen er tom."),
            ("billede.png", b"\x89PNG\r\n", "Det er et billede"),
            ("forkert.docx", b"%PDF-1.7", "Indholdet er PDF"),
        ):
            answer = posted(editor, "@@importer", {"file": (name, content)}, do="receive")
            assert answer.status_code == 400
            assert told in words(html.fromstring(answer.content).get_element_by_id("reasons"))

    def test_no_file_at_all_is_said(self, visitor):
        answer = posted(visitor("Editor"), "@@importer", do="receive")
        assert "Vælg den fil" in answer.text

    def test_every_block_leads_to_where_it_went_and_back(self, visitor, hand_in):
        tree = page(visitor("Editor"), hand_in(visitor("Editor"), "b.txt", standard("20 kr.")))
        links = tree.xpath('//ol[@class="sd-blocks"]//a[starts-with(@href, "#")]/@href')
        back = tree.xpath('//*[@class="sd-back"]/@href')
        assert len(links) > 5
        assert len(back) >= 3
        for target in links + back:
            assert len(tree.xpath(f'//*[@id="{target[1:]}"]')) == 1, target

    def test_what_strangers_wrote_is_text_and_never_part_of_the_page(self, visitor, hand_in):
        evil = standard('<script>alert("x")</script> & <b>fed</b> <img src=x onerror=alert(1)>')
        answer = visitor("Editor").get(hand_in(visitor("Editor"), "c.txt", evil))
        assert "<script>alert" not in answer.text
        assert not html.fromstring(answer.content).xpath("//img[@onerror]")

    def test_the_file_can_be_fetched_and_is_saved_not_shown(self, visitor, hand_in):
        path = hand_in(visitor("Editor"), "d.txt", standard("30 kr."))
        answer = visitor("Editor").get(path.replace("gennemse-import", "importens-kilde"))
        assert answer.content.decode() == standard("30 kr.")
        assert answer.headers["Content-Disposition"].startswith("attachment")


class TestDeciding:
    def test_a_block_is_moved_dropped_and_left_as_it_was(self, visitor, hand_in):
        editor = visitor("Editor")
        path = hand_in(editor, "e.txt", standard("Borgere fra 16 år kan også få støtte."))
        block = 7

        def source() -> str:
            return words(page(editor, path).get_element_by_id(f"kilde-{block}"))

        assert "Står i Betaling" in source()
        form = f"{path}?blok={block}"
        assert posted(editor, form, do="place", to="target_group").status_code == 302
        assert "Målgruppe" in source()
        assert posted(editor, form, do="drop").status_code == 302
        assert "Fravalgt af Editor" in source()
        assert posted(editor, form, do="take-back").status_code == 302
        assert "Står i Betaling" in source()

    def test_a_place_that_does_not_exist_is_refused(self, visitor, hand_in):
        editor = visitor("Editor")
        path = hand_in(editor, "f.txt", standard("40 kr."))
        answer = posted(editor, f"{path}?blok=7", do="place", to="items/99/body")
        assert answer.status_code == 400
        assert html.fromstring(answer.content).get_element_by_id("reasons").text_content().strip()

    @pytest.mark.parametrize("step", ["place", "drop", "take-back"])
    def test_a_block_that_does_not_exist_is_not_found(self, visitor, hand_in, step):
        path = hand_in(visitor("Editor"), "g.txt", standard("50 kr."))
        answer = posted(visitor("Editor"), f"{path}?blok=999", do=step, to="price")
        assert answer.status_code == 404

    def test_only_what_waits_can_be_shown(self, visitor, hand_in):
        path = hand_in(visitor("Editor"), "h.txt", standard("60 kr. (skal tilrettes)"))
        tree = page(visitor("Editor"), f"{path}?vis=mangler")
        [block] = tree.xpath('//ol[@class="sd-blocks"]/li[contains(., "tilrettes")]')
        assert len(block.getparent()) < 5

    def test_a_file_is_thrown_away(self, visitor, hand_in):
        editor = visitor("Editor")
        path = hand_in(editor, "i.txt", standard("70 kr."))
        assert posted(editor, path, do="discard").status_code == 302
        assert editor.get(path).status_code == 404
        assert "i.txt" not in words(page(editor, "@@importer"))


class TestTheDraft:
    def test_a_draft_is_made_and_undone_and_made_again(self, visitor, hand_in):
        editor = visitor("Editor")
        review = hand_in(editor, "j.txt", standard("80 kr."))
        create = review.replace("gennemse-import", "opret-kladde")
        assert "Dokumentet er nyt her" in words(page(editor, create))
        made = posted(editor, create, do="create").headers["Location"]
        edition = made.removeprefix(f"{editor.url}/")
        assert visitor("Anonymous").get(edition).status_code == 404
        assert "80 kr." in words(page(editor, f"{edition}/@@importen"))
        assert "er blevet til kladden" in words(page(editor, review))
        assert editor.get(create).status_code == 404
        undone = posted(editor, f"{edition}/@@fortryd-import")
        assert undone.headers["Location"].endswith(review)
        assert editor.get(edition).status_code == 404
        assert posted(editor, create, do="create").status_code == 302

    def test_the_import_of_a_draft_is_seen_by_staff_alone(self, visitor, hand_in):
        editor = visitor("Editor")
        review = hand_in(editor, "k.txt", standard("90 kr.").replace("støtte", "hjælp"))
        made = posted(editor, review.replace("gennemse-import", "opret-kladde"), do="create")
        edition = made.headers["Location"].removeprefix(f"{editor.url}/")
        for name in ("@@importen", "@@fortryd-import", "@@download/source"):
            answer = visitor("Anonymous").get(f"{edition}/{name}")
            assert answer.status_code in (302, 401, 404), name
            assert "90 kr." not in answer.text
        assert visitor("CommitteeMember").get(f"{edition}/@@importen").status_code != 200

    def test_the_municipality_is_asked_for_where_the_document_does_not_say(self, visitor, hand_in):
        editor = visitor("Editor")
        text = standard("100 kr.", "").replace("støtte", "rådgivning")
        create = hand_in(editor, "l.txt", text).replace("gennemse-import", "opret-kladde")
        tree = page(editor, create)
        assert len(tree.xpath('//select[@name="municipality"]/option')) > 98
        assert posted(editor, create, do="create", municipality="").status_code == 400
        assert posted(editor, create, do="create", municipality="0461").status_code == 302

    def test_a_new_version_shows_what_would_be_different_before_it_is_made(self, visitor, hand_in):
        editor, manager = visitor("Editor"), visitor("Manager")
        first = standard("Det koster 115 kr. om dagen.").replace("støtte", "ledsagelse")
        review = hand_in(editor, "m.txt", first)
        made = posted(editor, review.replace("gennemse-import", "opret-kladde"), do="create")
        edition = made.headers["Location"].removeprefix(f"{editor.url}/")
        known = {"in_force_from": "2024-01-01", "body": "Byrådet", "meeting_date": "2023-12-01"}
        assert posted(manager, f"{edition}/@@registrer-godkendt", **known).status_code == 302
        second = hand_in(editor, "n.txt", first.replace("115", "120"))
        tree = page(editor, second.replace("gennemse-import", "opret-kladde"))
        [change] = tree.xpath('//*[@class="sd-difference"]')
        assert "Betaling" in words(change)
        assert [old.strip() for old in change.xpath(".//del/text()")] == ["115"]
        assert [new.strip() for new in change.xpath(".//ins/text()")] == ["120"]

    def test_findings_are_ticked_off_and_opened_again(self, visitor, hand_in):
        editor = visitor("Editor")
        text = standard("110 kr. (skal tilrettes)").replace("støtte", "bostøtte")
        review = hand_in(editor, "o.txt", text)
        made = posted(editor, review.replace("gennemse-import", "opret-kladde"), do="create")
        path = made.headers["Location"].removeprefix(f"{editor.url}/") + "/@@importen"
        number = page(editor, path).xpath('//input[@name="finding"]/@value')[0]
        assert posted(editor, path, do="settle", finding=number).status_code == 302
        assert re.search(r"Klaret: Editor, \d+\. \w+ \d{4}", words(page(editor, path)))
        assert posted(editor, path, do="reopen", finding=number).status_code == 302
        assert "Klaret:" not in words(page(editor, path))


class TestALongFile:
    def test_the_page_says_how_far_it_is_until_the_file_is_read(
        self, site, visitor, hand_in, monkeypatch
    ):
        monkeypatch.setattr(reading, "PATIENCE", 0)
        editor = visitor("Editor")
        path = hand_in(editor, "lang.txt", standard("120 kr.") + "\n\nTekst.\n" * 3_000)
        waits = editor.get(path)
        assert "Dokumentet bliver læst" in waits.text
        assert waits.headers["Refresh"] == "2"
        transaction.begin()
        [pending] = [one for one in pending_imports(site) if one.name == "lang.txt"]
        assert Reading.at(pending.folder).wait(60)
        assert "Refresh" not in editor.get(path).headers
        assert "120 kr." in words(page(editor, path))
