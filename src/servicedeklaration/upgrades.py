"""What a site needs that an earlier version of the add-on was installed in."""

from Products.CMFCore.utils import getToolByName

from .content.places import lay_out_folder
from .setuphandlers import add_readers, show_sitemap

ADD_ON = "profile-servicedeklaration:default"
EASYFORM = "profile-collective.easyform:default"
NEW_INDEXES_1002 = [
    "short_code",
    "finder_answers",
    "servicedeklaration_passages",
    "effective",
    "expires",
    "effectiveRange",
]
"""Indexes that version 1002 fills anew in a site that has content already."""


def to_1001(setup) -> None:
    """The course of a revision: forms for answers, new steps, permissions, councils, roles."""
    if setup.getLastVersionForProfile(EASYFORM) == "unknown":
        setup.runAllImportStepsFromProfile(EASYFORM)
    setup.runAllImportStepsFromProfile("profile-servicedeklaration:to_1001")
    setup.runImportStepFromProfile(ADD_ON, "workflow")


def to_1002(setup) -> None:
    """What citizens find: short addresses for letters; who reads what they write."""
    setup.runAllImportStepsFromProfile("profile-servicedeklaration:to_1002")
    add_readers()
    lay_out_folder(getToolByName(setup, "portal_url").getPortalObject())
    show_sitemap(getToolByName(setup, "portal_registry"))
    catalog = getToolByName(setup, "portal_catalog")
    _index_anew(catalog, NEW_INDEXES_1002)
    _tell_days_anew(catalog)


def _index_anew(catalog, names: list[str]) -> None:
    """Fill new indexes with what the catalogue's objects have for them."""
    catalog.manage_reindexIndex(ids=names)


def _tell_days_anew(catalog) -> None:
    """Let the records of parts tell on which days they count, as those of editions do."""
    for brain in catalog.unrestrictedSearchResults(portal_type=["Afsnit", "Indsats"]):
        brain._unrestrictedGetObject().reindexObject(idxs=["effective", "expires"])
