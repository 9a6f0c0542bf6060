"""Staff say which words mean the same in the search."""

import logging

import pytest
from zope.i18n import translate

from servicedeklaration.actions.change_synonyms import ChangeSynonyms
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.synonyms import fingerprint, own_lines

from .world import act_as

LINES = ("# Gadenavne", "", "skunk, pot → rusmiddel", "fredebo, forsorgshjem")


@pytest.fixture
def site(portal):
    act_as(portal, "Editor")
    return portal


def reasons(site, *lines: str, **given) -> list[str]:
    return [translate(reason.message) for reason in ChangeSynonyms(site, lines, **given).reasons()]


def test_a_site_begins_without_words_of_its_own(site):
    assert own_lines() == ()


def test_the_lines_are_kept_as_they_were_written(site):
    ChangeSynonyms(site, LINES)()
    assert own_lines() == LINES


def test_the_list_can_be_emptied_again(site):
    ChangeSynonyms(site, LINES)()
    ChangeSynonyms(site, ())()
    assert own_lines() == ()


def test_every_bad_line_is_a_reason_with_its_number(site):
    first, second = reasons(site, "skunk", "pot, hash", "joint = hash")
    assert "1" in first
    assert "3" in second


def test_nothing_is_kept_of_a_list_with_a_bad_line(site):
    with pytest.raises(Refused):
        ChangeSynonyms(site, (*LINES, "skunk"))()
    assert own_lines() == ()


def test_who_opened_an_older_list_does_not_overwrite_a_colleagues_words(site):
    opened = fingerprint(own_lines())
    ChangeSynonyms(site, LINES, opened)()
    assert len(reasons(site, "pot, hash", seen=opened)) == 1
    assert reasons(site, "pot, hash", seen=fingerprint(own_lines())) == []


def test_the_log_tells_who_changed_the_list_and_by_how_much(site, caplog):
    caplog.set_level(logging.INFO, "servicedeklaration.actions")
    ChangeSynonyms(site, LINES)()
    assert "change_synonyms: /plone by test_user_1_ (4 lines added, 0 removed)" in caplog.text
