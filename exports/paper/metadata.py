"""What the file says about itself, twice and alike: the Info dictionary and the XMP packet."""

from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

import pikepdf
import reportlab  # type: ignore[import-untyped]

import nsc_tui
from exports.paper.archive_part import ArchivePart
from nsc_tui.language.text import Language

PRODUCER = (
    f"nsc-tui {nsc_tui.__version__}, ReportLab {reportlab.__version__},"
    f" pikepdf {pikepdf.__version__}, qpdf {pikepdf.__libqpdf_version__}"
)
"""All that the bytes hang on besides the record: only where it is the same can two files be compared."""


@dataclass(frozen=True, slots=True)
class About:
    """A document's title, who made it, what it is about, and the moment of its record (aware)."""

    title: str
    author: str
    subject: str
    language: Language
    moment: datetime

    @property
    def locale(self) -> str:
        """The language as RFC 5646 writes it."""
        return {"sv": "sv-SE", "en": "en-GB"}[self.language]


def info(about: About) -> dict[str, str]:
    """The entries of the Info dictionary."""
    stamp = about.moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    return {
        "/Title": about.title,
        "/Author": about.author,
        "/Subject": about.subject,
        "/Creator": "nsc-tui",
        "/Producer": PRODUCER,
        "/CreationDate": stamp,
        "/ModDate": stamp,
    }


def xmp(about: About, part: ArchivePart) -> bytes:
    """The XMP packet (ISO 16684-1), with the schema that PDF/A wants described for PDF/UA's own field."""
    stamp = about.moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    text = _XMP.format(
        title=escape(about.title, quote=False),
        author=escape(about.author, quote=False),
        subject=escape(about.subject, quote=False),
        locale=about.locale,
        producer=PRODUCER,
        stamp=stamp,
        part=int(part),
    )
    return text.encode()


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{locale}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>nsc-tui</xmp:CreatorTool>
<xmp:CreateDate>{stamp}</xmp:CreateDate>
<xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<xmp:MetadataDate>{stamp}</xmp:MetadataDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
