"""The tilgængelighedserklæring over HTTP: who writes it, and what everybody reads."""

import re

import pytest

WRITTEN = {
    "status": "partial",
    "faults": "Ældre PDF-filer kan ikke læses op.",
    "reviewed": "2025-03-01",
    "report_to": "Ring til os på 12 34 56 78.",
    "official_url": "https://register.example/havlund",
}
FORM = "@@ret-tilgaengelighed"


def send(person, **changed):
    """Send the form as somebody who has it open."""
    token = re.search(r'name="_authenticator" value="(\w+)"', person.get(FORM).text)
    return person.post(FORM, data=WRITTEN | changed | {"_authenticator": token and token[1]})


class TestTheStatement:
    def test_is_written_by_an_editor_and_read_by_everybody(self, site, visitor):
        before = visitor("Anonymous").get("tilgaengelighed")
        assert before.status_code == 200
        assert WRITTEN["faults"] not in before.text
        assert send(visitor("Editor")).status_code == 302
        read = visitor("Anonymous").get("tilgaengelighed").text
        assert WRITTEN["faults"] in read
        assert WRITTEN["report_to"] in read
        assert WRITTEN["official_url"] in read
        assert "1. marts 2025" in read
        assert FORM not in read

    def test_is_not_changed_by_what_is_refused(self, site, visitor):
        wrong = {"status": "", "reviewed": "2031-01-01", "report_to": " ", "official_url": "nej"}
        answer = send(visitor("Editor"), faults="Intet af det her.", **wrong)
        assert answer.status_code == 400
        assert all(f'href="#field-{name}"' in answer.text for name in wrong)
        assert "Intet af det her." not in visitor("Anonymous").get("tilgaengelighed").text

    def test_lacks_nothing_that_it_says_is_lacking(self, site, visitor):
        assert 'href="#field-faults"' in send(visitor("Editor"), faults="").text

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember"])
    def test_is_written_by_nobody_else(self, site, visitor, role):
        assert visitor(role).post(FORM, data=WRITTEN).status_code != 200
        assert FORM not in visitor(role).get("tilgaengelighed").text

    def test_stands_in_the_place_of_plones_own(self, site, visitor):
        answer = visitor("Anonymous").get("accessibility-info")
        assert answer.status_code == 301
        assert answer.headers["Location"].endswith("/tilgaengelighed")
