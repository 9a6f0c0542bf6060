"""What is public shows its text; how it came about stays with the staff."""

import pytest
import transaction
from lxml import html
from plone.namedfile.file import NamedBlobFile

from ...integration.actions.world import act_as, make_draft, make_publication, register

SIDE_DOORS = (
    "@@download/source",
    "@@display-file/source",
    "@@images/source",
    "source",
    "@@historyview",
    "@@contenthistorypopup",
    "content_status_history",
    "versions_history_form",
    "version_view?version_id=0",
    "@@history?one=0&two=current",
    "@@getVersion?version_id=0",
    "edit",
    "@@edit",
    "sharing",
    "folder_contents",
    "workflow_history",
    "@@manage-viewlets",
)
EMPTY_ROOMS = ("source", "workflow_history", "@@contenthistorypopup", "@workflow", "@lock")
"""Doors that stand open and show nothing."""
API_SIDE_DOORS = ("@history", "@history/0", "@sharing", "@workflow", "@lock")


@pytest.fixture(scope="class")
def public(site):
    """The path of an approved edition that was imported from a file."""
    transaction.begin()
    act_as(site, "Manager")
    edition = make_draft(make_publication(site, "import"))
    edition.source = NamedBlobFile(b"raw words", "text/plain", filename="raa.txt")
    register(edition)
    transaction.commit()
    return "import/2025"


class TestSideDoors:
    @pytest.mark.parametrize("door", SIDE_DOORS)
    def test_nobody_from_outside_passes(self, visitor, public, door):
        answer = visitor("Anonymous").get(f"{public}/{door}")
        assert answer.status_code in (302, 401, 403, 404) or door in EMPTY_ROOMS
        assert "raw words" not in answer.text
        assert "test_user_1_" not in answer.text

    @pytest.mark.parametrize("door", API_SIDE_DOORS)
    def test_nor_over_rest(self, visitor, public, door):
        answer = visitor("Anonymous").api("GET", f"{public}/{door}")
        assert answer.status_code in (401, 403, 404) or door in EMPTY_ROOMS
        assert "test_user_1_" not in answer.text

    def test_the_source_is_for_staff(self, visitor, public):
        assert "source" not in visitor("Anonymous").api("GET", public).json()
        answer = visitor("Editor").get(f"{public}/@@download/source")
        assert answer.status_code == 200

    @pytest.mark.parametrize("state", ["pending", "approved", "withdrawn"])
    def test_a_manager_gets_no_edit_form(self, visitor, state):
        assert visitor("Manager").get(f"work-{state}/2025/edit").status_code in (302, 401)

    def test_a_refusal_is_shown_in_words(self, visitor):
        manager = visitor("Manager")
        page = html.fromstring(manager.get("work-approved/delete_confirmation").content)
        token = page.xpath('//input[@name="_authenticator"]/@value')[0]
        answer = manager.post(
            "work-approved/delete_confirmation",
            data={"_authenticator": token, "form.buttons.Delete": "Slet"},
        )
        assert answer.status_code == 403
        refused = html.fromstring(answer.content)
        assert len(refused.xpath('//article[@class="course-refused"]//li')) == 1
