"""The page on which staff say which words mean the same."""

import pytest
import transaction
from lxml.html import fromstring

from servicedeklaration.content.synonyms import own_lines

from ..course.conftest import PASSWORD, Visitor

PAGE = "@@soegeord"


@pytest.fixture
def people(site):
    """Gives a visitor of a role."""
    opened = []

    def visit(role: str) -> Visitor:
        if role not in ("Anonymous", "Editor"):
            site.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
            transaction.commit()
        who = None if role == "Anonymous" else (role, PASSWORD)
        opened.append(Visitor(site.absolute_url(), who))
        return opened[-1]

    yield visit
    for session in opened:
        session.close()


def form(visitor) -> dict[str, str]:
    """What the form sends if nothing is changed."""
    page = fromstring(visitor.get(PAGE).text)
    [found] = [form for form in page.forms if "lines" in form.fields]
    return dict(found.fields)


@pytest.mark.parametrize("role", ["Anonymous", "Member", "CommitteeMember", "CommitteeSecretary"])
def test_who_does_not_write_learns_nothing_of_the_page(people, role):
    visitor = people(role)
    hidden, missing = visitor.get(PAGE), visitor.get("@@findes-ikke")
    assert hidden.status_code == missing.status_code == 404
    assert hidden.text.replace("soegeord", "NAME") == missing.text.replace("findes-ikke", "NAME")
    assert visitor.request("POST", PAGE, data={"lines": "a, b"}).status_code == 404


@pytest.mark.parametrize("role", ["Contributor", "Editor", "Site Administrator"])
def test_those_who_write_see_the_words_that_the_search_knows(people, role):
    answer = people(role).get(PAGE)
    assert answer.status_code == 200
    assert "varmestue" in answer.text


def test_words_are_kept_and_shown_again(people, site):
    editor = people("Editor")
    answer = editor.request(
        "POST", PAGE, data=form(editor) | {"lines": "# Gadenavne\r\nskunk, pot → rusmiddel"}
    )
    assert answer.status_code == 302
    transaction.begin()
    assert own_lines() == ("# Gadenavne", "skunk, pot → rusmiddel")
    assert "skunk, pot → rusmiddel" in form(editor)["lines"]


def test_a_bad_line_is_told_by_its_number_and_what_was_typed_stays(people, site):
    editor = people("Editor")
    answer = editor.request("POST", PAGE, data=form(editor) | {"lines": "pot, hash\nskunk"})
    assert answer.status_code == 400
    page = fromstring(answer.text)
    assert "2" in page.get_element_by_id("reasons").text_content()
    assert "skunk" in page.get_element_by_id("sd-lines").text
    transaction.begin()
    assert own_lines() == ()


def test_nothing_is_kept_without_the_forms_own_token(people, site):
    answer = people("Editor").request("POST", PAGE, data={"lines": "pot, hash"})
    assert answer.status_code == 403
    transaction.begin()
    assert own_lines() == ()


def test_the_desk_leads_there(people):
    assert PAGE in people("Site Administrator").get("@@opgaver").text
