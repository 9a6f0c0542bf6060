"""Each place on a page has one identifier, the same again tomorrow."""

from servicedeklaration.browser.topics import TAKEN_ANCHORS, TOPICS
from servicedeklaration.browser.words.anchors import Anchors, anchor_for


def test_a_section_stands_at_its_name():
    assert anchor_for("indgang", TAKEN_ANCHORS) == "indgang"


def test_a_section_with_the_name_of_a_topic_or_of_a_part_of_the_page_is_kept_apart():
    assert anchor_for("pris", TAKEN_ANCHORS) == "afsnit-pris"
    assert anchor_for("kontakt", TAKEN_ANCHORS) == "afsnit-kontakt"


def test_the_second_of_a_name_gets_a_number():
    anchors = Anchors()
    assert [anchors.take("a"), anchors.take("a"), anchors.take("a-2")] == ["a", "a-2", "a-2-2"]


def test_every_topic_of_an_edition_has_a_place_of_its_own(site):
    from zope.component import getUtility
    from zope.schema.interfaces import IVocabularyFactory

    known = getUtility(IVocabularyFactory, "servicedeklaration.topics")(site)
    assert {topic.field for topic in TOPICS} == {term.value for term in known} - {"other"}
    assert len({topic.anchor for topic in TOPICS}) == len(TOPICS)
