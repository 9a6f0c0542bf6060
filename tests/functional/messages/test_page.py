"""The dry run shows staff who would get what, sends nothing, and is hidden from everybody else."""

import pytest
import transaction

from ...integration.actions.people import OWNER
from ...integration.actions.world import act_as, register
from ..course.test_hidden import anonymised

PAGE = "@@beskeder"
EDITION = "stofmisbrug/2025"


@pytest.fixture
def uid(site) -> str:
    return site["stofmisbrug"]["2025"].UID()


EXPECTED = (
    "Send til godkendelse",
    "Sigurd Sekretær",
    "du er udvalgssekretær",
    "Venter på beslutning: Kvalitetsstandard for stofmisbrug",
    "Send i høring",
    "Rusmiddelcenteret",
)


@pytest.mark.parametrize("who", ["rikke", "anders", "carla"])
def test_staff_see_who_would_be_told_what(visitor, outbox, uid, who):
    page = visitor(who).get(f"{PAGE}?udgave={uid}")
    assert page.status_code == 200
    for words in EXPECTED:
        assert words in page.text, words
    assert "mette@" not in page.text
    assert outbox == []


def test_whoever_would_do_it_is_not_among_those_who_are_told(visitor, uid):
    page = visitor("sigurd").get(f"{PAGE}?udgave={uid}").text
    assert "Send til godkendelse" in page
    assert "sigurd@" not in page


@pytest.mark.parametrize("who", ["", "mette", "bodil"])
@pytest.mark.parametrize("asked", ["", "?udgave=UID", "?udgave=findes-ikke"])
def test_others_get_the_answer_of_a_page_that_does_not_exist(visitor, uid, who, asked):
    for method in ("GET", "POST"):
        visit = visitor(who)
        answer = visit.request(method, f"{PAGE}{asked.replace('UID', uid)}")
        missing = visit.request(method, "@@findes-slet-ikke")
        assert answer.status_code == missing.status_code == 404
        assert anonymised(answer, PAGE) == anonymised(missing, "@@findes-slet-ikke")


def test_an_edition_that_there_is_not_is_not_found(visitor):
    assert visitor("rikke").get(f"{PAGE}?udgave=findes-ikke").status_code == 404


def test_a_form_says_who_will_be_told(visitor):
    form = visitor("rikke").get(f"{EDITION}/@@send-til-godkendelse").text
    assert "Sigurd Sekretær" in form
    assert "Mette Medlem" not in form


def test_what_was_sent_stands_there(visitor, uid):
    visitor("rikke").api("POST", f"{EDITION}/@workflow/submit")
    page = visitor("rikke").get(f"{PAGE}?udgave={uid}").text
    assert "(sendt)" in page
    assert "Sigurd Sekretær" in page
    for possible in ("Godkend", "Send tilbage", "Læg frem for udvalget", "Mette Medlem"):
        assert possible in page, possible


def test_the_owners_address_is_seen_by_staff_only(site, visitor):
    act_as(site, "Manager")
    register(site["stofmisbrug"]["2025"])
    transaction.commit()
    assert visitor("rikke").api("GET", "stofmisbrug").json()["owner_email"] == OWNER
    public = visitor("").api("GET", "stofmisbrug")
    assert public.status_code == 200
    assert OWNER not in public.text


def test_what_is_no_address_is_refused(visitor):
    wrong = {"owner_email": "kontor, alle@havlund.example"}
    answer = visitor("rikke").api("PATCH", "stofmisbrug", json=wrong)
    assert answer.status_code == 400
    assert "owner_email" in answer.text
