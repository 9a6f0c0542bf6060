"""The secretary writes the committee's changes, and everybody sees what became of them."""

import pytest

from .world import DECISION, OFFER, amend, decide, fresh, page_of, state, token_of

PURPOSE = "form.widgets.IPurpose.purpose"
TITLE = "form.widgets.ITitle.title"


def amendments(visitor, work: str) -> list[str]:
    page = page_of(visitor, f"{work}/2025/@@godkend-med-aendringer")
    return [line.text_content() for line in page.xpath('//ul[@class="sd-amendments"]/li/span')]


class TestWriting:
    def test_the_page_lists_every_part_of_the_text(self, visitor):
        page = page_of(visitor("CommitteeSecretary"), "work-pending/2025/@@godkend-med-aendringer")
        parts = [a.text_content() for a in page.xpath('//ul[@class="sd-parts"]//a')]
        assert parts[1:] == ["Indgang", "Åben rådgivning"]
        assert len(page.xpath("//h1")) == 1

    def test_what_is_changed_in_the_form_becomes_an_amendment_for_each_field(self, site, visitor):
        fresh(site, "felter")
        secretary = visitor("CommitteeSecretary")
        answer = amend(secretary, "felter", **{PURPOSE: "<p>At give gode råd.</p>", TITLE: "Råd"})
        assert answer.status_code == 302, answer.text
        assert len(amendments(secretary, "felter")) == 2
        assert "Åben rådgivning" in visitor("Editor").get(f"felter/2025/{OFFER}").text

    def test_a_form_that_is_sent_as_it_was_shown_changes_nothing(self, visitor):
        secretary = visitor("CommitteeSecretary")
        for path in ("", "indgang", OFFER):
            assert amend(secretary, "work-pending", path).status_code == 200, path
        assert amendments(secretary, "work-pending") == []

    def test_the_page_shows_the_text_as_it_will_be(self, site, visitor):
        fresh(site, "redline")
        secretary = visitor("CommitteeSecretary")
        amend(secretary, "redline", **{PURPOSE: "<p>At give gode råd.</p>"})
        page = page_of(secretary, "redline/2025/@@godkend-med-aendringer")
        [new] = page.xpath('//section[@class="sd-difference"]//ins')
        assert "gode" in new.text_content()

    def test_an_offer_is_added_and_changed_again(self, site, visitor):
        fresh(site, "nyt")
        secretary = visitor("CommitteeSecretary")
        answer = amend(secretary, "nyt", query="ny=Indsats&sted=indgang/", **{TITLE: "Samtaler"})
        assert answer.status_code == 302, answer.text
        amend(secretary, "nyt", "indgang/samtaler", **{PURPOSE: "<p>At tale.</p>"})
        assert len(amendments(secretary, "nyt")) == 1

    def test_a_part_is_taken_out_and_that_is_taken_back(self, site, visitor):
        fresh(site, "ud")
        secretary = visitor("CommitteeSecretary")
        address = f"ud/2025/@@ret-for-udvalget?del={OFFER}"
        token = token_of(page_of(secretary, address))
        secretary.post(address, data={"_authenticator": token, "form.buttons.remove": "1"})
        assert amendments(secretary, "ud") == ["»Åben rådgivning« er taget ud."]
        assert secretary.get(address).status_code == 404
        page = page_of(secretary, "ud/2025/@@godkend-med-aendringer")
        [key] = page.xpath('//input[@name="key"]/@value')
        decide(secretary, "ud/2025/@@godkend-med-aendringer")
        answer = secretary.post(
            "ud/2025/@@fjern-aendring", data={"_authenticator": token_of(page), "key": key}
        )
        assert answer.status_code == 302
        assert amendments(secretary, "ud") == []

    def test_a_wrong_value_is_told_at_its_field(self, visitor):
        answer = amend(visitor("CommitteeSecretary"), "work-pending", **{TITLE: ""})
        assert answer.status_code == 200
        assert "invalid-feedback" in answer.text or 'class="error' in answer.text

    @pytest.mark.parametrize("query", ["del=findes-ikke", "ny=Publikation", "del=a&del=b"])
    def test_a_part_that_is_not_there_is_not_found(self, visitor, query):
        answer = visitor("CommitteeSecretary").get(f"work-pending/2025/@@ret-for-udvalget?{query}")
        assert answer.status_code == 404

    @pytest.mark.parametrize("page", ["@@ret-for-udvalget?del=indgang", "@@fjern-aendring"])
    def test_a_post_that_is_not_from_our_page_changes_nothing(self, visitor, page):
        secretary = visitor("CommitteeSecretary")
        given = {"form.buttons.remove": "1", "key": "x"}
        assert secretary.post(f"work-pending/2025/{page}", data=given).status_code == 403
        assert amendments(secretary, "work-pending") == []

    def test_a_link_takes_nothing_back(self, visitor):
        answer = visitor("CommitteeSecretary").get("work-pending/2025/@@fjern-aendring?key=x")
        assert answer.status_code in (403, 405)

    def test_an_editor_writes_no_amendments(self, visitor):
        editor = visitor("Editor")
        page = page_of(editor, "work-pending/2025/@@godkend-med-aendringer")
        assert not page.xpath('//ul[@class="sd-parts"]')
        assert len(page.xpath('//div[@id="reasons"]//li')) == 1
        assert editor.get("work-pending/2025/@@ret-for-udvalget?del=").status_code == 302


