"""A catalogue index of passages: several of one object, each found on its own."""

from collections.abc import Iterable
from random import randrange

from Acquisition import aq_base, aq_inner, aq_parent
from BTrees.IIBTree import IIBTree, IITreeSet
from BTrees.IOBTree import IOBTree
from BTrees.Length import Length
from BTrees.OOBTree import OOBTree, OOTreeSet
from OFS.SimpleItem import SimpleItem
from Products.PluginIndexes.interfaces import IPluggableIndex
from Products.ZCTextIndex import WidCode
from zope.interface import implementer

from ..search.passage import Passage, in_order, weights
from ..search.together import MOST_BETWEEN
from ..search.words import words
from .passage_source import Found, PassageSource

_GAP = (0,) * (MOST_BETWEEN + 1)
"""Stands between texts that don't belong together; no word has the number 0."""
_NUMBERS = 2**31 - 1
_NOTHING = ("", ())
"""The group and the passages of an object that has none."""


@implementer(IPluggableIndex)
class PassageIndex(SimpleItem):
    """What `within` gives answers a search. It takes no part in the catalogue's own queries.

    An object gives its passages under the index's name; the words come from the catalogue's
    lexicon that is named when the index is made.
    """

    meta_type = "Servicedeklaration Passage Index"

    def __init__(self, id: str, extra=None, caller=None):
        self.id = id
        self.lexicon_id = extra.lexicon_id
        self.clear()

    def clear(self) -> None:
        """Forget every passage and every word."""
        self._terms = IOBTree()
        """Number of a term → number of a passage → what the term weighs in it."""
        self._passages = IOBTree()
        """Number of a passage → what `passage_source.Found` says."""
        self._orders = IOBTree()
        """Number of a passage → its terms in order, packed."""
        self._of_object = IOBTree()
        """Number of an object → the passages and the group that it gave."""
        self._groups = OOBTree()
        """Group → the numbers of its passages."""
        self._words = OOTreeSet()
        """The words of all passages as they are written; also of some that are gone."""
        self._length = Length()

    def within(self, groups: Iterable[str], objects: Iterable[int] = ()) -> PassageSource:
        """The passages of some groups and of some objects, as what a search ranks.

        `objects` are the catalogue's numbers; those without a passage are passed by.
        """
        found = IITreeSet()
        for group in groups:
            found.update(self._groups.get(group, ()))
        for number in objects:
            found.update(self._of_object.get(number, _NOTHING)[1])
        return PassageSource(self, frozenset(found))

    def known_words(self) -> Iterable[str]:
        """Words as they are written, in order; they may stand in hidden passages, or in none."""
        return self._words

    def holding(self, term: str) -> IIBTree:
        """The passages that have a term, and what it weighs in each."""
        return self._terms.get(self._lexicon().get_wid(term), _EMPTY)

    def order(self, passage: int) -> list[int]:
        """The numbers of a passage's terms, in order."""
        return WidCode.decode(self._orders[passage])

    def number_of(self, term: str) -> int:
        """The number of a term; 0 for one that stands nowhere."""
        return self._lexicon().get_wid(term)

    def passage(self, number: int) -> Found:
        """What is known of a passage."""
        return Found(*self._passages[number])

    def index_object(self, documentId: int, obj, threshold=None) -> int:
        """Take in what an object says now; give the number of its passages."""
        passages = getattr(obj, self.id, None)
        passages = passages() if callable(passages) else passages
        self.unindex_object(documentId)
        if passages:
            numbers = tuple(self._add(documentId, passage) for passage in passages)
            self._of_object[documentId] = (passages[0].group, numbers)
        return len(passages or ())

    def _add(self, document: int, passage: Passage) -> int:
        number = self._free_number()
        terms = self._terms_of
        for term, weight in weights(passage, terms).items():
            self._terms.setdefault(term, IIBTree())[number] = weight
        self._orders[number] = WidCode.encode(in_order(passage, terms, _GAP))
        self._passages[number] = (document, passage.place, passage.prior, passage.kind)
        self._groups.setdefault(passage.group, IITreeSet()).insert(number)
        self._words.update(words(f"{passage.title} {passage.text}"))
        self._length.change(1)
        return number

    def unindex_object(self, documentId: int) -> None:
        """Forget what an object said."""
        group, numbers = self._of_object.pop(documentId, _NOTHING)
        for number in numbers:
            for term in set(self.order(number)) - {0}:
                self._take_from(self._terms, term, number)
            self._take_from(self._groups, group, number)
            del self._orders[number], self._passages[number]
            self._length.change(-1)

    @staticmethod
    def _take_from(sets, name, number: int) -> None:
        """Take a passage out of one of several sets, and the set away when it is empty."""
        held = sets[name]
        held.pop(number) if isinstance(held, IIBTree) else held.remove(number)
        if not held:
            del sets[name]

    def _free_number(self) -> int:
        """A number that no passage has; by chance, so that two who write at once don't meet."""
        while (number := randrange(1, _NUMBERS)) in self._passages:
            pass
        return number

    def _lexicon(self):
        """The lexicon beside the index, found by acquisition, which properties know nothing of."""
        return getattr(aq_parent(aq_inner(self)), self.lexicon_id)

    def _terms_of(self, text: str) -> list[int]:
        return aq_base(self._lexicon()).sourceToWordIds(text)

    # What the catalogue asks of an index

    def getEntryForObject(self, documentId: int, default=None):
        """The places of an object's passages."""
        group_and_numbers = self._of_object.get(documentId)
        if group_and_numbers is None:
            return default
        return [self.passage(number).place for number in group_and_numbers[1]]

    def getIndexSourceNames(self) -> list[str]:
        """What the index asks objects for."""
        return [self.id]

    def getIndexQueryNames(self) -> list[str]:
        """Nothing: the catalogue's own queries pass it by."""
        return []

    def _apply_index(self, request) -> None:
        """Say nothing to a query of the catalogue."""

    def numObjects(self) -> int:
        """The number of passages."""
        return self._length()

    def indexSize(self) -> int:
        """The number of different terms."""
        return len(self._terms)


_EMPTY = IIBTree()
