"""PDFs and agenda packs over HTTP."""
