"""No file, whatever it asks for, makes the importer ask anybody for anything."""

import io
import socket
import zipfile
from collections.abc import Iterator

import pytest
from docx import Document
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from content_import import ContentImportError, convert_bytes

TEXT = "Kvalitetsstandard for støtte. Formålet er, at du klarer din hverdag."


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Somebody on this machine who would notice a request."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def web_page(url: str) -> bytes:
    return f"""<!DOCTYPE html [<!ENTITY ud SYSTEM "{url}/entity">]>
        <html><head><base href="{url}/"><link rel="stylesheet" href="{url}/a.css">
        <meta http-equiv="refresh" content="0; url={url}/naeste">
        <script src="{url}/a.js"></script></head>
        <body><main><h1>{TEXT}</h1><p>&ud;<img src="{url}/a.png" alt="Et billede"></p>
        <iframe src="{url}/ramme"></iframe><object data="{url}/o"></object></main></body></html>
        """.encode()


def xhtml_page(url: str, file: str = "/etc/hostname") -> bytes:
    return f"""<?xml version="1.0"?><!DOCTYPE html SYSTEM "{url}/dtd" [
        <!ENTITY % ud SYSTEM "{url}/parameter"> %ud; <!ENTITY fil SYSTEM "file://{file}">]>
        <html xmlns="http://www.w3.org/1999/xhtml"><body><p>{TEXT} &fil;</p></body></html>
        """.encode()


def word_file(url: str) -> bytes:
    """A Word file with an attached template, a linked picture and an external entity."""
    plain = io.BytesIO()
    document = Document()
    document.add_paragraph(TEXT)
    document.part.relate_to(f"{url}/skabelon.dotm", "x:attachedTemplate", is_external=True)
    document.part.relate_to(f"{url}/billede.png", "x:image", is_external=True)
    document.save(plain)
    hostile = io.BytesIO()
    entity = f'<!DOCTYPE w:document [<!ENTITY ud SYSTEM "{url}/entity">]>'.encode()
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(hostile, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                part = part.replace(b"<w:document", entity + b"<w:document", 1)
                part = part.replace("støtte".encode(), b"&ud;", 1)
            target.writestr(name, part)
    return hostile.getvalue()


def pdf_file(url: str) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.drawString(72, 700, TEXT)
    canvas.linkURL(f"{url}/link", (72, 690, 300, 710))
    canvas._doc.Catalog.OpenAction = canvas._doc.Reference(_uri_action(url), "aabn")
    canvas.save()
    return file.getvalue()


def _uri_action(url: str):
    return PDFDictionary({"S": PDFName("URI"), "URI": PDFString(f"{url}/aabn")})


MAKERS = {
    "side.html": web_page,
    "side.xhtml": xhtml_page,
    "fil.docx": word_file,
    "fil.pdf": pdf_file,
    "tekst.txt": lambda url: f"{TEXT}\n\n[læs mere]({url}/a) <img src={url}/b>".encode(),
}


@pytest.mark.parametrize("name", MAKERS)
def test_nobody_is_asked_for_anything(listener, name):
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        result = convert_bytes(MAKERS[name](url), name)
    except ContentImportError as error:
        result = {"refused": str(error)}
    with pytest.raises(BlockingIOError):
        listener.accept()
    assert result


def test_a_file_of_the_machine_is_not_read(tmp_path):
    secret = tmp_path / "hemmeligt.txt"
    secret.write_text("Ingen må læse det", "utf-8")
    result = convert_bytes(xhtml_page("http://127.0.0.1:9", str(secret)), "side.xhtml")
    assert "Ingen må læse" not in str(result)
