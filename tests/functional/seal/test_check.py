"""Everyone can check outside Plone that an edition is what was sealed, and the page says how."""

import hashlib
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import transaction
from zope.i18n import translate

from servicedeklaration.content import records, store
from servicedeklaration.decisions.words import NOT_READ
from servicedeklaration.i18n import _

from ...integration.browser import world

MANUAL = (Path(__file__).parents[3] / "docs" / "verify-a-seal.md").read_text("utf-8")
ALONE, WITH_PACKAGE = re.findall(r"```python\n(.*?)```", MANUAL, re.DOTALL)
SEALED = (
    "indsatskatalog/2023",
    "indsatskatalog/2025",
    "indsatskatalog/2026",
    "tilbagekaldt/2024",
)
UNSEALED = ("indsatskatalog/2027", "kladden/2025", "hoeringen/2025", "sagen/2025")
UNREADABLE = _("seal_unreadable", default="The seal can't be read.")
FITS = "Kontrolleret lige nu: Tekst, beslutning og segl passer sammen."


def fetched(visitor, edition: str, folder: Path) -> Path:
    """The sealed edition as the site serves it, saved under the name that it gives."""
    answer = visitor.answer(f"{edition}/@@forsegling.json")
    assert answer.status_code == 200, edition
    [name] = re.findall(r'filename="([\w.-]+)"', answer.headers["Content-Disposition"])
    (folder / name).write_bytes(answer.content)
    return folder / name


def kontrol(folder: Path, *files: Path) -> list[str]:
    """What the manual's lines say; Python runs alone, without any installed package."""
    (folder / "kontrol.py").write_text(ALONE, "utf-8")
    command = [sys.executable, "-I", "-S", "-X", "utf8", "kontrol.py", *(f.name for f in files)]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.splitlines()


class TestCheck:
    def test_the_manuals_lines_find_every_served_edition_whole(self, citizen, tmp_path):
        for edition in SEALED:
            said = kontrol(tmp_path, fetched(citizen, edition, tmp_path))
            assert [line.split()[-1] for line in said[:4]] == ["passer"] * 4, edition

    def test_they_find_the_row_whole_too(self, citizen, tmp_path):
        files = [fetched(citizen, edition, tmp_path) for edition in SEALED[:3]]
        said = kontrol(tmp_path, *files)
        assert "indsatskatalog-2026.json rækken passer" in said
        assert not any("PASSER IKKE" in line for line in said)

    def test_so_do_the_lines_with_the_package(self, citizen, tmp_path, monkeypatch, capsys):
        path = fetched(citizen, SEALED[1], tmp_path)
        monkeypatch.setattr(sys, "argv", ["check.py", str(path)])
        exec(compile(WITH_PACKAGE, "verify-a-seal.md", "exec"), {})
        assert capsys.readouterr().out.count("True") == 4

    def test_the_file_holds_the_very_bytes_that_were_sealed(self, citizen, site, tmp_path):
        content = fetched(citizen, SEALED[0], tmp_path).read_bytes()
        seal = records.seal(site.indsatskatalog["2023"])
        tree = content[content.index(b'"tree":') + len(b'"tree":') : -1]
        assert hashlib.sha256(tree).hexdigest() == seal.content_sha256
        assert json.loads(content)["seal"] == seal.to_dict()

    def test_the_page_names_the_sums_and_leads_to_the_file_and_the_seal_before(self, citizen, site):
        own = citizen.own("indsatskatalog/2025/@@forsegling")
        words = " ".join(" ".join(own.itertext()).split())
        seal, before = (records.seal(site.indsatskatalog[name]) for name in ("2025", "2023"))
        for sum_ in (seal.sha256, seal.content_sha256, seal.decision_sha256, before.sha256):
            assert sum_ in words
        assert "15. januar 2025 kl. 12.00" in words
        addresses = own.xpath(".//a/@href")
        work = f"{site.absolute_url()}/indsatskatalog"
        assert f"{work}/2025/@@forsegling.json" in addresses
        assert f"{work}/2023/@@forsegling" in addresses
        assert FITS in words

    def test_its_lines_are_the_manuals(self, citizen):
        lines, command = citizen.own("indsatskatalog/2025/@@forsegling").xpath(".//pre/code")
        assert lines.text == ALONE
        assert command.text == "python3 kontrol.py indsatskatalog-2025.json"

    def test_the_first_seal_says_that_it_is(self, citizen):
        words = citizen.words("indsatskatalog/2023/@@forsegling")
        assert "Der er ingen. Det her er det første." in words

    def test_the_page_is_sound(self, citizen, site):
        for edition in SEALED:
            document = citizen.page(f"{edition}/@@forsegling")
            assert len(document.xpath("//h1")) == 1
            [lasting] = document.xpath('//link[@rel="canonical"]/@href')
            assert lasting == f"{site.absolute_url()}/{edition}/@@forsegling"
            given = document.xpath("//@id")
            assert len(given) == len(set(given))
            assert citizen.own(f"{edition}/@@forsegling").xpath(".//script | .//@style") == []

    def test_every_sealed_edition_in_the_history_leads_there(self, citizen, site):
        addresses = citizen.own("indsatskatalog/udgaver").xpath(".//a/@href")
        work = f"{site.absolute_url()}/indsatskatalog"
        for name in ("2023", "2025", "2026"):
            assert f"{work}/{name}/@@forsegling" in addresses

    def test_so_does_the_page_of_every_sealed_edition_and_of_no_other(self, citizen, people, site):
        for edition in SEALED:
            page = f"{site.absolute_url()}/{edition}/@@forsegling"
            assert page in citizen.own(edition).xpath(".//a/@href")
        for edition in UNSEALED:
            links = people["Editor"].own(edition).xpath(".//a/@href")
            assert not any("@@forsegling" in link for link in links)

    def test_a_page_about_a_day_leads_to_the_seal_of_its_edition(self, citizen, site):
        page = f"{site.absolute_url()}/indsatskatalog/2023/@@forsegling"
        assert page in citizen.own("indsatskatalog/pr/2024-05-01").xpath(".//a/@href")

    @pytest.mark.parametrize(
        "page", ["@@forsegling", "@@forsegling.json", "@@forsegling.pdf", "forsegling.pdf"]
    )
    def test_what_is_not_sealed_has_no_such_page_for_anybody(self, citizen, people, page):
        for who, visitor in {"citizen": citizen, **people}.items():
            for edition in UNSEALED:
                answer = visitor.answer(f"{edition}/{page}")
                assert answer.status_code == 404, (who, edition)
                if who in ("citizen", "CommitteeMember"):
                    assert "Hemmelig" not in answer.text, (who, edition)

    def test_below_a_hidden_work_it_is_as_if_nothing_were_there(self, citizen):
        for page in ("@@forsegling", "@@forsegling.json", "@@forsegling.pdf"):
            expected = citizen.answer(f"findes-ikke/2025/{page}").text
            for work in ("kladden", "sagen"):
                answer = citizen.answer(f"{work}/2025/{page}").text
                assert answer.replace(work, "") == expected.replace("findes-ikke", "")


