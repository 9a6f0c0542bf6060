"""The citizens' search: what is in force today, whoever asks.

A search wakes the objects of the hits that it gives, and no others. Nothing of it is kept.
"""

from collections import Counter
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest

from plone import api

from .. import clock
from ..search.compounds import put_right
from ..search.found import Found
from ..search.named import ELSEWHERE, named
from ..search.query import Concept, concepts
from ..search.ranking import Ranking, Scores, rank
from ..search.small_words import is_common
from ..search.snippets import wanted_words
from ..search.spelling import corrected, nearest, two_words
from ..search.stems import stem
from ..search.synonyms import Synonyms, with_own
from ..vocabularies.municipalities import name_of
from .hits import hits_of
from .in_force import editions_in_force
from .other_pages import visible_pages

INDEX = "servicedeklaration_passages"
OWN_SYNONYMS = "servicedeklaration.synonyms"
"""Registry record with the site's own lines of synonyms."""
LONGEST_QUERY = 300
"""Characters that are looked at; the rest is left out."""
MOST_GUESSED = 5
"""Words that stand nowhere for which another is looked for."""
LONG_ENOUGH = 6
"""Letters from which a word may have been meant to be any; a shorter one: a word of the field."""


def search(
    text: str, *, municipality: str = "", kind: str = "", limit: int = 20, start: int = 0
) -> Found:
    """Give the places that answer a query best, the best first.

    `municipality` is a four-digit code, "" for all; a Kontaktsted and the site's ordinary pages
    belong to none. `kind` is one of those in `search.found`, "" for all. Only what the visitor may
    see is found, of editions only what is in force today, and of pages only what is in effect.
    Without a word to look for nothing is found.
    """
    return Search(text[:LONGEST_QUERY], municipality).found(kind, start, limit)


@dataclass
class Search:
    """One search of one visitor."""

    text: str
    municipality: str = ""

    def found(self, kind: str, start: int, limit: int) -> Found:
        """The hits of a kind ("" for all) from `start` on (0 is the best), at most `limit`."""
        scores = self._ranking.worth_showing(self._scores())
        kinds = {number: self._source.passage(number).kind for number in scores}
        asked = [item for item in scores.items() if kind in ("", kinds[item[0]])]
        best = nsmallest(start + limit, asked, key=lambda item: (-item[1], item[0]))
        passages = [(self._source.passage(number), score) for number, score in best[start:]]
        return Found(
            total=len(asked),
            hits=hits_of(passages, wanted_words(self._concepts)),
            suggestion=corrected(self.text, self._meant),
            kinds=Counter(kinds.values()),
            unsaid=self._ranking.unsaid,
            is_little=self._ranking.is_little,
        )

    def _scores(self) -> Scores:
        """What each passage is worth; less where another municipality than its own is named."""
        elsewhere = self._elsewhere()
        return {
            passage: score * ELSEWHERE if passage in elsewhere else score
            for passage, score in self._ranking.scores.items()
        }

    @cached_property
    def _ranking(self) -> Ranking:
        return rank(self._concepts, self._source)

    def _elsewhere(self) -> Container[int]:
        """The passages of other municipalities than those that the query names, if it names any."""
        codes = set(self._works.values()) - {""}
        asked = named(self.text, {code: name_of(code) for code in codes})
        others = [group for group, code in self._works.items() if asked and code not in asked]
        return self._index.within(others)

    @cached_property
    def _index(self):
        return api.portal.get_tool("portal_catalog")._catalog.getIndex(INDEX)

    @cached_property
    def _source(self):
        """The passages that may be found."""
        if self.municipality:
            return self._index.within(self._works)
        places = (brain.UID for brain in api.content.find(portal_type="Kontaktsted"))
        return self._index.within([*self._works, *places], visible_pages())

    @cached_property
    def _works(self) -> Mapping[str, str]:
        """The editions in force, and their works, and the municipality of each; "" for none."""
        found = {}
        for brain in editions_in_force(clock.today()):
            code = brain.municipality or ""
            if self.municipality in ("", code):
                found[brain.UID] = found[brain.getPath().rpartition("/")[0]] = code
        return found

    @cached_property
    def _synonyms(self) -> Synonyms:
        return with_own(tuple(api.portal.get_registry_record(OWN_SYNONYMS, default=None) or ()))

    @cached_property
    def _concepts(self) -> list[Concept]:
        return concepts(self.text, self._synonyms, self._like, self._leads_somewhere)

    @cached_property
    def _like(self) -> Callable[[str], str]:
        """Gives for a word that stands nowhere the nearest that does; "" for others.

        Each guess looks through all words, so only the first few unknown ones are guessed.
        """
        known: dict[str, str] = {}

        def like(word: str) -> str:
            if word not in known:
                if self._leads_somewhere(word):
                    return ""
                known[word] = self._nearest(word) if len(known) < MOST_GUESSED else ""
            return known[word]

        return like

    def _meant(self, word: str) -> str:
        """What is suggested for a word; nothing for one that stands in an expression."""
        alone = any(concept.typed == (word,) for concept in self._concepts)
        return self._like(word) if alone else ""

    def _nearest(self, word: str) -> str:
        if is_common(word):
            return ""
        candidates = self._synonyms.words
        if len(word) >= LONG_ENOUGH:
            candidates |= frozenset(self._source.known_words())
        alike = filter(self._leads_somewhere, nearest(word, candidates, self._often))
        return next(alike, "") or put_right(word) or two_words(word, self._leads_somewhere)

    def _often(self, word: str) -> int:
        """In how many passages that the visitor may see a word stands."""
        return len(self._source.holding(stem(word)))

    def _leads_somewhere(self, word: str) -> bool:
        """Whether a word, or another for it, stands in what the visitor may see."""
        own = stem(word)
        others = self._synonyms.of.get((own,), {})
        return any(self._source.holding(term) for phrase in ((own,), *others) for term in phrase)