class TestAdopting:
    def test_the_amended_text_is_sealed_and_both_redlines_are_public(self, site, visitor):
        fresh(site, "vedtaget")
        secretary, anybody = visitor("CommitteeSecretary"), visitor("Anonymous")
        amend(secretary, "vedtaget", **{PURPOSE: "<p>At give gode råd.</p>"})
        assert anybody.get("vedtaget/2025/@@vedtagne-aendringer").status_code == 404
        answer = decide(secretary, "vedtaget/2025/@@godkend-med-aendringer", **DECISION)
        assert answer.status_code == 302, answer.text
        assert state(secretary, "vedtaget") == "approved"
        assert "gode råd" in anybody.get(f"vedtaget/2025/{OFFER}").text
        page = page_of(anybody, "vedtaget/2025/@@vedtagne-aendringer")
        [new] = page.xpath('//section[@class="sd-difference"]//ins')
        assert "gode" in new.text_content()
        assert page_of(anybody, "vedtaget/2025/@@vedtagne-aendringer?vis=alt").xpath("//h1")
        for path in ("vedtaget/udgaver", "vedtaget/2025"):
            assert "@@vedtagne-aendringer" in anybody.get(path).text, path

    def test_all_reasons_are_told_at_once(self, visitor):
        answer = decide(visitor("CommitteeSecretary"), "work-pending/2025/@@godkend-med-aendringer")
        assert answer.status_code == 400
        assert answer.text.count('href="#field-') == 3
        assert "godkend-med-aendringer" in answer.text

    def test_the_decision_form_leads_here_with_what_was_typed(self, visitor):
        secretary = visitor("CommitteeSecretary")
        answer = decide(
            secretary,
            "work-pending/2025/@@registrer-beslutning",
            outcome="godkendt med ændringer",
            **DECISION,
        )
        assert answer.status_code == 302
        path = answer.headers["Location"].partition("/plone/")[2]
        page = page_of(secretary, path)
        assert page.xpath('//*[@id="field-body"]/@value') == [DECISION["body"]]

    def test_a_plain_approval_has_no_page_of_amendments(self, visitor):
        answer = visitor("Anonymous").get("work-approved/2025/@@vedtagne-aendringer")
        assert answer.status_code == 404

    def test_by_rest(self, site, visitor):
        fresh(site, "rest")
        change = {"kind": "set", "part": OFFER, "field": "purpose", "value": "<p>Nyt.</p>"}
        given = {"decision": DECISION, "amendments": [change]}
        path = "rest/2025/@workflow/approve_with_amendments"
        secretary = visitor("CommitteeSecretary")
        refused = secretary.api("POST", path, json={**given, "amendments": []})
        assert (refused.status_code, refused.json()["fields"]) == (400, ["amendments"])
        answer = secretary.api("POST", path, json=given)
        assert answer.status_code == 200, answer.text
        assert state(secretary, "rest") == "approved"


class TestSentBack:
    def test_the_editor_takes_the_changes_over(self, site, visitor):
        fresh(site, "tilbage")
        secretary, editor = visitor("CommitteeSecretary"), visitor("Editor")
        amend(secretary, "tilbage", **{PURPOSE: "<p>At give gode råd.</p>"})
        decide(
            secretary,
            "tilbage/2025/@@registrer-beslutning",
            outcome="sendt tilbage",
            reason="Ret teksten.",
            **DECISION,
        )
        assert "@@udvalgets-aendringer" in editor.get("tilbage/2025").text
        answer = decide(editor, "tilbage/2025/@@udvalgets-aendringer")
        assert answer.status_code == 302
        assert "gode råd" in editor.get(f"tilbage/2025/{OFFER}").text
        assert "@@udvalgets-aendringer" not in editor.get("tilbage/2025").text
