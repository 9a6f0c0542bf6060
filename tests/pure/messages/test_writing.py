"""What a message says: what happened, what to do, where, and why one is told."""

from dataclasses import replace
from datetime import date

import pytest

from servicedeklaration.messages.message import Occasion
from servicedeklaration.messages.occasions import OCCASIONS
from servicedeklaration.messages.people import Holders, People, Person
from servicedeklaration.messages.writing import gathered, notices, write

RIKKE = Person("Rikke Redaktør", "rikke@havlund.example", "rikke")
SIGURD = Person("Sigurd Sekretær", "sigurd@havlund.example", "sigurd")
OWNER = Person("Rusmiddelcenteret", "rusmidler@havlund.example")
SUBMITTED = Occasion(
    kind="submitted",
    edition_uid="uid-1",
    title="Hjælp til unge",
    url="https://havlund.example/unge/2025",
    public=False,
    actor=RIKKE,
)


def test_the_secretary_is_told_what_to_do():
    people = People(secretaries=Holders((SIGURD,)))
    [message] = notices(SUBMITTED, people).messages
    assert (message.to, message.user_id) == ("sigurd@havlund.example", "sigurd")
    assert message.subject == "Venter på beslutning: Hjælp til unge"
    assert message.body == (
        "Hej Sigurd Sekretær\n\n"
        "Rikke Redaktør har sendt »Hjælp til unge« til godkendelse.\n\n"
        "Sæt sagen på dagsordenen, og registrér beslutningen, når udvalget har behandlet den.\n\n"
        "Du finder den her:\nhttps://havlund.example/unge/2025\n\n"
        "Du får denne besked, fordi du er udvalgssekretær.\n"
    )


def test_an_owner_without_account_gets_no_address_that_only_staff_can_open():
    message = write(replace(SUBMITTED, kind="sent_back"), OWNER, "du har ansvaret for teksten")
    assert "https://" not in message.body
    assert "ikke offentlig endnu" in message.body


def test_an_owner_without_account_gets_the_address_of_what_is_public():
    occasion = replace(SUBMITTED, kind="approved", public=True, day=date(2025, 4, 1))
    message = write(occasion, OWNER, "du har ansvaret for teksten")
    assert "https://havlund.example/unge/2025" in message.body
    assert "Den gælder fra den 1. april 2025." in message.body


@pytest.mark.parametrize("kind", OCCASIONS)
def test_every_occasion_can_be_told_with_and_without_its_facts(kind):
    whole = replace(
        SUBMITTED, kind=kind, day=date(2025, 4, 1), reason="Teksten om visitation mangler."
    )
    for occasion in (whole, replace(SUBMITTED, kind=kind, actor=None)):
        message = write(occasion, SIGURD, "du er udvalgssekretær")
        assert "Hjælp til unge" in message.subject
        assert not {"{", "}"} & set(message.subject + message.body)
        assert "  " not in message.body


def test_a_title_brings_no_line_into_the_header():
    occasion = replace(SUBMITTED, title="Hjælp\r\nBcc: alle@havlund.example")
    assert "\n" not in write(occasion, SIGURD, "").subject
    assert "\r" not in write(occasion, SIGURD, "").subject


def test_braces_in_a_title_are_only_braces():
    occasion = replace(SUBMITTED, title="Hjælp {actor}")
    assert "»Hjælp {actor}«" in write(occasion, SIGURD, "").body


def test_several_decisions_at_once_are_one_mail():
    first = write(SUBMITTED, SIGURD, "du er udvalgssekretær")
    second = write(replace(SUBMITTED, title="Hjælp til ældre"), SIGURD, "du er udvalgssekretær")
    other = write(SUBMITTED, OWNER, "du har ansvaret for teksten")
    together = gathered([first, other, second])
    assert [mail.to for mail in together] == [SIGURD.email, OWNER.email]
    assert together[0].subject == "Venter på beslutning: Hjælp til unge og 1 anden"
    assert "Hjælp til unge" in together[0].body
    assert "Hjælp til ældre" in together[0].body
    assert together[1] == other
