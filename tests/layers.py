"""The fixtures of the two test layers, once for all folders: Plone must be set up only once."""

from pytest_plone import fixtures_factory

from servicedeklaration.testing import FUNCTIONAL_TESTING, INTEGRATION_TESTING

globals().update(
    fixtures_factory(
        (
            (INTEGRATION_TESTING, "integration"),
            (FUNCTIONAL_TESTING, "functional"),
        )
    )
)
