"""The easy-to-read text over HTTP: to whom it is shown, and who confirms it."""

import pytest
import transaction

from servicedeklaration.actions.confirm_easy_read import ConfirmEasyRead
from servicedeklaration.content.easy_read import CONFIRMED, status

from ...integration.browser import world

WORDS = "Vi hjælper dig. Det er gratis."
PATHS = (
    "indsatskatalog/2027/@@let-laest",
    "indsatskatalog/@@let-laest",
    "indsatskatalog/let-laest",
)


@pytest.fixture
def current(site):
    """The edition in force, with a text that nobody has confirmed."""
    edition = site.indsatskatalog["2027"]
    edition.easy_read = world.html(f"<p>{WORDS}</p>")
    world.approve(edition, world.date(2025, 2, 1))
    transaction.commit()
    return edition


@pytest.fixture
def confirmed(current):
    ConfirmEasyRead(current)()
    transaction.commit()
    return current


def test_before_it_is_confirmed_it_is_not_there_for_citizens(citizen, current):
    missing = citizen.answer("indsatskatalog/2027/@@findes-ikke")
    for path in PATHS:
        answer = citizen.answer(path)
        assert answer.status_code == missing.status_code == 404
        assert WORDS not in answer.text
    assert "@@let-laest" not in citizen.answer("indsatskatalog").text
    headers = {"Accept": "application/json"}
    assert WORDS not in citizen.get(f"{citizen.url}/indsatskatalog/2027", headers=headers).text


def test_editors_see_it_before(editor, current):
    for path in PATHS:
        assert WORDS in editor.words(path)


def test_then_everyone_reads_it_and_which_edition_it_fits(citizen, confirmed):
    for path in PATHS:
        assert WORDS in citizen.words(path)
    assert confirmed.edition_label in citizen.words(PATHS[0])
    own = citizen.own("indsatskatalog")
    [link] = own.xpath('//a[contains(@href, "@@let-laest")]')
    assert link.get("href").endswith("/indsatskatalog/2027/@@let-laest")


def test_an_edition_without_has_no_such_page(citizen, editor, site):
    for visitor in (citizen, editor):
        assert visitor.answer("indsatskatalog/2025/@@let-laest").status_code == 404


def test_the_box_leads_to_the_form_and_the_form_confirms(editor, site, current):
    box = editor.own("indsatskatalog/2027").xpath('.//aside[@class="sd-editors"]')[0]
    [form] = box.xpath('.//a[contains(@href, "@@bekraeft-let-laest")]/@href')
    page = editor.page("indsatskatalog/2027/@@bekraeft-let-laest")
    assert WORDS in page.text_content()
    assert editor.get(form).status_code == 200
    site._p_jar.sync()
    assert status(current) != CONFIRMED
    [token] = page.xpath('//form//input[@name="_authenticator"]/@value')
    answer = editor.post(form, data={"_authenticator": token}, allow_redirects=False)
    assert answer.status_code == 302
    site._p_jar.sync()
    assert status(current) == CONFIRMED


def test_the_form_names_what_stands_nowhere_in_the_edition(editor, site, current):
    current.easy_read = world.html("<p>Det koster 777 kr. Ring 11 22 33 44.</p>")
    transaction.commit()
    page = editor.page("indsatskatalog/2027/@@bekraeft-let-laest")
    named = page.xpath('//*[@id="staar-ingen-steder"]//li/text()')
    assert named == ["777 kr.", "11 22 33 44"]
    assert page.xpath('//a[@target="_blank" and contains(@href, "/indsatskatalog/2027")]')


def test_nobody_else_comes_near_the_form(citizen, current):
    path = "indsatskatalog/2027/@@bekraeft-let-laest"
    assert citizen.answer(path).status_code == 404
    assert citizen.post(f"{citizen.url}/{path}", allow_redirects=False).status_code == 404


def test_editors_see_how_hard_the_text_is_and_citizens_do_not(citizen, editor, site):
    for path in (
        "indsatskatalog",
        "indsatskatalog/indgang",
        "indsatskatalog/aaben-raadgivning",
        "indsatskatalog/visitation",
    ):
        assert "LIX" in editor.words(path), path
        assert "LIX" not in citizen.words(path), path
