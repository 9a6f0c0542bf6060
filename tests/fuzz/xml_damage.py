"""Damage to the elements of an XML part, which stays well-formed: what a reader gets to see."""

from collections.abc import Callable
from copy import deepcopy
from random import Random

from lxml import etree

_MOST_BLOWS = 5
_DEEP = 150
_VALUES = ("", "0", "-1", "1", "9", "x", "99999999999999999999", "1.5", "true", "Heading1", "æ")

Element = etree._Element
Blow = Callable[[Element, list[Element], Random], None]


def damaged_xml(content: bytes, random: Random) -> bytes:
    """The part after a few blows to its elements; as it was if it is no XML."""
    try:
        root = etree.fromstring(content)
    except etree.XMLSyntaxError:
        return content
    for _ in range(random.randint(1, _MOST_BLOWS)):
        inner = [one for one in root.iterdescendants(etree.Element) if one.getparent() is not None]
        if inner:
            random.choice(_BLOWS)(random.choice(inner), inner, random)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _remove(element: Element, inner: list[Element], random: Random) -> None:
    element.getparent().remove(element)


def _copy(element: Element, inner: list[Element], random: Random) -> None:
    random.choice(inner).append(deepcopy(element))


def _move(element: Element, inner: list[Element], random: Random) -> None:
    target = random.choice(inner)
    if target is not element and element not in list(target.iterancestors()):
        target.insert(random.randint(0, len(target)), element)


def _rename(element: Element, inner: list[Element], random: Random) -> None:
    element.tag = random.choice(inner).tag


def _retell(element: Element, inner: list[Element], random: Random) -> None:
    element.text = random.choice((None, "", "§ 1", "²", "\n\n", "x" * 200, random.choice(_VALUES)))


def _attribute(element: Element, inner: list[Element], random: Random) -> None:
    source = random.choice([one for one in inner if one.attrib] or inner)
    for name in source.attrib:
        element.set(name, random.choice((*_VALUES, source.get(name))))


def _bare(element: Element, inner: list[Element], random: Random) -> None:
    element.attrib.clear()


def _empty(element: Element, inner: list[Element], random: Random) -> None:
    del element[:]


def _unwrap(element: Element, inner: list[Element], random: Random) -> None:
    parent, place = element.getparent(), element.getparent().index(element)
    parent[place : place + 1] = list(element)


def _nest(element: Element, inner: list[Element], random: Random) -> None:
    for _ in range(random.choice((1, 2, _DEEP))):
        shell = etree.Element(element.tag)
        element.getparent().replace(element, shell)
        shell.append(element)


_BLOWS: tuple[Blow, ...] = (
    _remove, _copy, _move, _rename, _retell, _attribute, _attribute, _bare, _empty, _unwrap, _nest,
)  # fmt: skip
