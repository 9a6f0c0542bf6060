"""Makes the demo site: Danish, Classic UI, with the add-on and its theme installed."""

import transaction
from plone import api
from plone.distribution.api import site as sites
from zope.component.hooks import setSite

from servicedeklaration.actions.make_question_form import MakeQuestionForm
from servicedeklaration.content.answer_form import ANSWER_FORM
from servicedeklaration.content.inquiry_forms import INQUIRY_FORMS
from servicedeklaration.demo.people import add_people
from servicedeklaration.vocabularies.municipalities import MORE

SITE_ID = "hjaelp"
ANSWERS = {
    "site_id": SITE_ID,
    "title": "Hjælp fra kommunen",
    "description": "Find hjælp, og se, hvad kommunen lover",
    "default_language": "da",
    "portal_timezone": "Europe/Copenhagen",
    "setup_content": False,
}

INVENTED = {"9999": "Havlund"}
"""The municipality of the examples, which is none of the 98."""


def existing_site(app):
    """Give the demo site, or None if it has not been made yet."""
    return app.get(SITE_ID)


def make_site(app):
    """Make the site with its people and its forms, commit it, and give it."""
    site = sites.create(app, "classic", dict(ANSWERS))
    setSite(site)
    for profile in ("default", "theme"):
        site.portal_setup.runAllImportStepsFromProfile(f"profile-servicedeklaration:{profile}")
    site.setLayout("forside")
    api.portal.set_registry_record(MORE, INVENTED)
    add_people()
    for form in (ANSWER_FORM, *INQUIRY_FORMS.values()):
        MakeQuestionForm(site, form)()
    transaction.commit()
    return site
