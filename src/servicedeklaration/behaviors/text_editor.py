"""The editor of running text: what a document needs, and nothing that only changes its looks.

Plone's own settings name every element with every attribute, 138 KB for each field, computed anew
for each: with some thirty fields, a form of 3.8 MB that takes over two seconds.
"""

from copy import deepcopy

from plone.app.textfield import RichText
from plone.app.textfield.interfaces import IRichText
from plone.app.z3cform.widgets.richtext import RichTextWidget
from z3c.form.interfaces import IFieldWidget, IFormLayer
from z3c.form.widget import FieldWidget
from zope.annotation.interfaces import IAnnotations
from zope.component import adapter
from zope.interface import implementer

KEY = "servicedeklaration.text_editor"
ELEMENTS = (
    "p,br,hr,h1[id],h2[id],h3[id],h4[id],h5[id],h6[id],ul,ol[start|type],li,dl,dt,dd,blockquote,"
    "a[href|title|lang|data-linktype|data-val],strong/b,em/i,sup,sub,q,abbr[title],span[lang],"
    "table,caption,thead,tbody,tfoot,tr,th[scope|colspan|rowspan],td[colspan|rowspan],pre,code"
)
"""What the editor keeps; the filter on output is Plone's, whatever comes in."""


class ITopicText(IRichText):
    """A field of running text."""


@implementer(ITopicText)
class TopicText(RichText):
    """A field of running text."""


class TextEditor(RichTextWidget):
    """Plone's editor with few elements; its settings are computed once for the whole form."""

    def get_pattern_options(self) -> dict:
        kept = IAnnotations(self.request)
        if KEY not in kept:
            options = super().get_pattern_options()
            options.setdefault("tiny", {})["valid_elements"] = ELEMENTS
            kept[KEY] = options
        return deepcopy(kept[KEY])


@adapter(ITopicText, IFormLayer)
@implementer(IFieldWidget)
def TextEditorFieldWidget(field, request):
    """The editor for a field of running text."""
    return FieldWidget(field, TextEditor(request))
