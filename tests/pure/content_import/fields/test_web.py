"""E-mail and web addresses are read as written, cut ones are left."""

import pytest

from content_import.fields.web import email_in, website_in
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("line", "expected"), cases("web.txt"))
def test_addresses_are_read_as_the_case_says(line, expected):
    email, _, website = expected.partition(";")
    assert (email_in(line) or "", website_in(line) or "") == (email.strip(), website.strip())
