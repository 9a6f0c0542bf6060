"""Where staff log in: Plone's form, whose fields a password manager knows."""

from pathlib import Path

from Products.CMFPlone.browser.login import login
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

PURPOSES = {"ac_name": "username", "ac_password": "current-password"}
"""Field → what it asks for, in the words of HTML (WCAG 2.2, 1.3.5 and 3.3.8)."""


class Login(login.LoginForm):
    """Plone's login, saying what its fields ask for."""

    index = ViewPageTemplateFile("templates/login.pt", str(Path(login.__file__).parent))

    def render(self):
        for name, purpose in PURPOSES.items():
            self.widgets[name].attributes["autocomplete"] = purpose
        return super().render()
