"""A workbook without the moment it was made: the same table gives the same bytes, today and in ten years."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can write
_PROPERTIES = "docProps/core.xml"
_MOMENTS = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")


def without_clock(package: bytes) -> bytes:
    """The workbook `package` (XLSX) with nothing in it that the clock, or the kind of system, decided."""
    out = BytesIO()
    with ZipFile(BytesIO(package)) as made, ZipFile(out, "w", ZIP_DEFLATED) as steady:
        for part in made.infolist():
            content = made.read(part)
            if part.filename == _PROPERTIES:
                content = _MOMENTS.sub(b"", content)
            entry = ZipInfo(part.filename, _FIRST_MOMENT)
            entry.create_system = 0
            entry.external_attr = 0
            entry.compress_type = ZIP_DEFLATED
            steady.writestr(entry, content)
    return out.getvalue()
