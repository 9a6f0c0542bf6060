"""What the profiles can't say: settings that are put back, and what has no XML for taking away."""

from plone import api
from plone.registry import Record, field
from Products.CMFCore.utils import getToolByName
from zope.annotation.interfaces import IAnnotations

from .content.inquiries import KEY as INQUIRIES
from .content.inquiries import READERS
from .content.messages import KEY as MESSAGES
from .content.pending import KEY as PENDING_IMPORTS
from .content.places import lay_out_folder, leave_folder
from .content.searching import INDEX

NAVIGATION_DEPTH = "plone.navigation_depth"
DEPTH_BEFORE = "servicedeklaration.navigation_depth_before"
"""Registry record with the site's own depth of navigation, for when the add-on leaves."""
SITEMAP = "plone.enable_sitemap"
SITEMAP_BEFORE = "servicedeklaration.enable_sitemap_before"
"""Registry record that tells whether the site had a sitemap.xml.gz before."""

THEME = "plone.app.theming.interfaces.IThemeSettings.currentTheme"

WRITER = "Editor"
"""Plone's editors may change content but not add any; ours write whole editions."""

ADD = "Add portal content"
ROLES = ("CommitteeSecretary", "CommitteeMember", "InquiryReader")
TOOLBAR = "Show Toolbar"
"""Plone gives it to everybody who is logged in, we to those who have tools in it."""
INACTIVE = "Access inactive portal content"
"""Plone gives it to owners and administrators, we to all staff."""
OUR_PERMISSIONS = "servicedeklaration: "
VERSIONED_TYPES = (
    "Kvalitetsstandard",
    "Servicedeklaration",
    "Indsatskatalog",
    "Afsnit",
    "Indsats",
)


def post_install(setup) -> None:
    """Set what the site has only one of: its navigation, and who may add content at all."""
    site = getToolByName(setup, "portal_url").getPortalObject()
    _shorten_navigation(site.portal_registry)
    show_sitemap(site.portal_registry)
    _set_adding(site, _adding_roles(site) | {WRITER})
    add_readers()
    lay_out_folder(site)
    _fill_search(site.portal_catalog)


def _fill_search(catalog) -> None:
    """Let the search find what a site has before it gets the add-on, or gets it again."""
    if not catalog._catalog.getIndex(INDEX).numObjects():
        catalog.manage_reindexIndex(ids=[INDEX])


def add_readers() -> None:
    """Make the group of those who read what citizens write, where there is none."""
    if api.group.get(READERS) is None:
        title = "Læser henvendelser fra borgere"
        api.group.create(READERS, title=title, roles=["InquiryReader"])


def _shorten_navigation(registry) -> None:
    """Keep the navigation to one level, since deeper it costs seconds a page on a large site."""
    if DEPTH_BEFORE not in registry.records:
        before = registry[NAVIGATION_DEPTH]
        registry.records[DEPTH_BEFORE] = Record(field.Int(title="Navigation depth before"), before)
        registry[NAVIGATION_DEPTH] = 1


def show_sitemap(registry) -> None:
    """Let search engines ask for the sitemap, which tells of nothing but what is in force."""
    if SITEMAP_BEFORE not in registry.records:
        before = registry[SITEMAP]
        registry.records[SITEMAP_BEFORE] = Record(field.Bool(title="Sitemap before"), before)
        registry[SITEMAP] = True


def post_uninstall(setup) -> None:
    """Put the settings back, and take away files that wait, people's messages, what citizens
    wrote and those who read it, versioning, comparison, roles and permissions."""
    site = getToolByName(setup, "portal_url").getPortalObject()
    if site.portal_registry[THEME] == "servicedeklaration":
        setup.runAllImportStepsFromProfile("profile-servicedeklaration:theme_uninstall")
    _restore_settings(site.portal_registry)
    _set_adding(site, _adding_roles(site) - {WRITER})
    _forget_versioning(site)
    leave_folder(site)
    for key in (PENDING_IMPORTS, MESSAGES, INQUIRIES):
        IAnnotations(site).pop(key, None)
    if api.group.get(READERS) is not None:
        api.group.delete(READERS)
    _remove_roles(site)


def _restore_settings(registry) -> None:
    """Give the site the settings again that it had before."""
    for name, before in ((NAVIGATION_DEPTH, DEPTH_BEFORE), (SITEMAP, SITEMAP_BEFORE)):
        if before in registry.records:
            registry[name] = registry[before]
            del registry.records[before]


def _adding_roles(site) -> set[str]:
    """The roles that may add content somewhere, by the site's own setting."""
    return {role["name"] for role in site.rolesOfPermission(ADD) if role["selected"]}


def _set_adding(site, roles: set[str]) -> None:
    """Plone asks for this permission before it asks for that of the type."""
    site.manage_permission(ADD, sorted(roles), acquire=site.acquiredRolesAreUsedBy(ADD) != "")


def _forget_versioning(site) -> None:
    repository = site.portal_repository
    policies = repository.getPolicyMap()
    for name in VERSIONED_TYPES:
        for policy in policies.get(name, ()):
            repository.removePolicyFromContentType(name, policy)
    kept = {name: policies[name] for name in policies if name not in VERSIONED_TYPES}
    repository._version_policy_mapping = kept
    versioned = repository.getVersionableContentTypes()
    repository.setVersionableContentTypes([n for n in versioned if n not in VERSIONED_TYPES])
    for name in VERSIONED_TYPES:
        site.portal_diff._pt_diffs.pop(name, None)
    site.portal_diff._p_changed = True


def _remove_roles(site) -> None:
    """Take away the add-on's roles, and what it said about its permissions at the site."""
    site._delRoles([role for role in ROLES if role in site.userdefined_roles()])
    role_manager = site.acl_users.portal_role_manager
    for role in ROLES:
        if role in role_manager.listRoleIds():
            role_manager.removeRole(role)
    for name in site.possible_permissions():
        if name.startswith(OUR_PERMISSIONS):
            site.manage_permission(name, acquire=1)
    site.manage_permission(TOOLBAR, ["Authenticated"], acquire=0)
    site.manage_permission(INACTIVE, ["Owner", "Site Administrator"], acquire=1)
