"""Which reminders a day brings, and that each comes once."""

from datetime import date, timedelta

from servicedeklaration.messages.addresses import is_address
from servicedeklaration.messages.reminders import Course, due, is_new

DAY = date(2028, 2, 29)


def test_a_review_is_announced_sixty_days_before_and_stays_due():
    course = Course(review_due=DAY)
    assert due(course, DAY - timedelta(days=61)) == {}
    assert due(course, DAY - timedelta(days=60)) == {"review_due": DAY}
    assert due(course, DAY + timedelta(days=400)) == {"review_due": DAY}


def test_an_end_is_announced_until_it_has_come():
    course = Course(last_day=DAY)
    assert due(course, DAY - timedelta(days=91)) == {}
    assert due(course, DAY) == {"expiring": DAY}
    assert due(course, DAY + timedelta(days=1)) == {}


def test_a_deadline_has_passed_on_the_day_after():
    course = Course(deadline=DAY)
    assert due(course, DAY) == {}
    assert due(course, DAY + timedelta(days=1)) == {"deadline_passed": DAY}


def test_nothing_is_known_and_nothing_is_due():
    assert due(Course(), DAY) == {}


def test_the_same_reminder_comes_again_after_thirty_days_only():
    sent = {"review_due": [DAY.isoformat(), "2028-01-01"]}
    assert not is_new("review_due", DAY, sent, date(2028, 1, 30))
    assert is_new("review_due", DAY, sent, date(2028, 1, 31))
    assert is_new("expiring", DAY, sent, date(2028, 1, 2))


def test_a_new_day_is_a_new_reminder():
    sent = {"review_due": [DAY.isoformat(), "2028-01-01"]}
    assert is_new("review_due", DAY + timedelta(days=1), sent, date(2028, 1, 2))


def test_an_address_is_one_address_and_no_header():
    assert is_address("rusmidler@havlund.example")
    for wrong in ("", "rusmidler", "a@b", "a@b.example, c@d.example", "a@b.example\nBcc: x@y.z"):
        assert not is_address(wrong), wrong
