"""The page of a place, and its card on other pages."""

import transaction

from ...integration.browser import world

PLACE = "rusmiddelcenter"


def week(citizen) -> list[str]:
    rows = citizen.own(PLACE).xpath('.//ul[@class="sd-week"]/li')
    return [" ".join(row.text_content().split()) for row in rows]


def test_the_week_is_told_day_by_day_and_today_is_marked_in_words(citizen):
    assert week(citizen) == [
        "Mandag (i dag) kl. 9–15",
        "Tirsdag kl. 9–15",
        "Onsdag kl. 9–15",
        "Torsdag kl. 9–17",
        "Fredag lukket",
        "Lørdag lukket",
        "Søndag lukket",
    ]
    [today] = citizen.own(PLACE).xpath('.//li[@aria-current="date"]')
    assert today.text_content().strip().startswith("Mandag")


def test_on_a_holiday_it_asks_one_to_call(citizen):
    world.set_clock(2026, 4, 6)
    for path in (PLACE, "indsatskatalog/aaben-raadgivning"):
        assert "I dag er det 2. påskedag: ring og hør, om der er åbent" in citizen.words(path), path
    assert week(citizen)[0] == "Mandag (i dag, 2. påskedag) ring og hør, om der er åbent"


def test_days_on_which_it_is_closed_are_read_from_its_remarks(citizen, site):
    site.rusmiddelcenter.remarks = "Indgang fra gården\n3. marts 2025: lukket"
    transaction.commit()
    assert "Lukket nu, åbner i morgen kl. 9" in citizen.words(PLACE)
    assert week(citizen)[0] == "Mandag (i dag) lukket"


def test_the_map_is_a_link_that_tells_nobody_where_one_came_from(citizen):
    for path in (PLACE, "indsatskatalog/aaben-raadgivning"):
        [link] = citizen.own(path).xpath('.//a[contains(@href, "openstreetmap.org")]')
        assert link.get("href").endswith("?query=Torvegade+3%2C+0010+Havlund"), path
        assert link.get("rel") == "noreferrer"


def test_without_a_street_there_is_no_map(citizen, site):
    site.rusmiddelcenter.street = None
    transaction.commit()
    assert citizen.own(PLACE).xpath('.//a[contains(@href, "openstreetmap.org")]') == []


def test_numbers_are_there_to_be_tapped(citizen):
    assert citizen.own(PLACE).xpath('.//a[@class="sd-button"]/@href') == ["tel:+4500000002"]


def test_hours_that_disagree_are_shown_as_written_and_promise_nothing(citizen, site):
    hours = site.rusmiddelcenter.opening_hours
    site.rusmiddelcenter.opening_hours = {
        "text": f"{hours['text']}\nMandag kl. 9-14",
        "intervals": [*hours["intervals"], {"day": "mon", "from": "09:00", "to": "14:00"}],
    }
    transaction.commit()
    assert week(citizen)[:2] == ["Mandag (i dag) to forskellige tider", "Tirsdag kl. 9–15"]
    words = citizen.words(PLACE)
    assert "I dag er der oplyst to forskellige tider: ring og hør" in words
    assert "Mandag kl. 9-14" in words
    assert "De oplyste tider for mandag passer ikke sammen." in words
    assert "Åbent nu" not in words
    page = citizen.own(PLACE).getroottree()
    [linked] = page.xpath('//script[@type="application/ld+json"]/text()')
    assert "schema.org/Tuesday" in linked
    assert "schema.org/Monday" not in linked
