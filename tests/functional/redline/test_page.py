"""What people read of the changes from one edition to another."""

from itertools import pairwise
from urllib.parse import urlsplit

import pytest
import transaction
from lxml.html import fromstring

from ...integration.browser import world

PAGE = "indsatskatalog/2025/@@aendringer"


def item(document, anchor: str):
    [found] = document.xpath(f'//section[@aria-labelledby="{anchor}"]')
    return found


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_the_changes_are_summed_up_on_top(citizen):
    [lead] = citizen.page(PAGE).xpath('//p[@class="sd-lead"]')
    assert words(lead).startswith("1 nyt tilbud, 1 udgået, 1 ændret, 1 flyttet; ")
    assert "klagefrist" in words(lead)


def test_prices_time_limits_and_law_that_changed_are_listed_with_old_and_new(citizen):
    document = citizen.page(PAGE)
    told = [words(each) for each in document.xpath('//*[@aria-labelledby="loefter"]//li')]
    for expected in ("Klagefrist:", "4 uger", "6 uger", "gratis", "75 kr.", "serviceloven § 12"):
        assert any(expected in each for each in told), expected
    targets = document.xpath('//*[@aria-labelledby="loefter"]//a/@href')
    assert {target[1:] for target in targets} <= set(document.xpath("//@id"))


def test_a_change_is_marked_by_its_element_and_in_words(citizen):
    changed = item(citizen.page(PAGE), "tekst-klage")
    assert [words(each) for each in changed.xpath(".//del")] == ["[slettet: 4 slut på slettet]"]
    assert [words(each) for each in changed.xpath(".//ins")] == ["[tilføjet: 6 slut på tilføjet]"]


def test_an_item_says_what_became_of_it(citizen):
    document = citizen.page(PAGE)
    marks = {
        anchor: [words(mark) for mark in item(document, anchor).xpath('.//*[@class="sd-mark"]')]
        for anchor in (
            "tekst-indgang",
            "tekst-behandling-samtaler",
            "tekst-behandling-unge",
            "tekst-behandling-grupper-motivationsgruppe",
        )
    }
    assert list(marks.values()) == [["Ændret", "Nyt navn"], ["Nyt"], ["Flyttet"], ["Udgået"]]
    assert "Stod før i »Indgang«." in words(item(document, "tekst-behandling-unge"))


def test_contacts_are_called_by_name_and_headings_and_choices_by_their_words(citizen):
    told = words(item(citizen.page(PAGE), "tekst-indgang-aaben-raadgivning"))
    assert "Rusmiddelcenter Havlund" in told
    assert "Betaling for rådgivning" in told
    assert "Kræver visitation" in told
    assert "referral" not in told


def test_a_link_that_leads_elsewhere_is_told_with_both_targets(citizen):
    told = words(item(citizen.page(PAGE), "tekst-indgang-aaben-raadgivning"))
    assert "https://a.example/gammelt" in told
    assert "https://b.example/nyt" in told


def test_only_the_surroundings_of_a_change_are_shown_until_all_is_asked_for(citizen):
    short, long = citizen.words(PAGE), citizen.words(f"{PAGE}?fra=2023&vis=alt")
    assert "Sætning nummer 20 er den samme." not in short
    assert "[…]" in short
    assert "Sætning nummer 20 er den samme." in long
    assert "Rådgivning kan være anonym." in long
    assert "Rådgivning kan være anonym." not in short


def test_an_edition_compared_with_itself_has_no_changes(citizen):
    document = citizen.page("indsatskatalog/2025/@@aendringer?fra=2025")
    assert "Der er ingen forskelle" in words(document.find(".//main"))
    assert document.xpath("//ins | //del") == []


def test_the_first_edition_says_that_there_is_none_before_it(citizen):
    assert "Der er ingen udgave før denne." in citizen.words("indsatskatalog/2023/@@aendringer")


def test_any_two_editions_can_be_compared_also_backwards(citizen):
    assert "6" in words(
        item(citizen.page("indsatskatalog/2023/@@aendringer?fra=2025"), "tekst-klage").find(
            ".//del"
        )
    )


def test_a_draft_is_compared_with_what_is_in_force(editor):
    document = editor.page("indsatskatalog/2027/@@aendringer")
    [before, _after] = document.xpath('//dl[@class="sd-facts"]//dd/a')
    assert before.text == "2025"


