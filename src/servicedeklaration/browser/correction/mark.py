"""`@@er-rettelse`: asked by the workflow before it offers to publish a correction."""

from Products.Five.browser import BrowserView

from ...content.corrections import correction


class IsCorrection(BrowserView):
    """Whether an edition was begun as an editorial correction, and is one still."""

    def __call__(self) -> bool:
        return correction(self.context) is not None
