"""The add-on installs, and leaves nothing behind when it is uninstalled."""

import pytest
from plone import api
from plone.app.workflow.interfaces import ISharingPageRole
from plone.base.utils import get_installer
from Products.CMFPlone.factory import addPloneSite
from zope.annotation.interfaces import IAnnotations
from zope.component.hooks import setSite

from servicedeklaration.citation.codes import code_of
from servicedeklaration.clock import now
from servicedeklaration.content import messages
from servicedeklaration.content.pending import PendingImport, add_pending, pending_imports
from servicedeklaration.messages.message import Message
from servicedeklaration.messages.status import SENT
from servicedeklaration.upgrades import to_1002

ADD_ON = "servicedeklaration:default"
EDITION_TYPES = ("Kvalitetsstandard", "Servicedeklaration", "Indsatskatalog")
ADDED_BEHAVIORS = {"servicedeklaration.easy_read"}
MORE = "servicedeklaration.more_municipalities"
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


@pytest.fixture
def as_of_1000(bare_site):
    """What a newly installed site has; then as much of it is taken away as came after 1000."""
    get_installer(bare_site).install_product("servicedeklaration")
    new = snapshot(bare_site)
    for name in ("servicedeklaration.councils", "servicedeklaration.answers_kept_months"):
        del bare_site.portal_registry.records[name]
    bare_site.manage_permission("servicedeklaration: Take part", [], acquire=1)
    bare_site.manage_permission("Show Toolbar", ["Authenticated"], acquire=0)
    inactive = ["Owner", "Site Administrator"]
    bare_site.manage_permission("Access inactive portal content", inactive, acquire=1)
    del bare_site.portal_registry.records["servicedeklaration.synonyms"]
    del bare_site.portal_registry.records["servicedeklaration.enable_sitemap_before"]
    bare_site.portal_registry["plone.enable_sitemap"] = False
    manager = bare_site.getSiteManager()
    for role in ("CommitteeSecretary", "CommitteeMember"):
        manager.unregisterUtility(provided=ISharingPageRole, name=role)
    steps = bare_site.portal_workflow.edition_workflow.transitions
    steps.deleteTransitions(["readopt", "publish_correction"])
    steps.approve_with_amendments.guard = None
    for name in EDITION_TYPES:
        kind = bare_site.portal_types[name]
        kind.behaviors = tuple(each for each in kind.behaviors if each not in ADDED_BEHAVIORS)
    bare_site.portal_types.manage_delObjects(["EasyForm"])
    del bare_site.portal_setup._profile_upgrade_versions["collective.easyform:default"]
    bare_site.portal_catalog.delIndex("short_code")
    bare_site.portal_catalog.delIndex("finder_answers")
    bare_site.portal_catalog.delIndex("servicedeklaration_passages")
    bare_site.portal_catalog.manage_delObjects(["servicedeklaration_lexicon"])
    take_inquiries_away(bare_site)
    bare_site.portal_setup.setLastVersionForProfile(ADD_ON, "1000")
    return new


def take_inquiries_away(site) -> None:
    """Leave nothing of what came with anonymous contact."""
    api.group.delete("henvendelser")
    site._delRoles(["InquiryReader"])
    site.acl_users.portal_role_manager.removeRole("InquiryReader")
    site.manage_permission("servicedeklaration: Read inquiries", [], acquire=1)
    for name in (
        "inquiries_kept_days",
        "feedback_kept_days",
        "leave_url",
        "answer_expected",
        "crisis_help",
    ):
        del site.portal_registry.records[f"servicedeklaration.{name}"]


