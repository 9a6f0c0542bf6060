"""The site of the course's tests, and somebody who hands a file in there."""

import re

import pytest
from lxml import html

from ..course.conftest import site, visitor

__all__ = ["hand_in", "site", "visitor"]


def posted(person, path: str, files=None, **values):
    """Send a form of the page at a path, as the person; the answer is not followed."""
    page = html.fromstring(person.get(path).content)
    token = page.xpath('//input[@name="_authenticator"]/@value')[0]
    return person.post(path, data={"_authenticator": token, **values}, files=files)


@pytest.fixture(scope="class")
def hand_in():
    """Gives the path of the page where a file that somebody hands in is looked through."""

    def hand_in(person, name: str, text: str) -> str:
        file = {"file": (name, text.encode())}
        answer = posted(person, "@@importer", file, do="receive")
        assert answer.status_code == 302, html.fromstring(answer.content).text_content()
        return re.search(r"@@gennemse-import/.*", answer.headers["Location"]).group()

    return hand_in
