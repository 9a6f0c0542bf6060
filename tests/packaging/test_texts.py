"""Every text that a person sees has its Danish words."""

import subprocess
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tests.packaging.test_versions import PROJECT

PACKAGE = PROJECT / "src/servicedeklaration"
DANISH = PACKAGE / "locales/da/LC_MESSAGES/servicedeklaration.po"


def messages(path: Path) -> dict[str, str]:
    with path.open("rb") as stream:
        return {message.id: message.string for message in read_po(stream) if message.id}


@pytest.fixture(scope="module")
def collected(tmp_path_factory) -> tuple[set[str], str]:
    """The texts in the code, and what was noticed while they were collected."""
    pot = tmp_path_factory.mktemp("texts") / "servicedeklaration.pot"
    command = [PROJECT / "bin/i18ndude", "rebuild-pot", "--pot", pot]
    done = subprocess.run(
        [*command, "--create", "servicedeklaration", PACKAGE], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return set(messages(pot)), done.stdout + done.stderr


def test_every_text_in_the_code_has_danish_words(collected):
    danish = messages(DANISH)
    assert {text for text in collected[0] if not danish.get(text)} == set()


def test_no_danish_words_are_left_without_a_text_in_the_code(collected):
    assert set(messages(DANISH)) - collected[0] == set()


def test_no_two_texts_share_an_id(collected):
    assert "different default" not in collected[1]


def test_no_danish_words_are_marked_as_doubtful():
    """Words so marked, since the English beside them changed, are left out of the site."""
    with DANISH.open("rb") as stream:
        assert [message.id for message in read_po(stream) if message.id and message.fuzzy] == []