def test_an_edition_whose_days_alone_differ_says_that_the_text_is_the_same(citizen, site):
    catalogue = world.make_catalogue(site, "uaendret")
    for name, year in (("a", 2023), ("b", 2025)):
        world.approve(world.make_edition(catalogue, name), world.date(year, 1, 1))
    transaction.commit()
    assert "Teksten er den samme." in citizen.words("uaendret/b/@@aendringer")


def test_the_page_is_sound(citizen, site):
    for path in (PAGE, f"{PAGE}?fra=2023&vis=alt", f"{PAGE}?fra=2025"):
        document = citizen.page(path)
        own = document.xpath('//div[@class="sd"]')[0]
        assert len(document.xpath("//h1")) == len(document.xpath("//main")) == 1, path
        assert len(document.xpath('//link[@rel="canonical"]')) == 1, path
        given = document.xpath("//@id")
        assert len(given) == len(set(given)), path
        assert set(own.xpath(".//@aria-labelledby")) <= set(given), path
        levels = [int(heading.tag[1]) for heading in own.iter("h1", "h2", "h3", "h4")]
        assert all(after <= before + 1 for before, after in pairwise(levels)), path
        assert own.xpath(".//script | .//@style | .//img") == [], path
        urls = document.xpath('//link[@rel="stylesheet"]/@href')
        assert {urlsplit(url).netloc for url in urls} <= {urlsplit(site.absolute_url()).netloc, ""}


def test_the_list_of_editions_leads_to_the_changes(citizen, site):
    links = citizen.page("indsatskatalog/udgaver").xpath('//ol[@class="sd-timeline"]//a/@href')
    base = f"{site.absolute_url()}/indsatskatalog"
    assert f"{base}/2025/@@aendringer" in links
    assert f"{base}/2023/@@aendringer" not in links


def test_editors_find_the_changes_from_the_draft(editor, site):
    links = editor.page("indsatskatalog/2027").xpath('//aside[@class="sd-editors"]//a/@href')
    assert f"{site.absolute_url()}/indsatskatalog/2027/@@aendringer" in links


def test_only_staff_read_of_the_source_file(citizen, editor, site):
    site.indsatskatalog["2025"].source_sha256 = "ab" * 32
    transaction.commit()
    assert "abababababab" in editor.words(PAGE)
    assert "abababababab" not in citizen.words(PAGE)


def test_a_draft_has_lost_neither_its_days_nor_the_file_that_another_came_from(editor, site):
    site.indsatskatalog["2025"].source_sha256 = "ab" * 32
    transaction.commit()
    page = editor.page("indsatskatalog/2027/@@aendringer")
    gone = " ".join(each.text_content() for each in page.xpath("//main//del"))
    assert "1. januar 2025" not in gone
    assert "abababababab" not in gone


def asked_again(citizen, path: str, before: str):
    """The page after another edition was chosen in the form of the page at a path."""
    page = citizen.page(path)
    [form] = [form for form in page.forms if form.xpath('.//select[@name="fra"]')]
    form.fields["fra"] = before
    answer = citizen.get(form.action, params=form.form_values())
    assert answer.status_code == 200
    return fromstring(answer.text)


def headings(document) -> list[str]:
    return [h3.xpath("string(a)").strip() for h3 in document.xpath("//h3[@id]")]


@pytest.mark.parametrize("part", ["del=indgang/aaben-raadgivning", "del=klage"])
def test_another_edition_is_compared_in_the_same_part_and_as_fully(citizen, part):
    path = f"indsatskatalog/2025/@@aendringer?{part}"
    for view in ("", "&vis=alt"):
        again = asked_again(citizen, f"{path}{view}", "2023")
        assert len(headings(again)) == 1
        asked = [link for link in again.xpath("//header//a/@href") if link.endswith("?fra=2023")]
        assert asked, "it says that it is narrowed, and leads to all"
        [other] = again.xpath('//p[contains(@class, "sd-key")]/a/@href')
        assert ("vis=alt" in other) == (not view)
        assert part.partition("=")[0] in other


def test_a_part_that_is_gone_from_both_has_no_changes(citizen):
    """The citizen came from a letter about a part that a later edition no longer has."""
    path = "indsatskatalog/2025/@@aendringer?del=behandling/grupper"
    assert "2.1 Grupper" in headings(citizen.page(path))
    assert headings(citizen.page(f"{path}&fra=2025")) == []
    assert citizen.answer("indsatskatalog/2025/@@aendringer?del=findes-ikke").status_code == 404