def snapshot(site) -> dict:
    """What an add-on can leave in a site, by where it would lie."""
    registry = site.portal_registry.records
    return {
        "types": sorted(site.portal_types.objectIds()),
        "behaviors": {name: sorted(_behaviors(site, name)) for name in EDITION_TYPES},
        "workflows": sorted(site.portal_workflow.objectIds()),
        "chains": dict(site.portal_workflow._chains_by_type or {}),
        "indexes": sorted(site.portal_catalog.indexes()),
        "lexicons": sorted(site.portal_catalog.objectIds()),
        "columns": sorted(site.portal_catalog.schema()),
        "registry": {name: registry[name].value for name in registry},
        "roles": sorted(site.userdefined_roles()),
        "acl roles": sorted(site.acl_users.portal_role_manager.listRoleIds()),
        "groups": {group.getId(): sorted(group.getRoles()) for group in api.group.get_groups()},
        "permissions": _permissions(site),
        "version policies": site.portal_repository.getPolicyMap(),
        "versioned types": sorted(site.portal_repository.getVersionableContentTypes()),
        "compared types": sorted(site.portal_diff._pt_diffs),
        "browser layers": sorted(
            utility.name for utility in site.getSiteManager().registeredUtilities()
        ),
    }


def _behaviors(site, portal_type: str) -> tuple[str, ...]:
    """The behaviors of a type; none where the site doesn't know it."""
    return getattr(site.portal_types.get(portal_type), "behaviors", ())


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


def test_uninstalling_takes_peoples_messages_away(bare_site):
    installer = get_installer(bare_site)
    installer.install_product("servicedeklaration")
    about = ("Godkendt", "Teksten er godkendt.", "approved", "uid", "")
    messages.keep(Message("signe@havlund.example", "Signe", "signe", *about), now(), SENT)
    assert messages.KEY in IAnnotations(bare_site)
    installer.uninstall_product("servicedeklaration")
    assert messages.KEY not in IAnnotations(bare_site)


def test_a_site_of_version_1000_gets_what_came_after_it(bare_site, as_of_1000):
    setup, added = bare_site.portal_setup, bare_site.portal_registry
    added[MORE] = {"9999": "Havlund Kommune"}

    setup.upgradeProfile(ADD_ON)

    assert setup.getLastVersionForProfile(ADD_ON) == ("1002",)
    assert bare_site.portal_types.get("EasyForm") is not None
    assert snapshot(bare_site) == as_of_1000 | {
        "registry": as_of_1000["registry"] | {MORE: {"9999": "Havlund Kommune"}}
    }
    steps = bare_site.portal_workflow.edition_workflow.transitions
    assert steps.readopt.actbox_url.endswith("@@genvedtag")
    assert steps.approve_with_amendments.getGuard().getExprText() == ""


def test_what_a_site_of_version_1001_has_gets_its_short_codes(portal):
    with api.env.adopt_roles(["Manager"]):
        work = api.content.create(portal, "Publikation", title="Hjælp", kind="Kvalitetsstandard")
        edition = api.content.create(work, "Kvalitetsstandard", title="Udgave")
    catalog = portal.portal_catalog
    catalog.delIndex("short_code")

    to_1002(portal.portal_setup)

    [found] = catalog.unrestrictedSearchResults(short_code=code_of(edition.UID()))
    assert found.getPath() == "/".join(edition.getPhysicalPath())


@pytest.mark.parametrize("role", ["CommitteeSecretary", "CommitteeMember"])
def test_administrators_give_the_committees_roles_on_a_work_and_editors_do_not(portal, role):
    def offered(as_role: str) -> set[str]:
        with api.env.adopt_roles([as_role]):
            return {each["id"] for each in api.content.get_view("sharing", portal).roles()}

    assert role in offered("Site Administrator")
    assert role not in offered("Editor")


def test_uninstalling_leaves_the_site_as_it_was(bare_site):
    before = snapshot(bare_site)
    installer = get_installer(bare_site)

    installer.install_product("servicedeklaration")
    assert snapshot(bare_site) != before
    installer.uninstall_product("servicedeklaration")

    after = snapshot(bare_site)
    assert {name: after[name] for name in after if after[name] != before[name]} == {}
