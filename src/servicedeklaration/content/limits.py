"""How much a file may hold or cost when it is imported: settings of the site."""

from plone.registry.interfaces import IRegistry
from zope import schema
from zope.component import getUtility
from zope.interface import Interface

from content_import.settings import Limits

from ..i18n import _

PREFIX = "servicedeklaration.limits"
_USUAL = Limits()
_MEGABYTE = 1_000_000


class ILimits(Interface):
    """The settings, in the registry below `servicedeklaration.limits`; sizes are in MB."""

    file_megabytes = schema.Int(
        title=_("label_file_megabytes", default="Size of a file (MB)"),
        description=_("help_file_megabytes", default="Larger files are refused."),
        default=_USUAL.file_bytes // _MEGABYTE,
        min=1,
    )
    unpacked_megabytes = schema.Int(
        title=_("label_unpacked_megabytes", default="Size when unpacked (MB)"),
        description=_(
            "help_unpacked_megabytes",
            default="Word files are packed; this is how large one may be inside.",
        ),
        default=_USUAL.unpacked_bytes // _MEGABYTE,
        min=1,
    )
    parts = schema.Int(
        title=_("label_parts", default="Parts of a packed file"),
        description=_("help_parts", default="How many files a Word file may hold."),
        default=_USUAL.parts,
        min=1,
    )
    pages = schema.Int(
        title=_("label_pages", default="Pages"),
        description=_("help_pages", default="How many pages a PDF file may have."),
        default=_USUAL.pages,
        min=1,
    )
    characters = schema.Int(
        title=_("label_characters", default="Characters"),
        description=_("help_characters", default="How long the text of a file may be."),
        default=_USUAL.characters,
        min=1,
    )
    paragraph_characters = schema.Int(
        title=_("label_paragraph_characters", default="Characters of a paragraph"),
        description=_(
            "help_paragraph_characters", default="How long one line or paragraph may be."
        ),
        default=_USUAL.paragraph_characters,
        min=1,
    )
    depth = schema.Int(
        title=_("label_depth", default="Levels"),
        description=_("help_depth", default="How deep lists and tables may stand in each other."),
        default=_USUAL.depth,
        min=1,
    )
    seconds = schema.Int(
        title=_("label_seconds", default="Seconds"),
        description=_("help_seconds", default="How long the reading of a file may take."),
        default=_USUAL.seconds,
        min=1,
    )
    memory_megabytes = schema.Int(
        title=_("label_memory_megabytes", default="Memory (MB)"),
        description=_(
            "help_memory_megabytes", default="How much memory the reading of a file may take."
        ),
        default=_USUAL.memory_bytes // _MEGABYTE,
        min=50,
    )


def limits() -> Limits:
    """The site's limits; the usual ones for settings that it hasn't got."""
    stated = getUtility(IRegistry).forInterface(ILimits, check=False, prefix=PREFIX)
    found = {name: getattr(stated, name) or ILimits[name].default for name in ILimits.names()}
    sizes = {name for name in found if name.endswith("_megabytes")}
    in_bytes = {
        name.replace("megabytes", "bytes"): found.pop(name) * _MEGABYTE for name in sorted(sizes)
    }
    return Limits(**found, **in_bytes)
