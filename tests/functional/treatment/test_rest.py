"""Comments over REST: the same action, the same refusals."""

PATH = "indsatskatalog/2025/@comments"


def ask(person, method: str, path: str = PATH, json=None):
    headers = {"Accept": "application/json"}
    return person.request(method, f"{person.url}/{path}", json=json, headers=headers)


def test_a_comment_is_made_and_read(member):
    made = ask(member, "POST", json={"text": "Hvorfor?", "section": "klage"})
    assert made.status_code == 201
    assert (made.json()["where"], made.json()["by"]) == ("Klage", "CommitteeMember")
    answer = ask(member, "GET").json()
    assert answer["open"] is True
    assert [each["text"] for each in answer["items"]] == ["Hvorfor?"]


def test_a_refusal_lists_its_reasons_with_their_fields(member):
    answer = ask(member, "POST", json={"text": " ", "section": "findes-ikke"})
    assert answer.status_code == 400
    assert answer.json()["fields"] == ["section", "text"]


def test_what_is_no_text_or_not_known_is_refused(member):
    answer = ask(member, "POST", json={"text": 7, "by": "anden"})
    assert answer.status_code == 400
    assert answer.json()["fields"] == ["text", "by"]


def test_a_comment_is_taken_back_by_its_author_alone(member, secretary):
    made = ask(member, "POST", json={"text": "Forkert."}).json()
    path = f"{PATH}/{made['id']}"
    assert ask(secretary, "DELETE", path).status_code == 400
    taken = ask(member, "DELETE", path)
    assert taken.status_code == 200
    assert taken.json()["text"] is None
    [kept] = ask(member, "GET").json()["items"]
    assert (kept["text"], kept["withdrawn_at"]) == (None, "2025-03-03T11:00:00+00:00")


def test_a_comment_that_there_is_not_is_not_found(member):
    assert ask(member, "DELETE", f"{PATH}/findes-ikke").status_code == 404
    assert ask(member, "DELETE").status_code == 404
