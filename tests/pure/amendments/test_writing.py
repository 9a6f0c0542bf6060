"""Amendments are written and taken back one by one."""

from servicedeklaration.amendments import with_amendment, without

from .world import RAAD, TEXT, add, remove, set_field


def written(*amendments):
    known = ()
    for each in amendments:
        known = with_amendment(TEXT, known, each)
    return known


def test_a_field_that_is_set_again_is_set_once():
    assert written(set_field("price", "1 kr."), set_field("price", "2 kr.")) == (
        set_field("price", "2 kr."),
    )


def test_a_field_that_is_set_to_what_it_was_is_no_amendment():
    assert written(set_field("price", "1 kr."), set_field("price", "Gratis")) == ()


def test_a_part_that_is_removed_loses_its_other_amendments():
    assert written(set_field("price", "1 kr."), add("ny"), remove("indgang")) == (
        remove("indgang"),
    )


def test_what_is_changed_in_an_addition_belongs_to_it():
    assert written(add("ny"), set_field("price", "1 kr.", "indgang/ny")) == (
        add("ny", price="1 kr."),
    )


def test_an_addition_that_is_removed_was_never_made():
    assert written(add("ny"), remove("indgang/ny")) == ()


def test_each_is_taken_back_by_itself():
    first, second = set_field("price", "1 kr."), set_field("title", "Råd")
    assert without((first, second), first.key) == (second,)


def test_with_an_addition_goes_what_stands_in_it():
    section = add("ungeliv", part="", portal_type="Afsnit")
    known = written(section, add("samtaler", part="ungeliv"))
    assert without(known, section.key) == ()


def test_an_addition_after_one_that_is_taken_back_keeps_its_place():
    first, second = add("en", after="raad"), add("to", after="en")
    assert without((first, second), first.key) == (add("to", after="raad"),)


def test_a_key_that_is_not_known_takes_nothing_back():
    known = written(set_field("price", "1 kr.", RAAD))
    assert without(known, "set findes ikke") == known
