"""What was deleted is nowhere in the database's files after packing."""

import pytest
import transaction
from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from ZODB.DB import DB
from ZODB.FileStorage import FileStorage

from servicedeklaration.scripts.packing import pack

SECRET = b"En borgers ord, som skal slettes."


@pytest.fixture
def folder(tmp_path):
    """The files of a database to which a citizen's words came, and from which they were deleted."""
    db = opened(tmp_path)
    connection = db.open()
    kept = connection.root()["kept"] = OOBTree()
    kept["a"] = PersistentMapping(text=SECRET.decode(), other="Det her bliver.")
    kept["b"] = PersistentMapping(text="Det her bliver.")
    transaction.commit()
    del kept["a"]
    transaction.commit()
    connection.close()
    db.close()
    return tmp_path


def opened(folder) -> DB:
    """The database, as a process of its own opens it."""
    return DB(FileStorage(str(folder / "Data.fs")))


def files_with(folder, words: bytes) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if words in path.read_bytes())


def test_until_then_they_have_it(folder):
    assert files_with(folder, SECRET) == ["Data.fs", "Data.fs.tmp"]


def test_neither_the_database_nor_a_file_beside_it_has_it_afterwards(folder):
    db = opened(folder)
    pack(db)
    db.close()
    assert files_with(folder, SECRET) == []
    assert files_with(folder, b"Det her bliver.") == ["Data.fs"]
