"""The page says in a sentence what is different, and compares the texts once for all readers."""

import pytest

from servicedeklaration.browser.consultation import changes

PAGE = "hoering/2025/@@hoering"


@pytest.fixture
def compared(monkeypatch) -> list:
    """The editions that were compared since."""
    found, compare = [], changes.redline

    def counted(before, after):
        found.append(after.getId())
        return compare(before, after)

    monkeypatch.setattr(changes, "redline", counted)
    return found


def sentence(visitor, role: str) -> str:
    answer = visitor(role).get(PAGE)
    assert answer.status_code == 200
    return answer.text.partition('id="forslaget"')[2].partition("</p>")[0].rpartition(">")[2]


def test_the_texts_are_compared_once_for_all_who_read_the_page(visitor, compared):
    first, second = sentence(visitor, "Anonymous"), sentence(visitor, "Anonymous")
    assert compared == ["2025"]
    assert first == second != ""


def test_and_once_more_for_all_staff_who_are_told_of_files_too(visitor, compared):
    sentence(visitor, "Editor")
    sentence(visitor, "Contributor")
    assert compared == ["2025"]
