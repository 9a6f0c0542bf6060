"""One site with a work in every state and the examples, in Chromium, for every test of a class."""

from collections.abc import Iterator

import pytest
import transaction
from playwright.sync_api import Browser, sync_playwright
from plone.app.testing import SITE_OWNER_NAME, applyProfile, login

from servicedeklaration.demo.site import INVENTED
from servicedeklaration.scripts.import_folder import import_folder
from servicedeklaration.vocabularies.municipalities import MORE

from ..functional.course.conftest import site as works
from ..integration.actions.world import act_as
from ..packaging.test_versions import PROJECT
from ..robot.conftest import chromium
from .filled import fill

__all__ = ["chromium", "works"]
OPTIONS = ["--no-sandbox", "--disable-background-networking"]


@pytest.fixture(scope="class")
def site(works):
    """The site with our theme, "work-<state>" for every state, and the example documents.

    Beside them is what `filled` says.
    """
    act_as(works, "Manager")
    fill(works)
    login(works.aq_parent, SITE_OWNER_NAME)
    applyProfile(works, "servicedeklaration:theme")
    works.portal_registry[MORE] = INVENTED
    works.setLayout("forside")
    said = []
    assert import_folder(works, PROJECT / "examples/documents", said.append) == 0, said
    transaction.commit()
    return works


@pytest.fixture(scope="session")
def browser(chromium) -> Iterator[Browser]:
    """Headless Chromium, one for all."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=OPTIONS)
        yield opened
        opened.close()
