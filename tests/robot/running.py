"""Runs one .robot file, as its user would on the command line."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.packaging.test_versions import PROJECT

MINUTES = 5
"""Longer than any suite takes on a busy machine."""


def run_suite(suite: Path, variables: Mapping[str, str]) -> Path:
    """Run it headless; gives the folder of its output. AssertionError where it failed."""
    output = PROJECT / "var/robot" / suite.stem
    command = [PROJECT / "bin/robot", "--outputdir", output, "--loglevel", "INFO"]
    given = [word for name in variables for word in ("--variable", f"{name}:{variables[name]}")]
    done = subprocess.run(
        [*command, *given, suite],
        capture_output=True,
        text=True,
        cwd=suite.parent,
        timeout=MINUTES * 60,
    )
    assert done.returncode == 0, f"{done.stdout[-4000:]}\nSee {output}/log.html"
    return output
