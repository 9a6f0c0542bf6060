"""Where a letter's short address leads."""

import pytest
import transaction

from servicedeklaration.content import cited

from ...integration.browser import world

WORK = "indsatskatalog"
OFFER = f"{WORK}/2025/indgang/aaben-raadgivning"
FORMER = f"{WORK}/2023/indgang/aaben-raadgivning"


def target(citizen, path: str) -> str:
    """Where an address leads, without the site's."""
    answer = citizen.answer(path)
    assert answer.status_code == 302, path
    return answer.headers["Location"].removeprefix(f"{citizen.url}/")


@pytest.mark.parametrize("path", [f"{WORK}/2025", f"{WORK}/2025/metode", OFFER, FORMER])
def test_it_leads_to_the_exact_text_of_the_exact_edition(citizen, short, path):
    assert target(citizen, short(path)) == path


def test_each_edition_of_a_text_has_its_own(short):
    assert short(OFFER) != short(FORMER)


def test_it_leads_there_for_ever(citizen, site, short):
    before = target(citizen, short(OFFER))
    world.approve(site.indsatskatalog["2027"], world.date(2027, 1, 1))
    transaction.commit()
    world.set_clock(2027, 1, 1)
    assert target(citizen, short(OFFER)) == before == OFFER


def test_capitals_and_groups_are_read_too(citizen, short):
    code = short(OFFER).removeprefix("h/")
    assert (
        target(citizen, f"h/{code[:3]}-{code[3:6]}-{code[6:]}".upper().replace("H/", "h/")) == OFFER
    )


@pytest.mark.parametrize("edition", ["2023", "2025"])
def test_a_topic_is_led_to_on_its_page_in_its_edition(citizen, short, edition):
    found = target(citizen, f"{short(f'{WORK}/{edition}')}/anonymitet")
    assert found == f"{WORK}/{edition}/anonymitet"
    assert "Rådgivning kan være anonym." in citizen.words(found)


def test_a_topic_whose_name_a_section_bears_is_led_to_from_the_top_of_the_edition(
    citizen, site, short
):
    edition = site.indsatskatalog["2027"]
    world.make(edition, "Afsnit", "anonymitet", title="Et afsnit")
    world.approve(edition, world.date(2027, 1, 1))
    transaction.commit()
    found = target(citizen, f"{short(f'{WORK}/2027')}/anonymitet")
    assert found == f"{WORK}/2027?afsnit=anonymitet"
    assert citizen.own(found).xpath('.//div[@class="sd-notice"]//a[@href="#anonymitet"]')
    assert citizen.own(found).xpath('.//*[@id="anonymitet"]')
    world.set_clock(2027, 1, 1)
    found = target(citizen, f"{short(f'{WORK}/2027')}/anonymitet")
    assert found == f"{WORK}/2027#anonymitet"


@pytest.mark.parametrize(
    "path",
    [
        "h",
        "h/",
        "h/bcdfghjkm",
        "h/findes-ikke",
        "h/{edition}/klage",
        "h/{edition}/anonymitet/mere",
        "h/{offer}/anonymitet",
        "h/{work}",
    ],
)
def test_an_address_that_leads_nowhere_is_not_found(citizen, short, path):
    codes = {"edition": f"{WORK}/2025", "offer": OFFER, "work": WORK}
    written = path.format(**{name: short(place)[2:] for name, place in codes.items()})
    assert citizen.answer(written).status_code == 404


def test_a_withdrawn_edition_is_still_led_to_and_says_what_it_is(citizen, site, short):
    world.withdraw(site.indsatskatalog["2025"], "Loven er ændret.")
    transaction.commit()
    assert target(citizen, short(OFFER)) == OFFER
    assert "tilbagekaldt den 3. marts 2025" in citizen.words(OFFER)


def test_two_texts_with_the_same_code_are_both_offered(citizen, site, short, monkeypatch):
    both = [site.unrestrictedTraverse(path) for path in (OFFER, FORMER)]
    monkeypatch.setattr(cited, "_bearing", lambda code: both)
    answer = citizen.answer(short(OFFER))
    assert answer.status_code == 300
    assert all(f'href="{citizen.url}/{path}"' in answer.text for path in (OFFER, FORMER))
