"""Takes out of a database for good what was deleted: until then the file still has it."""

from pathlib import Path

from ZODB.DB import DB


def pack(db: DB) -> None:
    """Leave nothing in the database but what is there now, and delete the file it was in before.

    A FileStorage keeps that file as `Data.fs.old`. A database server keeps its own files: see its
    setting `pack-keep-old`. What a process wrote stands in its `Data.fs.tmp` until the next one
    starts, so this is for a process of its own.
    """
    db.pack()
    Path(f"{db.storage.getName()}.old").unlink(missing_ok=True)
