"""A small world: one work of Havlund Kommune with a draft, a section and an offer in it."""

from types import SimpleNamespace

import pytest
from plone import api
from plone.app.testing import TEST_USER_ID, setRoles

from .world import make_world


@pytest.fixture
def editor(portal):
    """The test user is an Editor."""
    setRoles(portal, TEST_USER_ID, ["Editor"])
    return api.user.get_current()


@pytest.fixture
def world(portal, editor) -> SimpleNamespace:
    """`publication`, `edition`, `section`, `offer` and `place`, made by an Editor."""
    return make_world(portal)