class TestPdf:
    def test_it_is_the_very_file_that_was_sealed(self, citizen, site):
        for edition in SEALED:
            answer = citizen.answer(f"{edition}/@@forsegling.pdf")
            assert answer.status_code == 200, edition
            assert answer.headers["Content-Type"] == "application/pdf"
            assert answer.headers["X-Robots-Tag"] == "noindex"
            sealed = records.seal(site.unrestrictedTraverse(edition))
            assert hashlib.sha256(answer.content).hexdigest() == sealed.pdf_sha256

    def test_the_manuals_lines_check_it_when_it_lies_beside_the_text(self, citizen, tmp_path):
        path = fetched(citizen, SEALED[1], tmp_path)
        pdf = citizen.answer(f"{SEALED[1]}/@@forsegling.pdf")
        [name] = re.findall(r'filename="([\w.-]+)"', pdf.headers["Content-Disposition"])
        (tmp_path / name).write_bytes(pdf.content)
        assert "indsatskatalog-2025.json PDF-filen passer" in kontrol(tmp_path, path)
        (tmp_path / name).write_bytes(pdf.content + b" ")
        assert "indsatskatalog-2025.json PDF-filen PASSER IKKE" in kontrol(tmp_path, path)

    def test_the_page_leads_to_it_and_shows_the_sealed_contacts(self, citizen, site):
        own = citizen.own("indsatskatalog/2025/@@forsegling")
        url = f"{site.absolute_url()}/indsatskatalog/2025/@@forsegling.pdf"
        assert url in own.xpath(".//a/@href")
        [contact] = own.xpath('.//section[@aria-labelledby="kontakt"]')
        words = " ".join(" ".join(contact.itertext()).split())
        assert "00 00 00 02" in words
        assert "15. januar 2025" in words


