"""Answers that come at the same time are all kept, and stay when the site starts anew."""

from datetime import date

import transaction

from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.content.consultations import answers

DAY = date(2025, 3, 3)


def edition_in(connection, site):
    """The edition as another process sees it."""
    root = connection.root()["Application"]
    portal = root[site.getId()].__of__(root)
    return portal["hoering"]["2025"]


def test_two_answers_at_the_same_time_are_both_kept(site):
    ReceiveAnswer(site["hoering"]["2025"], "Den første, så der er et sted.")()
    transaction.commit()
    database = site._p_jar.db()
    first, second = transaction.TransactionManager(), transaction.TransactionManager()
    one, two = database.open(first), database.open(second)
    try:
        ReceiveAnswer(edition_in(one, site), "Fra den ene.")()
        ReceiveAnswer(edition_in(two, site), "Fra den anden.")()
        first.commit()
        second.commit()
    finally:
        for manager, connection in ((first, one), (second, two)):
            manager.abort()
            connection.close()
    transaction.begin()
    texts = {each.text for each in answers(site["hoering"]["2025"], 1, DAY)}
    assert {"Fra den ene.", "Fra den anden."} <= texts


def test_an_answer_is_there_for_whoever_opens_the_database_anew(site):
    ReceiveAnswer(site["hoering"]["2025"], "Skrevet før genstarten.")()
    transaction.commit()
    database = site._p_jar.db()
    database.cacheMinimize()
    connection = database.open(transaction.TransactionManager())
    try:
        found = answers(edition_in(connection, site), 1, DAY)
        assert "Skrevet før genstarten." in {each.text for each in found}
    finally:
        connection.close()
