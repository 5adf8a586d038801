"""From ReportLab's file to one that is PDF/A at level A and PDF/UA-1 at once.

ReportLab knows no structure tree. The tree is appended to its bytes as an incremental
section (ISO 32000-1, 7.5.6), written as text: a register of 50,000 rows has 300,000 nodes,
and making each through a library costs twenty times as much. pikepdf then sets the rest and
writes the whole file anew, which also mends ReportLab's streams.
"""

from collections.abc import Iterator
from io import BytesIO
from urllib.parse import quote

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from exports.paper.archive_part import ArchivePart
from exports.paper.colour import srgb_profile
from exports.paper.metadata import About, info, xmp
from exports.paper.tree import Annotated, Link, Marked, Node, Tree, hex_text

_ADDRESS = ":/?#[]@!$&'()*+,;=%~"  # what RFC 3986 lets stand as it is
_LONGEST_ARRAY = 8191
_VERSIONS = {ArchivePart.ONE: "1.4", ArchivePart.TWO: "1.7", ArchivePart.THREE: "1.7"}


def finish(raw: bytes, tree: Tree, about: About, part: ArchivePart) -> bytes:
    """`raw` with its structure `tree`, metadata and colour profile; the same input gives the same bytes.

    Raises ValueError for part 1 where a table has more than 8 190 rows: an array of PDF 1.4 holds
    8 191 entries (its appendix C); the later parts have no such limit.
    """
    if part is ArchivePart.ONE and any(len(node.kids) > _LONGEST_ARRAY for node in tree.nodes):
        raise ValueError("PDF/A-1 cannot hold so long a table")
    with pikepdf.open(BytesIO(raw)) as plain:
        pages = [page.obj.objgen[0] for page in plain.pages]
        size = int(plain.trailer.Size)
        root = plain.Root.objgen[0]
    numbers = _Numbers(size, pages, tree)
    out = BytesIO()
    with pikepdf.open(BytesIO(_appended(raw, root, numbers, tree))) as pdf:
        _structure(pdf, numbers, tree)
        _catalogue(pdf, about, part)
        pdf.save(
            out,
            deterministic_id=True,
            force_version=_VERSIONS[part],
            object_stream_mode=pikepdf.ObjectStreamMode.disable
            if part is ArchivePart.ONE  # PDF 1.4 has none
            else pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return out.getvalue()


class _Numbers:
    """The object numbers of the appended section: tree root, nodes, links, parent tree."""

    def __init__(self, first: int, pages: list[int], tree: Tree) -> None:
        self.pages = pages
        self.root = first
        self._node = first + 1
        self._link = self._node + len(tree.nodes)
        self.parents = self._link + len(tree.links)
        self.end = self.parents + 1

    def node(self, number: int) -> int:
        """The object of a node; of what stands above the first, the tree's root."""
        return self._node + number

    def link(self, number: int) -> int:
        """The object of a link's annotation."""
        return self._link + number


def _appended(raw: bytes, catalogue: int, numbers: _Numbers, tree: Tree) -> bytes:
    body = bytearray(raw)
    if not body.endswith(b"\n"):
        body += b"\n"
    offsets = []
    for number, entry in enumerate(_objects(numbers, tree), numbers.root):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{entry}\nendobj\n".encode("ascii")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    before = int(raw[raw.rindex(b"startxref") + len(b"startxref") :].split()[0])
    start = len(body)
    trailer = f"<</Size {numbers.end} /Prev {before} /Root {catalogue} 0 R>>"
    body += f"xref\n{numbers.root} {len(offsets)}\n{table}trailer\n{trailer}\n".encode("ascii")
    body += f"startxref\n{start}\n%%EOF\n".encode("ascii")
    return bytes(body)


def _objects(numbers: _Numbers, tree: Tree) -> Iterator[str]:
    """The appended objects, in the order of their numbers."""
    keys = len(tree.pages) + len(tree.links)
    document = numbers.node(0)
    yield (
        f"<</Type /StructTreeRoot /K {document} 0 R "
        f"/ParentTree {numbers.parents} 0 R /ParentTreeNextKey {keys}>>"
    )
    for node in tree.nodes:
        yield _element(node, numbers)
    for place, link in enumerate(tree.links):
        yield _annotation(link, len(tree.pages) + place)
    yield _parent_tree(numbers, tree)


def _element(node: Node, numbers: _Numbers) -> str:
    parent = numbers.node(node.parent)
    kids = node.kids
    if len(kids) == 1 and isinstance(kids[0], Marked):
        content = f"/Pg {numbers.pages[kids[0].page]} 0 R /K {kids[0].mcid}"
    else:
        content = f"/K [{' '.join(_kid(kid, numbers) for kid in kids)}]"
    return f"<</S /{node.role} /P {parent} 0 R {content}{node.attributes}>>"


def _kid(kid: Node | Marked | Annotated, numbers: _Numbers) -> str:
    if isinstance(kid, Node):
        return f"{numbers.node(kid.number)} 0 R"
    if isinstance(kid, Marked):
        return f"<</Type /MCR /Pg {numbers.pages[kid.page]} 0 R /MCID {kid.mcid}>>"
    return f"<</Type /OBJR /Obj {numbers.link(kid.link)} 0 R>>"


def _annotation(link: Link, key: int) -> str:
    box = " ".join(f"{side:.2f}" for side in link.box)
    target = quote(link.target, safe=_ADDRESS, errors="replace").encode("ascii").hex()
    return (
        f"<</Type /Annot /Subtype /Link /Rect [{box}] /F 4 /Border [0 0 0] /StructParent {key} "
        f"/Contents {hex_text(link.says)} /A <</S /URI /URI <{target}>>>>>"
    )


def _parent_tree(numbers: _Numbers, tree: Tree) -> str:
    pages = (
        f"{key} [{' '.join(f'{numbers.node(node)} 0 R' for node in marks)}]"
        for key, marks in enumerate(tree.pages)
    )
    links = (
        f"{key} {numbers.node(link.node.number)} 0 R" for key, link in enumerate(tree.links, len(tree.pages))
    )
    return f"<</Nums [{' '.join([*pages, *links])}]>>"


def _structure(pdf: pikepdf.Pdf, numbers: _Numbers, tree: Tree) -> None:
    pdf.Root.StructTreeRoot = pdf.get_object(numbers.root, 0)
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    for key, page in enumerate(pdf.pages):
        page.obj.StructParents = key
        page.obj.Tabs = Name.S
        del page.obj["/Trans"]  # ReportLab's empty page transition
    for place, link in enumerate(tree.links):
        target = pdf.pages[link.page].obj
        if Name.Annots not in target:
            target.Annots = Array()
        target.Annots.append(pdf.get_object(numbers.link(place), 0))


def _catalogue(pdf: pikepdf.Pdf, about: About, part: ArchivePart) -> None:
    root = pdf.Root
    root.Lang = String(about.locale)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Metadata = Stream(pdf, xmp(about, part), Type=Name.Metadata, Subtype=Name.XML)
    root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
                Info=String("sRGB IEC61966-2.1"),
                RegistryName=String("http://www.color.org"),
                DestOutputProfile=Stream(pdf, srgb_profile(), N=3),
            )
        ]
    )
    pdf.trailer.Info = pdf.make_indirect(Dictionary())
    for key, value in info(about).items():
        pdf.trailer.Info[key] = String(value)
