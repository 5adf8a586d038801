"""The pen's connection, kept from act to act: to open one is to read the schema, which most acts outrun.

After an act that failed, and where the file at the path is another or was switched to another journal,
the next act opens one anew.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool
from sqlmodel import create_engine

from db.connection import check_writable, is_as_opened, open_writing

_FILE = "file"


def kept_connection(path: Path) -> Engine:
    """An engine with one connection to the register at `path`; `dispose` closes it.

    It is handed out only while the file at `path` is the one it was opened on, has the header and journal it
    had, and may be written; an act that finds it otherwise raises Fault as `db.connection.open_writing`.
    """

    def note_file(_opened: Any, record: Any) -> None:
        record.info[_FILE] = _identity(path)

    def same_file(opened: Any, record: Any, _proxy: Any) -> None:
        check_writable(path)
        if record.info[_FILE] != _identity(path) or not is_as_opened(opened):
            raise DisconnectionError

    engine = create_engine(
        "sqlite://", creator=lambda: open_writing(path), poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine, "connect", note_file)
    event.listen(engine, "checkout", same_file)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
