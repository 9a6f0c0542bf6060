"""How much a file may hold or cost is set in the site."""

from content_import.settings import Limits
from servicedeklaration.content.limits import ILimits, limits


def test_a_new_site_has_the_usual_limits(portal):
    assert limits() == Limits()


def test_sizes_are_set_in_megabytes(portal):
    portal.portal_registry["servicedeklaration.limits.file_megabytes"] = 5
    assert limits().file_bytes == 5_000_000


def test_a_site_without_the_settings_has_the_usual_limits(portal):
    for name in ILimits.names():
        del portal.portal_registry.records[f"servicedeklaration.limits.{name}"]
    assert limits() == Limits()
