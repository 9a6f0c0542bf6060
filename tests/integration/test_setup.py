"""The add-on installs, and leaves nothing behind when it is uninstalled."""

import pytest
from plone import api
from plone.base.utils import get_installer
from Products.CMFPlone.factory import addPloneSite
from zope.component.hooks import setSite

from servicedeklaration.clock import now
from servicedeklaration.content.pending import PendingImport, add_pending, pending_imports

DEPENDENCIES = (
    "profile-plone.app.relationfield:default",
    "profile-plone.restapi:default",
    "profile-collective.easyform:default",
)


@pytest.fixture
def bare_site(app):
    """A site that the add-on was never installed in, with what it depends on."""
    site = addPloneSite(app, "bare", setup_content=False)
    setSite(site)
    for profile in DEPENDENCIES:
        site.portal_setup.runAllImportStepsFromProfile(profile)
    return site


def snapshot(site) -> dict:
    """What an add-on can leave in a site, by where it would lie."""
    registry = site.portal_registry.records
    return {
        "types": sorted(site.portal_types.objectIds()),
        "workflows": sorted(site.portal_workflow.objectIds()),
        "chains": dict(site.portal_workflow._chains_by_type or {}),
        "indexes": sorted(site.portal_catalog.indexes()),
        "columns": sorted(site.portal_catalog.schema()),
        "registry": {name: registry[name].value for name in registry},
        "roles": sorted(site.userdefined_roles()),
        "acl roles": sorted(site.acl_users.portal_role_manager.listRoleIds()),
        "permissions": _permissions(site),
        "version policies": site.portal_repository.getPolicyMap(),
        "versioned types": sorted(site.portal_repository.getVersionableContentTypes()),
        "compared types": sorted(site.portal_diff._pt_diffs),
        "browser layers": sorted(
            utility.name for utility in site.getSiteManager().registeredUtilities()
        ),
    }


def _permissions(site) -> dict:
    """Permission → the roles that the site gives it, and whether others are acquired."""
    return {
        name: (sorted(roles), isinstance(roles, list))
        for name, roles in vars(site).items()
        if name.endswith("_Permission")
    }


def test_the_add_on_is_installed(installer):
    assert installer.is_product_installed("servicedeklaration")


def test_navigation_goes_one_level_deep_and_shows_no_works(portal):
    assert portal.portal_registry["plone.navigation_depth"] == 1
    assert "Publikation" not in portal.portal_registry["plone.displayed_types"]


def test_editors_may_add_content(portal):
    adding = portal.rolesOfPermission("Add portal content")
    assert "Editor" in {role["name"] for role in adding if role["selected"]}


def test_installing_twice_keeps_what_is_indexed(portal):
    with api.env.adopt_roles(["Manager"]):
        work = {"title": "Hjælp til at holde op", "kind": "Kvalitetsstandard"}
        publication = api.content.create(portal, "Publikation", **work)

    portal.portal_setup.runAllImportStepsFromProfile("profile-servicedeklaration:default")

    found = portal.portal_catalog.unrestrictedSearchResults(kind="Kvalitetsstandard")
    assert [brain.Title for brain in found] == [publication.title]


def test_uninstalling_takes_the_files_that_wait_away(bare_site):
    installer = get_installer(bare_site)
    installer.install_product("servicedeklaration")
    add_pending(bare_site, PendingImport(b"Tekst", "a.txt", "editor", now()))
    installer.uninstall_product("servicedeklaration")
    assert pending_imports(bare_site) == []


def test_uninstalling_leaves_the_site_as_it_was(bare_site):
    before = snapshot(bare_site)
    installer = get_installer(bare_site)

    installer.install_product("servicedeklaration")
    assert snapshot(bare_site) != before
    installer.uninstall_product("servicedeklaration")

    after = snapshot(bare_site)
    assert {name: after[name] for name in after if after[name] != before[name]} == {}
