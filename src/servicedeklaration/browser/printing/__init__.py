"""Editions on paper: tagged PDF with a table of contents, bookmarks and page numbers."""
