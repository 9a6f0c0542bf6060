"""Functional tests: over HTTP, against a server on the loopback address."""

from pytest_plone import fixtures_factory

from servicedeklaration.testing import FUNCTIONAL_TESTING, INTEGRATION_TESTING

globals().update(
    fixtures_factory((
        (INTEGRATION_TESTING, "integration"),
        (FUNCTIONAL_TESTING, "functional"),
    ))
)
