"""Damage inside what a format packs: the parts of a zip file, the streams of a PDF."""

import base64
import io
import re
import zlib
from collections.abc import Callable
from functools import cache
from random import Random
from zipfile import ZIP_STORED, ZipFile, ZipInfo

Damage = Callable[[bytes], bytes]
_TEXTS = ("document", "numbering", "styles", "footnotes", "comments", "header", "rels", "Types")
"""Parts that Word's text is read from: three of four cases hit one of them."""
_STREAM = re.compile(
    rb"/Filter \[ /ASCII85Decode /FlateDecode \] /Length \d+\s*>>\s*stream\r?\n(.*?)endstream", re.S
)


def inside_zip(data: bytes, random: Random, damage: Damage) -> bytes:
    """The zip file with one of its parts damaged, left out, or named like another."""
    parts = dict(_parts(data))
    texts = [name for name in parts if any(word in name for word in _TEXTS)]
    name = random.choice(texts if random.random() < 0.75 else list(parts))
    fate = random.random()
    content = parts.pop(name)
    if fate < 0.03:
        name = random.choice(list(parts))
    if fate > 0.02:
        parts[name] = damage(content)
    return _packed(parts)


@cache
def _parts(data: bytes) -> tuple[tuple[str, bytes], ...]:
    with ZipFile(io.BytesIO(data)) as archive:
        return tuple((name, archive.read(name)) for name in archive.namelist())


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name, (2000, 1, 1, 0, 0, 0)), content)
    return target.getvalue()


@cache
def opened_pdf(data: bytes) -> bytes:
    """The PDF with its streams unpacked, so that damage hits what is drawn; the table of its
    objects' places no longer fits, as in many PDF files."""
    return _STREAM.sub(_opened, data)


def _opened(match: re.Match) -> bytes:
    packed = b"".join(match.group(1).split()).removesuffix(b"~>")
    content = zlib.decompress(base64.a85decode(packed))
    return b"/Length %d >>\nstream\n%s\nendstream" % (len(content), content)
