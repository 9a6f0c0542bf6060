"""The pictures of the manual, taken on the test site."""
