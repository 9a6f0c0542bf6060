"""Asking about a day tells nothing of what a visitor may not know of."""

import re

WORDS = ("Værk", "Udgave draft", "Udgave pending", "Hemmelig")
BELOW = ("", "/2024-05-01", "/2025-03-03", "/2030-01-01", "/2024-02-30", "/2024-05-01/indgang")
MISSING = "findes-slet-ikke"


def anonymised(answer, path: str) -> str:
    """The body without the address that was asked for, and without what is new in every answer."""
    body = answer.text.replace(path, "PATH")
    return re.sub(r'_authenticator=\w+|name="_authenticator" value="\w+"', "", body)


class TestHidden:
    def test_a_work_that_is_hidden_answers_like_one_that_does_not_exist(self, citizen):
        for below in BELOW:
            expected = citizen.answer(f"{MISSING}/pr{below}")
            assert expected.status_code == 404
            for work in ("kladden", "sagen"):
                answer = citizen.answer(f"{work}/pr{below}")
                assert answer.status_code == 404, (work, below)
                assert anonymised(answer, work) == anonymised(expected, MISSING), (work, below)
                assert not any(word in answer.text for word in WORDS), (work, below)

    def test_so_it_does_for_those_on_the_committee_while_it_is_a_draft(self, people):
        member = people["CommitteeMember"]
        for below in BELOW:
            answer = member.answer(f"kladden/pr{below}")
            assert answer.status_code == 404, below
            assert not any(word in answer.text for word in WORDS), below

    def test_a_work_without_an_approved_edition_has_no_answer_for_anybody(self, citizen, people):
        for who, visitor in {"citizen": citizen, **people}.items():
            for work in ("kladden", "sagen", "hoeringen"):
                for below in BELOW:
                    assert visitor.answer(f"{work}/pr{below}").status_code == 404, (who, work)

    def test_its_history_asks_for_no_day(self, citizen, people):
        assert citizen.own("hoeringen/udgaver").xpath(".//form") == []
        assert people["Editor"].own("kladden/udgaver").xpath(".//form") == []

    def test_the_staff_get_the_same_answer_as_everyone(self, citizen, people):
        for day in ("2024-05-01", "2024-10-01", "2030-01-01"):
            path = f"indsatskatalog/pr/{day}"
            expected = citizen.words(path)
            for role, visitor in people.items():
                assert visitor.words(path) == expected, (role, day)
        for role, visitor in people.items():
            hidden = visitor.answer("indsatskatalog/pr/2030-01-01/hemmeligt-tilbud")
            assert hidden.status_code == 404, role

    def test_a_client_of_rest_is_told_nothing_more(self, citizen):
        for prefix in ("", "++api++/"):
            for path in ("kladden/pr/2024-05-01", "indsatskatalog/pr/2030-01-01/hemmeligt-tilbud"):
                answer = citizen.answer(f"{prefix}{path}", headers={"Accept": "application/json"})
                assert answer.status_code == 404, (prefix, path)
                assert not any(word in answer.text for word in WORDS), (prefix, path)

    def test_other_methods_change_nothing_and_tell_nothing(self, citizen):
        for method in ("POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"):
            for work in ("kladden", "sagen"):
                path = f"{work}/pr/2024-05-01"
                answer = citizen.request(
                    method,
                    f"{citizen.url}/{path}",
                    headers={"Connection": "close"},
                    allow_redirects=False,
                )
                assert answer.status_code in (404, 405), (method, path)
                assert not any(word in answer.text for word in WORDS), (method, path)
