"""Working on a hvidbog without script: one form for each answer, and one stays where one was."""

import re
from html import unescape

import pytest

from ...integration.actions.heard import SECRET

PAGE = "raw/2025/@@hvidbog"


def form_of(page: str, anchor: str) -> dict[str, str]:
    """The fields of the form of one answer as a browser would send them."""
    html = page[page.index(f'id="{anchor}"') :]
    html = html[: html.index("</form>")]
    found = {
        name: unescape(value)
        for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html)
    }
    for name, text in re.findall(r'<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</textarea>', html):
        found[name] = unescape(text).strip()
    found["_authenticator"] = re.search(r'_authenticator" value="(\w+)"', page)[1]
    return found


@pytest.fixture
def editor(visitor):
    return visitor("Editor")


def send(person, anchor="svar-aaaa-1111", **typed):
    fields = form_of(person.get(PAGE).text, anchor)
    return person.post(PAGE, data={**fields, "do": "gem", **typed})


class TestTheWork:
    def test_each_answer_has_its_form_and_says_what_is_missing(self, editor):
        page = editor.get(PAGE).text
        assert page.count('value="gem"') == 5
        assert "Skriv kommunens bemærkning." in page

    def test_personal_data_is_shown_in_its_place_and_taken_out_of_what_is_suggested(self, editor):
        page = editor.get(PAGE).text
        assert "<mark>010203-1234</mark>" in page
        form = form_of(page, "svar-bbbb-2222")
        assert form["text"] == "Jeg hedder Bo, mit nummer er […]."

    def test_words_that_are_ticked_stand_again(self, editor):
        assert send(editor, "svar-bbbb-2222", **{"cleared:list": "010203-1234"}).status_code == 302
        assert form_of(editor.get(PAGE).text, "svar-bbbb-2222")["text"] == SECRET
        assert send(editor, "svar-bbbb-2222", text="Jeg hedder Bo, mit").status_code == 302

    def test_saving_leads_back_to_the_answer(self, editor):
        answer = send(editor, remark="Tak for det.", result="imødekommet")
        assert answer.status_code == 302
        assert answer.headers["Location"].endswith("/2025/@@hvidbog?nr=1#svar-aaaa-1111")
        assert form_of(editor.get(PAGE).text, "svar-aaaa-1111")["remark"] == "Tak for det."

    def test_what_was_typed_stays_when_it_is_refused(self, editor):
        answer = send(editor, "svar-cccc-3333", text="Luk tidligere.", remark="Vi hører det.")
        assert answer.status_code == 400
        form = form_of(answer.text, "svar-cccc-3333")
        assert (form["text"], form["remark"]) == ("Luk tidligere.", "Vi hører det.")
        assert 'href="#svar-cccc-3333"' in answer.text

    def test_one_who_was_slower_is_told(self, editor):
        slow = form_of(editor.get(PAGE).text, "svar-dddd-4444")
        assert send(editor, "svar-dddd-4444", remark="Først.").status_code == 302
        answer = editor.post(PAGE, data={**slow, "do": "gem", "remark": "Sidst."})
        assert answer.status_code == 400
        assert form_of(editor.get(PAGE).text, "svar-dddd-4444")["remark"] == "Først."

    def test_without_the_pages_own_key_nothing_is_saved(self, editor):
        answer = send(editor, remark="Fra et andet sted.", _authenticator="x")
        assert answer.status_code == 403
        assert "Fra et andet sted." not in editor.get(PAGE).text

    def test_a_get_saves_nothing(self, editor):
        editor.get(f"{PAGE}?do=gem&answer=AAAA-1111&remark=Med+en+adresse")
        assert "Med en adresse" not in editor.get(PAGE).text

    @pytest.mark.parametrize("role", ["Contributor", "CommitteeSecretary"])
    def test_other_staff_read_along_and_change_nothing(self, visitor, role):
        person = visitor(role)
        page = person.get(PAGE).text
        assert SECRET[:20] in page
        assert 'value="gem"' not in page
        token = re.search(r'_authenticator" value="(\w+)"', visitor("Editor").get(PAGE).text)[1]
        data = {"do": "gem", "answer": "AAAA-1111", "remark": "Forkert", "_authenticator": token}
        assert person.post(PAGE, data=data).status_code in (400, 403)
        assert "Forkert" not in person.get(PAGE).text

    def test_odd_input_does_no_harm(self, editor):
        for typed in ({"seen": "x"}, {"answer": "findes-ikke"}, {"result": "måske"}):
            assert send(editor, **typed).status_code == 400
        fields = form_of(editor.get(PAGE).text, "svar-aaaa-1111")
        odd = {**fields, "do": "gem", "remark:list": "a", "answer:list": "AAAA-1111"}
        del odd["remark"], odd["answer"]
        assert editor.post(PAGE, data=odd).status_code == 400

    def test_it_is_not_published_while_something_is_missing(self, editor):
        fields = form_of(editor.get(PAGE).text, "svar-aaaa-1111")
        data = {"_authenticator": fields["_authenticator"], "do": "offentliggoer"}
        answer = editor.post(PAGE, data=data)
        assert answer.status_code == 400
        assert 'href="#svar-bbbb-2222"' in answer.text


