"""`@@forsegling.json`: what was sealed, to be checked elsewhere."""

from Products.Five.browser import BrowserView

from .sealed import file_name, sealed


class SealedJson(BrowserView):
    """The edition's text, decisions and seal as canonical JSON (RFC 8785), to be saved."""

    def __call__(self) -> bytes:
        body = sealed(self.context).as_json()
        response = self.request.response
        response.setHeader("Content-Type", "application/json")
        response.setHeader(
            "Content-Disposition", f'attachment; filename="{file_name(self.context)}"'
        )
        response.setHeader("X-Robots-Tag", "noindex")
        return body
