"""Test layers: one Danish site with the add-on, shared by every test that needs Plone."""

from plone.app.contenttypes.testing import PLONE_APP_CONTENTTYPES_FIXTURE
from plone.app.testing import (
    FunctionalTesting,
    IntegrationTesting,
    PloneSandboxLayer,
    applyProfile,
)
from plone.testing.zope import WSGI_SERVER_FIXTURE


class Fixture(PloneSandboxLayer):
    """A Plone site in Danish with the add-on's profile applied."""

    defaultBases = (PLONE_APP_CONTENTTYPES_FIXTURE,)

    def setUpZope(self, app, configuration_context):
        import collective.easyform
        import plone.app.relationfield
        import plone.restapi

        import servicedeklaration

        self.loadZCML(package=plone.app.relationfield)
        self.loadZCML(package=plone.restapi)
        self.loadZCML(package=collective.easyform)
        self.loadZCML(package=servicedeklaration)

    def setUpPloneSite(self, portal):
        applyProfile(portal, "servicedeklaration:default")
        portal.portal_registry["plone.default_language"] = "da"
        portal.portal_registry["plone.available_languages"] = ["da", "en"]


FIXTURE = Fixture()

INTEGRATION_TESTING = IntegrationTesting(bases=(FIXTURE,), name="Servicedeklaration:Integration")

FUNCTIONAL_TESTING = FunctionalTesting(
    bases=(FIXTURE, WSGI_SERVER_FIXTURE), name="Servicedeklaration:Functional"
)