class TestPublishing:
    def test_it_is_published_and_read(self, editor, visitor):
        page = "unpublished-approved/2025/@@hvidbog"
        token = re.search(r'_authenticator" value="(\w+)"', editor.get(page).text)[1]
        answer = editor.post(page, data={"do": "offentliggoer", "_authenticator": token})
        assert answer.status_code == 302
        public = visitor("Anonymous").get(page)
        assert "4 svar: 1 imødekommet, 1 ikke imødekommet, 2 taget til efterretning." in public.text

    def test_a_council_is_named_also_when_its_form_was_saved(self, editor, visitor):
        page = "unpublished-withdrawn/2025/@@hvidbog"
        fields = form_of(editor.get(page).text, "svar-raad-aeldreraadet")
        typed = {"do": "gem", "remark": "Mange tak.", "result": "taget til efterretning"}
        assert editor.post(page, data={**fields, **typed}).status_code == 302
        data = {"_authenticator": fields["_authenticator"], "do": "offentliggoer"}
        assert editor.post(page, data=data).status_code == 302
        public = visitor("Anonymous").get(page).text
        assert "Ældrerådet" in public[public.index("sd-voice") :]

    def test_an_older_version_is_for_staff(self, editor, visitor):
        page = "work-approved/2025/@@hvidbog"
        fields = form_of(editor.get(page).text, "svar-aaaa-1111")
        typed = {"do": "gem", "remark": "Mange tak.", "result": "taget til efterretning"}
        assert editor.post(page, data={**fields, **typed}).status_code == 302
        data = {"_authenticator": fields["_authenticator"], "do": "offentliggoer"}
        assert editor.post(page, data=data).status_code == 400
        assert editor.post(page, data={**data, "note": "Rettet."}).status_code == 302
        public = visitor("Anonymous").get(page).text
        assert "Mange tak." in public
        assert "3. marts 2025: Rettet." in public
        assert visitor("Anonymous").get(f"{page}?version=1").status_code == 404
        assert "Mange tak." not in editor.get(f"{page}?vis=offentlig&version=1").text


class TestTheWay:
    @pytest.mark.parametrize("path", ["", "/2025", "/udgaver"])
    def test_public_pages_lead_to_it(self, visitor, path):
        page = visitor("Anonymous").get(f"work-withdrawn{path or '/2025'}")
        assert "/work-withdrawn/2025/@@hvidbog" in page.text

    def test_staff_are_led_to_the_work_on_it(self, visitor):
        for path in ("", "/@@hoeringssvar"):
            assert "/raw/2025/@@hvidbog" in visitor("Editor").get(f"raw/2025{path}").text

    def test_an_edition_without_one_leads_nowhere(self, visitor):
        assert "hvidbog" not in visitor("Anonymous").get("unpublished-withdrawn/2025").text
