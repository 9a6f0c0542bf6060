"""Documents that come in over REST: with the file itself, twice, and from `content-import send`."""

import argparse
import base64
import hashlib

import pytest

from content_import import convert_text
from content_import.remote.command import add_parser
from content_import.remote.login import PASSWORD as PASSWORD_NAME

from .conftest import PASSWORD

TEXT = """Kvalitetsstandard for {about}

Godkendt af Byrådet den 26. marts 2024

Målgruppe

Voksne borgere i Hjørring Kommune.
"""
STATED = {"municipality": "0860", "in_force_from": "2024-05-01"}


def document(about: str) -> dict:
    """What is sent of a document: the result and the file."""
    text = TEXT.format(about=about)
    result = convert_text(text, f"{about}.txt")
    file = base64.b64encode(text.encode()).decode()
    return {**result, "source": {**result["source"], "data": file}}


class TestPost:
    def test_the_file_stays_with_the_edition_and_the_statement_wins(self, visitor):
        sent = {**document("ledsagelse"), "statement": STATED}
        administrator = visitor("Site Administrator")
        answer = administrator.api("POST", "@import", json=sent)
        assert answer.status_code == 201, answer.text
        told = answer.json()
        assert (told["status"], told["kept_as_draft"]) == ("new", [])
        path = told["@id"].removeprefix(administrator.url).lstrip("/")
        edition = administrator.api("GET", path).json()
        assert edition["in_force_from"] == "2024-05-01"
        assert edition["source"]["filename"] == "ledsagelse.txt"
        assert edition["source"]["size"] == len(base64.b64decode(sent["source"]["data"]))

    def test_the_same_file_twice_changes_nothing(self, visitor):
        sent = document("støtte")
        first = visitor("Editor").api("POST", "@import", json=sent)
        again = visitor("Editor").api("POST", "@import", json=sent)
        assert (first.status_code, again.status_code) == (201, 200), again.text
        assert again.json()["@id"] == first.json()["@id"]
        assert again.json()["status"] == "unchanged"

    def test_the_result_alone_is_enough(self, visitor):
        result = convert_text(TEXT.format(about="træning"), "træning.txt")
        assert visitor("Editor").api("POST", "@import", json=result).status_code == 201

    def test_a_large_file_is_taken_whole(self, visitor):
        text = TEXT.format(about="lange tekster") + "\nFormål\n" + "\nEn sætning til." * 90_000
        result = convert_text(TEXT.format(about="lange tekster"), "lang.txt")
        digest = hashlib.sha256(text.encode()).hexdigest()
        file = base64.b64encode(text.encode()).decode()
        sent = {**result, "source": {**result["source"], "sha256": digest, "data": file}}
        answer = visitor("Editor").api("POST", "@import", json=sent)
        assert answer.status_code == 201, answer.text

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"source": {"sha256": "0" * 64, "data": "YWJj"}}, "dens SHA-256 er en anden"),
            ({"source": {"sha256": "0" * 64, "data": "æøå"}}, "base64"),
            ({"statement": {"workflow": "approved"}}, "I statement kan der stå"),
            ({"statement": {"in_force_from": "i maj"}}, "år-måned-dag"),
            ({"statement": ["municipality"]}, "I statement kan der stå"),
            ({"source": None}, "Importen mangler »source«."),
        ],
    )
    def test_what_does_not_fit_is_refused_in_words(self, visitor, change, words):
        answer = visitor("Editor").api("POST", "@import", json={**document("andet"), **change})
        assert answer.status_code == 400
        assert words in " ".join(answer.json()["reasons"])

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember"])
    def test_only_writers_may(self, visitor, role):
        answer = visitor(role).api("POST", "@import", json=document("forbudt"))
        assert answer.status_code in (401, 403)


class TestGet:
    def test_a_file_is_known_once_it_is_imported(self, visitor):
        sent = document("rådgivning")
        asked = f"@import?sha256={sent['source']['sha256']}"
        before = visitor("Editor").api("GET", asked).json()
        made = visitor("Editor").api("POST", "@import", json=sent).json()
        after = visitor("Editor").api("GET", asked).json()
        assert (before["known"], before["@id"]) == (False, None)
        assert (after["known"], after["@id"]) == (True, made["@id"])

    @pytest.mark.parametrize("asked", ["", "?sha256=", "?sha256=abc", "?sha256:int=1"])
    def test_a_question_without_a_sum_is_refused(self, visitor, asked):
        answer = visitor("Editor").api("GET", f"@import{asked}")
        assert answer.status_code == 400

    def test_only_writers_may_ask(self, visitor):
        answer = visitor("Anonymous").api("GET", f"@import?sha256={'0' * 64}")
        assert answer.status_code == 401


class TestSend:
    @pytest.fixture
    def send(self, site, tmp_path, monkeypatch, capsys):
        """Send the folder as a user; (exit status, what was said)."""
        monkeypatch.setenv(PASSWORD_NAME, PASSWORD)

        def run(user: str) -> tuple[int, str]:
            parser = argparse.ArgumentParser()
            add_parser(parser.add_subparsers())
            given = ["send", str(tmp_path), "--site", site.absolute_url(), "--user", user]
            options = parser.parse_args(given)
            status = options.run(options)
            said = capsys.readouterr()
            return status, said.out + said.err

        return run

    def test_a_folder_is_there_after_one_run_and_known_in_the_next(self, send, tmp_path):
        for about in ("bostøtte", "aktivering"):
            (tmp_path / f"{about}.txt").write_text(TEXT.format(about=about), "utf-8")
        (tmp_path / "import.toml").write_text('["bostøtte.txt"]\nmunicipality = "0860"\n', "utf-8")
        first, again = send("Editor"), send("Editor")
        assert first[0] == 0, first[1]
        assert "2 importeret, 0 kendt i forvejen, 0 ikke importeret." in first[1]
        assert again[0] == 0
        assert "0 importeret, 2 kendt i forvejen, 0 ikke importeret." in again[1]

    def test_a_document_that_the_site_refuses_is_told_in_its_words(self, send, tmp_path):
        text = TEXT.format(about="x").replace("i Hjørring Kommune", "")
        (tmp_path / "uden.txt").write_text(text, "utf-8")
        status, said = send("Editor")
        assert status == 2
        assert "uden.txt … ikke importeret. Dokumentet siger ikke, hvilken kommune" in said

    def test_who_may_not_import_is_told_so(self, send, tmp_path):
        (tmp_path / "a.txt").write_text(TEXT.format(about="a"), "utf-8")
        assert "må ikke importere på sitet" in send("CommitteeMember")[1]

    def test_a_wrong_password_is_told(self, send, tmp_path, monkeypatch):
        (tmp_path / "a.txt").write_text(TEXT.format(about="a"), "utf-8")
        monkeypatch.setenv(PASSWORD_NAME, "forkert")
        assert "er forkert" in send("Editor")[1]
