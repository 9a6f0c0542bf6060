"""A Plone site for the tests that need one; without the plugin for Plone, only pure tests run."""

from importlib import import_module

from hypothesis import HealthCheck, settings

PLUGIN = "plone"
"""The name of pytest-plone among the plugins."""

# How busy the machine is must not decide whether a test passes, nor must chance.
settings.register_profile(
    "project", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("project")


def pytest_configure(config):
    """Register the layers' fixtures, unless Plone is left out (`make test-fast`)."""
    if config.pluginmanager.has_plugin(PLUGIN):
        config.pluginmanager.register(import_module("tests.layers"), "tests.layers")
