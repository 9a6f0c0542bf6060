"""`@@er-uaendret`: asked by the workflow before it offers to adopt a text again."""

from Products.Five.browser import BrowserView

from ...content.readopted import is_unchanged


class IsUnchanged(BrowserView):
    """Whether a draft says just what the edition in force says."""

    def __call__(self) -> bool:
        return is_unchanged(self.context)