class TestUnreadable:
    """A seal that can't be read, what was kept with one, and decisions bring no page down."""

    PAGES = (
        "indsatskatalog",
        "indsatskatalog/udgaver",
        "indsatskatalog/2025",
        "indsatskatalog/indgang",
        "indsatskatalog/aaben-raadgivning",
        "indsatskatalog/2025/@@forsegling",
        "indsatskatalog/2026/@@forsegling",
        "indsatskatalog/2025/@@aendringer",
        "indsatskatalog/pr/2025-02-01",
        "indsatskatalog/pr/2025-01-05",
        "forside",
    )

    @pytest.fixture(params=["seal", "sealed_text", "sealed_contacts", "decisions"])
    def damaged(self, request, site):
        """The name of what can't be read of the edition in force."""
        edition, name = site.indsatskatalog["2025"], request.param
        whole = store.read(edition, name)
        store.write(edition, name, "{")
        transaction.commit()
        yield name
        store.write(edition, name, whole)
        transaction.commit()

    def test_every_page_stays(self, citizen, damaged):
        for path in self.PAGES:
            assert citizen.answer(path).status_code == 200, path

    def test_the_edition_in_force_is_still_the_same(self, citizen, damaged):
        assert "Nyt tilbud" in citizen.words("indsatskatalog")

    def test_the_page_about_the_seal_does_not_claim_that_it_fits(self, citizen, damaged):
        words = citizen.words("indsatskatalog/2025/@@forsegling")
        assert FITS not in words
        assert translate(UNREADABLE, target_language="da") in words

    def test_there_is_no_file_to_fetch_that_would_not_be_the_sealed_one(self, citizen, damaged):
        answer = citizen.answer("indsatskatalog/2025/@@forsegling.json")
        assert answer.status_code == (200 if damaged == "decisions" else 404)

    def test_rest_answers_too(self, citizen, damaged):
        api = citizen.answer(
            "++api++/indsatskatalog/2025", headers={"Accept": "application/json"}
        ).json()
        assert (api["seal"] == {"unreadable": True}) == (damaged == "seal")
        assert (api["decisions"] == [{"unreadable": True}]) == (damaged == "decisions")

    @pytest.mark.parametrize("path", ["indsatskatalog", "indsatskatalog/udgaver"])
    def test_pages_say_of_a_decision_that_it_cannot_be_read(self, citizen, damaged, path):
        assert (NOT_READ in citizen.words(path)) == (damaged == "decisions")

    def test_the_history_says_of_the_seal_that_it_cannot_be_read(self, citizen, damaged):
        said = translate(UNREADABLE, target_language="da") in citizen.words(
            "indsatskatalog/udgaver"
        )
        assert said == (damaged == "seal")


class TestUntold:
    def test_of_an_approval_that_is_not_told_the_page_says_nothing(self, citizen, site):
        work = world.make_catalogue(site, "uoplyst")
        world.approve(world.make_edition(work, "2020"), date(2020, 1, 1), body="")
        transaction.commit()
        page = citizen.own("uoplyst/2020/@@forsegling")
        words = " ".join(" ".join(page.itertext()).split())
        assert FITS not in words
        assert page.xpath('.//header//strong[contains(., "segl") or contains(., "seal")]')


class TestTampered:
    def test_a_changed_text_is_not_claimed_to_fit(self, citizen, site):
        offer = site.indsatskatalog["2023"].indgang["aaben-raadgivning"]
        offer.price = world.html("<p>Det koster 900 kr.</p>")
        transaction.commit()
        words = citizen.words("indsatskatalog/2023/@@forsegling")
        place = "indgang/aaben-raadgivning/price"
        assert f"Det passer ikke. Teksten er ændret efter godkendelsen: {place}." in words
        assert FITS not in words

    def test_what_was_sealed_is_still_there_whole(self, citizen, tmp_path):
        path = fetched(citizen, "indsatskatalog/2023", tmp_path)
        assert "900 kr." not in path.read_text("utf-8")
        assert not any("PASSER IKKE" in line for line in kontrol(tmp_path, path))

    def test_the_other_editions_still_fit(self, citizen):
        assert FITS in citizen.words("indsatskatalog/2025/@@forsegling")

    def test_no_page_of_the_changed_edition_says_that_it_was_checked(self, citizen):
        for path in ("2023", "udgaver", "pr/2024-05-01"):
            assert "Kontrolleret" not in citizen.words(f"indsatskatalog/{path}"), path

    def test_an_edition_taken_out_shows_at_the_one_after_it(self, citizen, site):
        site.indsatskatalog._delOb("2025")
        transaction.commit()
        words = citizen.words("indsatskatalog/2026/@@forsegling")
        assert "Det passer ikke." in words
        assert "Seglet passer ikke til udgaven før." in words
