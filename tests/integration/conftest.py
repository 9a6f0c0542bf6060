"""Integration tests: inside one Plone site, each test in a transaction of its own."""

from pytest_plone import fixtures_factory

from servicedeklaration.testing import FUNCTIONAL_TESTING, INTEGRATION_TESTING

globals().update(
    fixtures_factory((
        (INTEGRATION_TESTING, "integration"),
        (FUNCTIONAL_TESTING, "functional"),
    ))
)
