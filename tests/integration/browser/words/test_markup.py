"""Rich text fits under the page's own headings and fetches nothing from elsewhere."""

from servicedeklaration.browser.words.markup import fit


def test_plain_text_stays_as_it_is():
    assert fit("<p>Vi taler.</p>", 2) == "<p>Vi taler.</p>"


def test_nothing_is_nothing():
    assert fit(None, 2) == fit("  ", 2) == ""


def test_headings_begin_one_level_below_and_skip_none():
    written = "<h1>a</h1><h4>b</h4><h4>c</h4><h2>d</h2><h1>e</h1>"
    assert fit(written, 2) == "<h3>a</h3><h4>b</h4><h4>c</h4><h4>d</h4><h3>e</h3>"


def test_headings_stop_at_the_sixth_level():
    assert fit("<h2>a</h2><h3>b</h3>", 5) == "<h6>a</h6><h6>b</h6>"


def test_words_before_the_first_element_stay():
    assert fit("Først <h2>a</h2> sidst", 2) == "Først <h3>a</h3> sidst"


def test_identifiers_are_the_pages_own():
    assert fit('<p id="kontakt">a</p>', 2) == "<p>a</p>"


def test_the_cells_of_a_table_tell_their_columns_heading():
    table = "<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>man</td><td>9</td></tr></table>"
    fitted = fit(table, 2)
    assert '<td data-label="Dag">man</td><td data-label="Tid">9</td>' in fitted
    assert 'class="sd-table"' in fitted


def test_a_table_without_headings_stays_a_table():
    assert "data-label" not in fit("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", 2)


def test_a_picture_from_another_host_becomes_a_link():
    fitted = fit('<p>a <img src="https://other.example/x.png" alt="Kort"> b</p>', 2)
    assert fitted == '<p>a <a href="https://other.example/x.png">Kort</a> b</p>'


def test_a_picture_of_the_site_stays():
    assert '<img src="resolveuid/1"' in fit('<p><img src="resolveuid/1" alt="Kort"></p>', 2)
