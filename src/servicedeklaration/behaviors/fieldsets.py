"""The tabs of the forms, in the words of those who fill them in."""

from ..i18n import _

EDITION = _("fieldset_edition", default="About the edition")
WHOM = _("fieldset_whom", default="For whom and how")
PRACTICE = _("fieldset_practice", default="The help")
RIGHTS = _("fieldset_rights", default="Rights and law")
QUALITY = _("fieldset_quality", default="Quality and follow-up")
EASY = _("fieldset_easy_read", default="Easy to read")
REVIEW = _("fieldset_review", default="Responsibility and review")
CONTACT = _("fieldset_contact", default="Contact")
HOURS = _("fieldset_hours", default="Hours")
