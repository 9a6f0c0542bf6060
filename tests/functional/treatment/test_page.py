"""The committee reads a proposal with its changes inside, and comments on each section."""

from itertools import pairwise

import transaction

from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.actions.submit import Submit

from ...integration.actions.world import act_as
from ...integration.browser import world

PAGE = "indsatskatalog/2025/@@behandling"
WHOLE = f"{PAGE}?vis=alt"


def section(document, anchor: str):
    [found] = document.xpath(f'//section[@aria-labelledby="{anchor}"]')
    return found


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_the_changes_are_summed_up_and_stand_in_their_sections(member):
    document = member.page(PAGE)
    [lead] = document.xpath('//p[@class="sd-lead"]')
    assert words(lead).startswith("1 nyt tilbud, 1 udgået")
    changed = section(document, "tekst-klage")
    assert [words(each) for each in changed.xpath(".//ins")] == ["[tilføjet: 6 slut på tilføjet]"]


def test_only_sections_with_changes_are_shown_until_all_is_asked_for(member):
    short, whole = (member.page(path) for path in (PAGE, WHOLE))
    assert not short.xpath('//section[@aria-labelledby="tekst-metode"]')
    assert "Vi taler." in words(section(whole, "tekst-metode"))
    assert "Rådgivning kan være anonym." in words(section(whole, "om-anonymity"))


def test_unchanged_text_is_laid_out_as_citizens_read_it(member):
    method = section(member.page(WHOLE), "tekst-metode")
    assert [words(each) for each in method.xpath('.//*[@class="sd-text"]/h4')] == ["Samtaler"]


def test_a_first_edition_shows_its_whole_text(member, site):
    first = world.make_edition(world.make_catalogue(site, "foerste"), "2025")
    Submit(first)()
    transaction.commit()
    document = member.page("foerste/2025/@@behandling")
    assert "Vi taler." in words(section(document, "tekst-metode"))
    assert document.xpath("//ins | //del") == []
    assert "Der er ingen udgave før denne." in words(document.find(".//main"))


def test_a_comment_stands_at_its_section_and_leads_back_there(member):
    answer = member.comment(PAGE, "Hvorfor\n6 uger?", "klage")
    assert answer.status_code == 302
    address, _sign, anchor = answer.headers["Location"].partition("#")
    assert address.endswith(PAGE)
    [comment] = section(member.page(PAGE), "tekst-klage").xpath(f'.//li[@id="{anchor}"]')
    assert "CommitteeMember 3. marts 2025 kl. 12.00 Hvorfor 6 uger?" in words(comment)


def test_a_comment_is_made_in_the_view_that_one_reads(member):
    answer = member.comment(WHOLE, "God metode.", "metode")
    assert "?vis=alt#kommentar-" in answer.headers["Location"]


def test_a_section_that_is_commented_on_is_shown_among_the_changes_too(member):
    member.comment(WHOLE, "God metode.", "metode")
    assert "God metode." in words(section(member.page(PAGE), "tekst-metode"))


def test_the_editions_own_texts_and_the_whole_have_their_comments(member):
    member.comment(WHOLE, "Skal det være anonymt?", field="anonymity")
    member.comment(WHOLE, "Alt i alt godt.")
    document = member.page(PAGE)
    assert "Skal det være anonymt?" in words(section(document, "om-anonymity"))
    assert "Alt i alt godt." in words(section(document, "udgaven"))


def test_what_is_taken_away_can_be_commented_on(member):
    answer = member.comment(PAGE, "Hvorfor udgår gruppen?", "behandling/grupper/motivationsgruppe")
    assert answer.status_code == 302
    gone = section(member.page(PAGE), "tekst-behandling-grupper-motivationsgruppe")
    assert "Hvorfor udgår gruppen?" in words(gone)


def test_a_comment_without_words_comes_back_with_the_reason(member):
    answer = member.comment(PAGE, "   ", "klage")
    assert answer.status_code == 400
    document = member.parsed(answer)
    assert len(document.xpath('//*[@id="reasons"]//li')) == 1
    assert len(section(document, "tekst-klage").xpath(".//details[@open]")) == 1


def test_what_was_typed_stays_when_it_is_refused(member):
    document = member.parsed(member.comment(PAGE, "a" * 4001, "klage"))
    [field] = section(document, "tekst-klage").xpath(".//textarea")
    assert field.text == "a" * 4001
    assert field.get("aria-invalid") == "true"


def test_the_secretary_reads_it_and_leads_on_to_the_decision(member, secretary, site):
    member.comment(PAGE, "Hvorfor 6 uger?", "klage")
    document = secretary.page(PAGE)
    assert "Hvorfor 6 uger?" in words(section(document, "tekst-klage"))
    expected = f"{site.absolute_url()}/indsatskatalog/2025/@@registrer-beslutning"
    assert expected in document.xpath("//article//a/@href")
    assert expected not in member.page(PAGE).xpath("//article//a/@href")


def test_only_the_author_takes_a_comment_back_and_its_trace_stays(member, secretary):
    anchor = member.comment(PAGE, "Forkert.", "klage").headers["Location"].partition("#")[2]
    given = {"do": "withdraw", "id": anchor.removeprefix("kommentar-")}
    assert secretary.fill_in(PAGE, **given).status_code == 400
    assert member.fill_in(PAGE, **given).status_code == 302
    told = words(section(secretary.page(PAGE), "tekst-klage"))
    assert "Forkert." not in told
    assert "CommitteeMember 3. marts 2025" in told


def test_comments_from_an_earlier_round_are_told_apart(member, site):
    member.comment(PAGE, "Uklart.", "klage")
    transaction.begin()
    act_as(site, "Manager", "CommitteeSecretary")
    edition = site["indsatskatalog"]["2025"]
    SendBack(edition, reason="Skriv det om.")()
    edition["klage"].body = world.html("<p>Klar tekst.</p>")
    Submit(edition)()
    transaction.commit()
    [comment] = section(member.page(PAGE), "tekst-klage").xpath('.//ol[@class="sd-comments"]/li')
    assert len(comment.xpath('./p[@class="sd-quiet"]')) == 1


def test_a_comment_whose_part_is_gone_is_still_read(member, site):
    member.comment(WHOLE, "God metode.", "metode")
    transaction.begin()
    act_as(site, "Manager", "CommitteeSecretary")
    edition = site["indsatskatalog"]["2025"]
    SendBack(edition, reason="Skriv det om.")()
    edition.manage_delObjects(["metode"])
    Submit(edition)()
    transaction.commit()
    assert "God metode." in words(section(member.page(PAGE), "tekst-metode"))


def test_the_page_is_sound(member):
    member.comment(PAGE, "Hvorfor 6 uger?", "klage")
    for path in (PAGE, WHOLE):
        document = member.page(path)
        [own] = document.xpath('//div[@class="sd"]')
        assert len(document.xpath("//h1")) == len(document.xpath("//main")) == 1, path
        given = document.xpath("//@id")
        assert len(given) == len(set(given)), path
        targets = [href[1:] for href in own.xpath('.//a[starts-with(@href, "#")]/@href')]
        assert {*targets, *own.xpath(".//@aria-labelledby")} <= set(given), path
        levels = [int(heading.tag[1]) for heading in own.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert all(after <= before + 1 for before, after in pairwise(levels)), path
        labelled = set(own.xpath(".//label/@for"))
        assert {each.get("id") for each in own.iter("textarea")} <= labelled, path
        assert own.xpath(".//script | .//@style | .//img") == [], path


def test_nothing_of_it_is_kept_by_a_cache(member):
    assert member.answer(PAGE).headers["Cache-Control"] == "private, no-store"
