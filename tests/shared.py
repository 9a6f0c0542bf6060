"""The real documents and gold files that may lie beside the project, never in it."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Folder with `documents/` and `gold/`; it may be missing."""

needs_shared = pytest.mark.skipif(
    not (SHARED / "documents").is_dir(),
    reason="needs the real documents in ../shared; lay them beside the checkout to run it",
)
