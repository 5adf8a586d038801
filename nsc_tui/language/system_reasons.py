"""Why the disk or the database would not, in words: what the operating system and SQLite only say in English.

What is rare keeps its code, by which somebody at IT finds it.
"""

import errno
from typing import Final

from nsc_tui.language.text import Text

_FULL: Final = Text("disken är full", "the disk is full")
_READ_ONLY: Final = Text("skrivskyddad", "read-only")
_NO_RIGHTS: Final = Text("behörighet saknas", "you have no rights to it")
_IN_USE: Final = Text("används av ett annat program", "in use by another program")
_DISK_FAILS: Final = Text("disken svarar med fel", "the disk answers with errors")
_NO_MEMORY: Final = Text("minnet räcker inte", "there is not memory enough")
_MISSING: Final = Text("finns inte", "not there")
_FOLDER: Final = Text("är en mapp", "a folder")
_NO_NETWORK: Final = Text("nätverksdisken svarar inte", "the network disk does not answer")

_OF_SYSTEM: Final = {
    "ENOSPC": _FULL,
    "EDQUOT": Text("utrymmet du får använda är slut", "the room you may use is full"),
    "EFBIG": Text("filen blir för stor för disken", "the file grows too large for the disk"),
    "EROFS": _READ_ONLY,
    "EACCES": _NO_RIGHTS,
    "EPERM": _NO_RIGHTS,
    "EBUSY": _IN_USE,
    "ETXTBSY": _IN_USE,
    "EIO": _DISK_FAILS,
    "ENOENT": _MISSING,
    "ENOTDIR": Text("en del av sökvägen är ingen mapp", "a part of the path is no folder"),
    "EISDIR": _FOLDER,
    "EEXIST": Text("finns redan", "there already"),
    "ENOTEMPTY": Text("mappen är inte tom", "the folder is not empty"),
    "ENAMETOOLONG": Text("namnet är för långt", "the name is too long"),
    "ELOOP": Text("länkar som pekar på varandra", "links that point at each other"),
    "EMFILE": Text("för många filer är öppna", "too many files are open"),
    "ENFILE": Text("för många filer är öppna", "too many files are open"),
    "ENODEV": Text("enheten är inte ansluten", "the device is not connected"),
    "ENXIO": Text("enheten är inte ansluten", "the device is not connected"),
    "EPIPE": Text("mottagaren har slutat läsa", "the reader has stopped reading"),
    "ENOMEM": _NO_MEMORY,
    "ESTALE": _NO_NETWORK,
    "ENETDOWN": _NO_NETWORK,
    "ENETUNREACH": _NO_NETWORK,
    "EHOSTDOWN": _NO_NETWORK,
    "EHOSTUNREACH": _NO_NETWORK,
    "ETIMEDOUT": _NO_NETWORK,
}
_OF_SQLITE: Final = {
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _NO_RIGHTS,
    "SQLITE_AUTH": _NO_RIGHTS,
    "SQLITE_CANTOPEN": Text("filen går inte att öppna", "the file cannot be opened"),
    "SQLITE_BUSY": _IN_USE,
    "SQLITE_LOCKED": _IN_USE,
    "SQLITE_PROTOCOL": _IN_USE,
    "SQLITE_NOTADB": Text("filen är inget register", "the file is no register"),
    "SQLITE_CORRUPT": Text("filens inre är skadat", "the inside of the file is damaged"),
    "SQLITE_IOERR": _DISK_FAILS,
    "SQLITE_NOMEM": _NO_MEMORY,
    "SQLITE_TOOBIG": Text("en uppgift är för stor", "a value is too large"),
}
_UNKNOWN: Final = Text("felkod {code}", "error {code}")


def of_system(error: OSError) -> Text:
    """Why the operating system would not."""
    code = errno.errorcode.get(error.errno or 0, "")
    return _OF_SYSTEM.get(code) or _coded(code or str(error.errno or type(error).__name__))


def of_sqlite(name: str) -> Text:
    """Why SQLite would not; `name` is that of its result code, extended or not: `SQLITE_IOERR_READ`."""
    primary = "_".join(name.split("_")[:2])
    return _OF_SQLITE.get(name) or _OF_SQLITE.get(primary) or _coded(name)


def _coded(code: str) -> Text:
    return Text(_UNKNOWN.sv.format(code=code), _UNKNOWN.en.format(code=code))
