"""The part of a text that is about what has a name."""

from servicedeklaration.browser.words.parts import part_named

HTML = (
    "<p>Ring til kommunen.</p>"
    "<h3>Råd og vejledning</h3><p>Ring til teamet.</p>"
    "<h3>Anonym behandling</h3><p>Ring til centret.</p>"
    "<h3>Anonym behandling i anden kommune</h3><p>Rejs.</p>"
)


def test_the_part_under_the_heading_that_names_it_is_given_without_the_heading():
    assert part_named("Anonym behandling af stofmisbrug", HTML) == "<p>Ring til centret.</p>"


def test_the_longest_heading_that_fits_counts():
    html = "<h3>Anonym</h3><p>A.</p>" + HTML
    assert part_named("Anonym råd og vejledning", html) == "<p>Ring til teamet.</p>"


def test_a_heading_that_names_more_than_the_name_is_of_something_else():
    assert part_named("Dagbehandling", HTML) == ""


def test_a_text_without_headings_has_no_parts():
    assert part_named("Anonym behandling", "<p>Ring.</p>") == ""
