"""A Plone site for the tests that need one; without the plugin for Plone, only pure tests run."""

from importlib import import_module

PLUGIN = "plone"
"""The name of pytest-plone among the plugins."""


def pytest_configure(config):
    """Register the layers' fixtures, unless Plone is left out (`make test-fast`)."""
    if config.pluginmanager.has_plugin(PLUGIN):
        config.pluginmanager.register(import_module("tests.layers"), "tests.layers")
