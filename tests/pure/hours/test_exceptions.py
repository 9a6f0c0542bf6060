"""What a place writes of closed days and holidays beside its weekly hours."""

from datetime import date

import pytest

from servicedeklaration.hours.exceptions import is_closed_on, said_of_holidays

CLOSED = """
24. december 2026: lukket | 2026-12-24
24. december 2026: lukket | not 2027-12-24
Lukket den 24. december | 2027-12-24
Lukket 24.-26. december | 2026-12-25
Lukket 24.-26. december | not 2026-12-27
23. december 2026 – 3. januar 2027: lukket | 2026-12-23
23. december 2026 – 3. januar 2027: lukket | 2027-01-03
23. december 2026 – 3. januar 2027: lukket | not 2027-12-23
23. december - 3. januar 2027: lukket | 2026-12-31
Lukket fra 23. december til og med den 3. januar | 2030-01-02
Lukket fra 23. december til og med den 3. januar | not 2030-01-04
Lukket 5. juni og 24. december | 2026-06-05
Lukket 5. juni og 24. december | not 2026-07-05
Juleaften og nytårsaften: lukket | 2026-12-31
Lukket Grundlovsdag. | 2026-06-05
Langfredag holder vi lukket | 2026-04-03
2. påskedag lukket | 2026-04-06
Lukket påskedag | not 2026-04-06
Lukket i uge 29 og 31 | 2026-07-27
Lukket i uge 29 og 31 | not 2026-07-20
Ferielukket uge 28-30 | not 2026-07-15
Lukket uge 28-30 | 2026-07-15
Lukket uge 28-30 2025 | not 2026-07-15
Lukket kl. 12-13 den 5. juni | not 2026-06-05
5. juni lukket fra 12.00 | not 2026-06-05
Lukket mellem 9 og 10; 5. juni: lukket | 2026-06-05
Fra 5. juni er der åbent | not 2026-06-05
"""
HOLIDAYS = """
Mandag-fredag kl. 9-15, også på helligdage | open
Alle ugens dage inkl. helligdage | open
Også på søn- og helligdage | open
Åbent alle årets dage | open
Døgnet rundt | open
Hverdage hele døgnet | None
Mandag-fredag døgnet rundt | None
Lukket på helligdage | closed
Dog ikke på helligdage | closed
Lørdag, søn- og helligdage undtagen | closed
Lør-, søn- og helligdage kl. 10-14 | None
Mandag kl. 9-15 | None
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("words", "day"), rows(CLOSED))
def test_days_of_closing_are_read_as_written(words, day):
    expected = not day.startswith("not ")
    assert is_closed_on(words, date.fromisoformat(day.removeprefix("not "))) is expected


@pytest.mark.parametrize(("words", "said"), rows(HOLIDAYS))
def test_what_is_said_of_holidays_is_taken_at_its_word(words, said):
    assert str(said_of_holidays(words)) == said


def test_each_line_is_read_by_itself():
    words = "Mandag-fredag kl. 9-15\n24. december: lukket\nElevator i gården"
    assert is_closed_on(words, date(2026, 12, 24))
    assert not is_closed_on(words, date(2026, 12, 23))
