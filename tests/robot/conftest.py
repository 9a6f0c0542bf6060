"""Robot tests: real people's ways through the site, in headless Chromium."""

from tests.functional.conftest import *  # noqa: F403
