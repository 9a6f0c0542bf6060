"""The command behind `make run`: makes the site once, serves it, and keeps it."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest
import requests

from tests.packaging.test_versions import PROJECT

EXAMPLES = PROJECT / "examples/documents"
INSTANCE = "parts/instance/etc"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """An installation of its own, with an empty database."""
    home = tmp_path_factory.mktemp("installation")
    for folder in ("filestorage", "blobstorage", "log", "instance"):
        (home / "var" / folder).mkdir(parents=True, mode=0o700)
    shutil.copytree(PROJECT / "parts/instance", home / "parts/instance")
    for name in ("zope.conf", "wsgi.ini"):
        path = home / INSTANCE / name
        path.write_text(path.read_text("utf-8").replace(str(PROJECT), str(home)), "utf-8")
    return {**os.environ, "ZOPE_CONFIG": str(home / INSTANCE / "zope.conf")}


def run_site(environment, port: int, documents: Path):
    command = [PROJECT / "bin/run-site", "--port", str(port), "--documents", documents]
    return subprocess.Popen(
        command,
        env=environment,
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def served(process) -> tuple[list[str], str]:
    """Wait until the site is served; give what was said before, and the address."""
    said = []
    for line in process.stdout:
        said.append(line.strip())
        if said[-1].startswith("Stop"):
            [address] = [s.split()[-1] for s in said if s.startswith("Sitet kører")]
            return said, address
    raise AssertionError("\n".join(said))


WHO = {
    "X-Forwarded-For": "203.0.113.77",
    "User-Agent": "Sporbar/1.0",
    "Referer": "http://x.example",
}
SEARCH = "?SearchableText=kokain"


@pytest.fixture(scope="module")
def starts(environment):
    """What two starts one after the other said, and what a visitor then saw."""
    found = []
    for _ in range(2):
        process = run_site(environment, free_port(), EXAMPLES)
        try:
            said, address = served(process)
            found.append((said, requests.get(address + SEARCH, headers=WHO).text))
        finally:
            process.terminate()
            process.wait()
    return found


def test_every_document_is_told_of_while_it_is_imported(starts):
    said, _ = starts[0]
    for path in EXAMPLES.glob("havlund-*"):
        assert any(line.startswith(f"{path.name}: ") for line in said)


def test_there_is_a_login_for_each_part(starts):
    said, _ = starts[0]
    parts = ("redaktør", "udvalgssekretær", "udvalgsmedlem", "administrator", "læser henvendelser")
    for part in parts:
        assert any(line.startswith(part) for line in said)


def test_the_front_page_is_danish_and_lists_what_is_public(starts):
    _, page = starts[0]
    assert "Find hjælp, og se, hvad kommunen lover" in page
    assert "Servicedeklaration for Værkstedet" in page
    assert "Behandling for alkoholproblemer" not in page


def test_a_second_start_imports_nothing_and_loses_nothing(starts):
    (_, before), (said, after) = starts
    assert any("importeres ikke" in line for line in said)
    assert not any(line.startswith("havlund-") for line in said)
    assert after.count("<li") == before.count("<li")


def test_no_log_tells_who_came_or_what_was_searched_for(starts, environment):
    home = Path(environment["ZOPE_CONFIG"]).parents[3]
    logged = "\n".join(path.read_text("utf-8") for path in (home / "var/log").iterdir())
    assert logged
    for trace in ("203.0.113.77", "127.0.0.1 ", "Sporbar", "x.example", "kokain"):
        assert trace not in logged, trace


def test_a_folder_that_is_missing_is_said_in_one_line(environment, tmp_path):
    process = run_site(environment, free_port(), tmp_path / "nowhere")
    said, _ = process.communicate()
    assert process.returncode == 2
    [line] = said.strip().split("\n")
    assert "nowhere" in line


def test_a_port_in_use_is_said_in_one_line(environment):
    with socket.create_server(("127.0.0.1", 0)) as server:
        process = run_site(environment, server.getsockname()[1], EXAMPLES)
        said, _ = process.communicate()
    assert process.returncode == 2
    assert "optaget" in said
    assert "Traceback" not in said
