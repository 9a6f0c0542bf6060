"""A whole document of the lean shell, put together from parts that are laid out by themselves."""

from html import escape

_DOCUMENT = """<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="{language}">
{head}
  <body class="sd-shell">
{above}
{messages}
    <main id="content" tabindex="-1">
<div class="sd">{body}</div>
    </main>
{below}
  </body>
</html>
"""


def document(shell, head: str, body: str) -> str:
    """The document with a page's head and body; it has a template for each part, none around all.

    To lay it out in one template would cost more than all of the parts that are kept ready.
    """
    return _DOCUMENT.format(
        language=escape(shell.language),
        head=head,
        above=shell.above,
        messages=_told(shell.messages),
        body=body,
        below=shell.below,
    )


def _told(messages: list[str]) -> str:
    """What the site has to say about what the visitor just did; "" for nothing."""
    if not messages:
        return ""
    told = "".join(f"<p>{escape(message)}</p>" for message in messages)
    return f'<div class="sd-messages" role="status">{told}</div>'
