"""`content-import send`: a line per document, a summary, one line for what is wrong."""

import argparse
import base64

import pytest

from content_import.remote import command, login
from content_import.remote.command import add_parser

from .server import LOST, USER, serving

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def paused(monkeypatch):
    """The seconds that were waited, of which none goes by."""
    waited = []
    monkeypatch.setattr(command, "sleep", waited.append)
    return waited


@pytest.fixture
def send(site, folder, capsys):
    """Run the command on the folder; (exit status, what was printed, what went wrong)."""

    def run(*more, address=site.address, user=("--user", USER)):
        parser = argparse.ArgumentParser()
        add_parser(parser.add_subparsers())
        given = ["send", str(folder), "--site", address, *user, *more]
        options = parser.parse_args(given)
        status = options.run(options)
        said = capsys.readouterr()
        return status, said.out.splitlines(), said.err.strip()

    return run


def test_every_document_is_a_line_and_the_end_a_summary(site, send):
    status, said, wrong = send()

    assert (status, wrong) == (0, "")
    assert said == [
        "1 af 2: ledsagelse.txt … importeret.",
        "2 af 2: traening.txt … importeret.",
        "2 importeret, 0 kendt i forvejen, 0 ikke importeret.",
    ]
    assert len(site.known) == 2


def test_the_file_itself_and_what_the_municipality_states_go_with_it(site, folder, send):
    (folder / "import.toml").write_text(
        '["traening.txt"]\nmunicipality = "9999"\nin_force_from = 2026-03-01\n', "utf-8"
    )
    send()
    sent = next(one for one in site.known.values() if one["source"]["name"] == "traening.txt")

    assert base64.b64decode(sent["source"]["data"]) == (folder / "traening.txt").read_bytes()
    assert sent["statement"] == {"municipality": "9999", "in_force_from": "2026-03-01"}
    assert sent["format"] == "servicedeklaration-import/1"


def test_a_second_run_sends_nothing(site, send):
    send()
    site.asked.clear()
    status, said, _ = send()

    assert status == 0
    assert site.asked == ["GET", "GET"]
    assert said[0].endswith("er importeret før; intet er ændret.")
    assert said[-1] == "0 importeret, 2 kendt i forvejen, 0 ikke importeret."


@pytest.mark.parametrize("trouble", [500, 502, 503, 409, LOST])
def test_trouble_that_passes_is_waited_out(site, send, paused, trouble):
    site.troubles["GET"].extend([trouble, trouble])
    status, said, _ = send()

    assert status == 0
    assert paused == [1, 2]
    assert "Prøver igen om 2 s" in said[0]


def test_a_site_that_says_how_long_it_needs_gets_that_long(site, send, paused):
    site.troubles["POST"].append((503, {"Retry-After": "7"}, b""))
    status, _, _ = send()

    assert (status, paused) == (0, [7])


def test_a_document_whose_answer_got_lost_is_not_sent_again(site, send):
    site.troubles["POST"].append(LOST)
    status, said, _ = send()

    assert status == 0
    assert site.asked == ["GET", "POST", "GET", "GET", "POST"]
    assert "importeret; det første svar gik tabt." in said[0]
    assert said[-1].startswith("2 importeret")


def test_a_refused_document_is_told_in_the_sites_words_and_the_next_one_sent(site, send):
    reasons = b'{"type": "Refused", "reasons": ["Kommunen mangler."]}'
    site.troubles["POST"].append((400, {}, reasons))
    status, said, _ = send()

    assert status == 2
    assert said[0] == "1 af 2: ledsagelse.txt … ikke importeret. Kommunen mangler."
    assert said[1] == "2 af 2: traening.txt … importeret."


def test_an_approval_that_the_site_did_not_take_is_told_with_the_reason(site, send):
    told = b'{"status": "new", "@id": "x", "kept_as_draft": ["Du har ikke den rolle."]}'
    site.troubles["POST"].append((201, {}, told))
    _, said, _ = send()

    assert said[0].endswith(
        "importeret. Det er en kladde, og godkendelsen er ikke registreret: Du har ikke den rolle."
    )


