"""A site over HTTP to which citizens write: a reader of the group, and all the other roles."""

import pytest
import transaction
from lxml import html
from plone import api

from servicedeklaration.browser.inquiry import limits
from servicedeklaration.content.inquiries import READERS

from ...integration.actions.world import (
    act_as,
    go_on,
    make_draft,
    make_publication,
    register,
    stand_still,
    text,
)
from ..course.conftest import PASSWORD, PEOPLE, Visitor, visitor

__all__ = ["site", "visitor"]

READER = "Laeser"
"""A member of the group, with no role besides."""


class Time:
    """The machine's clock in seconds, moved by the tests."""

    def __init__(self):
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds

    def goes_by(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def time(monkeypatch):
    """The time that limits and stamps go by; nothing has been counted yet."""
    for limit in limits.LIMITS.values():
        limit.clear()
    limits.FEEDBACK_SAID.clear()
    moved = Time()
    monkeypatch.setattr(limits, "seconds", moved)
    return moved


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """It is 3 March 2025; the work "stofmisbrug" is in force, and has a place to call."""
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager")
    for role in PEOPLE:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    portal.acl_users.userFolderAddUser(READER, PASSWORD, ["Member"], [])
    api.group.add_user(groupname=READERS, username=READER)
    register(make_draft(make_publication(portal), title="Udgave", tasks=text("Vi lytter.")))
    transaction.commit()
    yield portal
    go_on()


@pytest.fixture
def citizen(visitor, time):
    """Somebody who fills in forms as a person does."""
    return Citizen(visitor("Anonymous"), time)


class Citizen:
    """A visitor who opens a form, takes a minute, and sends it."""

    def __init__(self, visitor: Visitor, time: Time):
        self.visitor, self.time = visitor, time

    def send(self, path: str, after: float = 60, **values: str):
        """The answer to what is filled in; names are those of the questions."""
        shown = html.fromstring(self.visitor.get(path).content)
        self.time.goes_by(after)
        return self.send_again(shown, path, **values)

    def send_again(self, shown, path: str, **values: str):
        """The same from a page that is already shown, with all that it has."""
        [form] = shown.xpath('//form[contains(@class, "sd-form")]')
        data = {
            each.get("name"): each.get("value") or ""
            for each in form.xpath('.//input[@type="hidden" or @type="text"]')
        }
        data |= {each.get("name"): each.text or "" for each in form.xpath(".//textarea")}
        chosen = form.xpath('.//input[@type="radio"][@checked]')
        data |= {each.get("name"): each.get("value") for each in chosen}
        data |= {self.name_of(form, name): value for name, value in values.items()}
        return self.visitor.post(path, data={**data, "form.buttons.submit": "1"})

    @staticmethod
    def name_of(form, name: str) -> str:
        """The name in the form of a question."""
        return f"form.widgets.{name}" if form.xpath(f'.//*[@name="form.widgets.{name}"]') else name
