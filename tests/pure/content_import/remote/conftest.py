"""A site to send to, and a folder with two documents."""

import pytest

from content_import.remote.login import PASSWORD as PASSWORD_NAME
from content_import.remote.login import TOKEN

from .server import PASSWORD, serving


@pytest.fixture
def site():
    with serving() as served:
        yield served


@pytest.fixture
def folder(tmp_path):
    for name in ("traening", "ledsagelse"):
        text = f"Kvalitetsstandard for {name}\n\nMålgruppe\n\nVoksne borgere i Havlund.\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def password(monkeypatch):
    """The environment as the sender has it."""
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    monkeypatch.delenv(TOKEN, raising=False)
    monkeypatch.setenv("NO_PROXY", "*")