def test_a_document_on_which_the_site_fails_again_and_again_is_told(site, send, paused):
    site.troubles["POST"].extend([500] * 6)
    status, said, _ = send()

    assert status == 2
    assert paused == [1, 2, 4, 8, 16]
    assert said[0].endswith("ikke importeret. Sitet svarede med fejl 500.")
    assert len(site.known) == 1


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_sent(site, folder, send):
    (folder / "billede.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    status, said, _ = send()

    assert status == 2
    assert said[0].startswith("1 af 3: billede.txt … Indholdet er et billede")
    assert said[-2:] == [
        "2 importeret, 0 kendt i forvejen, 1 ikke importeret.",
        "Ikke importeret: billede.txt. Kør kommandoen igen, når det er rettet; det, der er "
        "importeret, bliver sprunget over.",
    ]


def test_a_statement_about_a_file_that_is_not_there_is_told_and_counts_as_no_document(folder, send):
    (folder / "import.toml").write_text('["væk.txt"]\nmunicipality = "9999"\n', "utf-8")
    status, said, _ = send()

    assert status == 2
    assert "Filen »væk.txt« findes ikke i mappen." in said[0]
    assert said[-1] == "2 importeret, 0 kendt i forvejen, 0 ikke importeret."


def test_a_statement_that_comes_after_the_file_is_told_to_have_no_effect(folder, send):
    send()
    (folder / "import.toml").write_text('["traening.txt"]\nmunicipality = "9999"\n', "utf-8")
    _, said, _ = send()

    assert said[0].endswith("er importeret før; intet er ændret.")
    assert said[1].endswith("intet er ændret. import.toml gælder, første gang en fil importeres.")


def test_a_folder_without_documents_is_told(folder, send):
    for file in folder.iterdir():
        file.unlink()
    status, said, wrong = send()

    assert (status, said) == (2, [])
    assert "Der er ingen dokumenter i mappen." in wrong


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (401, f"Adgangskoden for »{USER}« er forkert"),
        (403, f"»{USER}« må ikke importere på sitet."),
        (404, "Der er ingen import på adressen."),
        ((302, {"Location": "https://ny.example"}, b""), "Sitet henviser til https://ny.example."),
        ((200, {}, b"<html>"), "Adressen svarer ikke som et site med servicedeklaration."),
    ],
)
def test_a_site_that_takes_nothing_ends_the_run_with_one_line(site, send, answer, words):
    site.troubles["GET"].append(answer)
    status, said, wrong = send()

    assert status == 2
    assert wrong.startswith(f"{site.address}: {words}")
    assert "\n" not in wrong
    assert said == ["1 af 2: ledsagelse.txt … afbrudt."]
    assert not site.known


def test_a_run_that_ends_on_its_way_says_how_to_go_on(site, send):
    site.troubles["GET"].extend([None, 403])
    status, said, _ = send()

    assert status == 2
    assert said[-2:] == [
        "1 importeret, 0 kendt i forvejen, 1 ikke importeret.",
        "Kør kommandoen igen for at fortsætte; det, der er importeret, bliver sprunget over.",
    ]


def test_a_site_that_went_away_ends_the_run_after_some_tries(send, paused):
    with serving() as gone:
        address = gone.address
    status, _, wrong = send(address=address)

    assert (status, paused) == (2, [1, 2, 4, 8, 16])
    assert wrong == f"{address}: Sitet svarer ikke. Kører det?"


def test_a_host_that_nobody_knows_ends_the_run_at_once(send, paused):
    status, _, wrong = send(address="https://findes-ikke.invalid/hjaelp")

    assert (status, paused) == (2, [])
    assert "Adressen findes ikke." in wrong


def test_a_certificate_that_cannot_be_verified_ends_the_run_at_once(site, send, paused):
    status, _, wrong = send(address=site.address.replace("http:", "https:"))

    assert (status, paused, site.asked) == (2, [], [])
    assert "certifikat" in wrong


@pytest.mark.parametrize(
    "address",
    [
        "http://www.havlund.example/hjaelp",
        "www.havlund.example",
        "ftp://havlund.example",
        "https://",
    ],
)
def test_nothing_is_sent_to_an_address_that_is_not_safe(site, send, address):
    status, said, wrong = send(address=address)

    assert (status, said, site.asked) == (2, [], [])
    assert wrong.count("\n") == 0


def test_a_token_signs_where_no_user_is_named(site, send, monkeypatch):
    monkeypatch.setenv(login.TOKEN, "en-noegle")
    site.signed = {"Bearer en-noegle"}

    assert send(user=())[0] == 0


def test_without_user_and_token_nothing_is_sent(site, send):
    status, _, wrong = send(user=())

    assert (status, site.asked) == (2, [])
    assert "--user NAVN" in wrong


def test_without_a_password_and_nobody_to_ask_nothing_is_sent(site, send, monkeypatch):
    monkeypatch.delenv(login.PASSWORD)
    status, _, wrong = send()

    assert (status, site.asked) == (2, [])
    assert login.PASSWORD in wrong


def test_a_password_is_asked_for_where_somebody_sits(site, send, monkeypatch):
    monkeypatch.delenv(login.PASSWORD)
    monkeypatch.setattr(login.sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(login.getpass, "getpass", lambda prompt: "forkert")

    assert "er forkert" in send()[2]


def test_a_folder_that_is_not_there_is_one_line(send, folder):
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()

    assert "Mappen findes ikke." in send()[2]
