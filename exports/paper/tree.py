"""The structure tree: what each piece of a page is, in reading order (ISO 32000-1, 14.7)."""

from typing import NamedTuple


class Marked(NamedTuple):
    """A stretch of a page's content that belongs to a node: page from 0, id from 0 on each page."""

    page: int
    mcid: int


class Annotated(NamedTuple):
    """An annotation that belongs to a node: its place in `Tree.links`."""

    link: int


class Link(NamedTuple):
    """A link's rectangle on a page (left, bottom, right, top) and where it leads."""

    page: int
    box: tuple[float, float, float, float]
    target: str
    says: str
    node: "Node"


class Node:
    """One structure element; `number` is its place in the tree's order of making.

    `attributes` is the element's further entries as they are written in the file.
    """

    __slots__ = ("attributes", "kids", "number", "parent", "role")

    def __init__(self, role: str, parent: int, number: int, attributes: str = "") -> None:
        self.role = role
        self.parent = parent
        self.number = number
        self.attributes = attributes
        self.kids: list[Node | Marked | Annotated] = []


class Tree:
    """All nodes of one document, the nodes of each page's marked content, and the links."""

    def __init__(self) -> None:
        self.root = Node("Document", -1, 0)
        self.nodes = [self.root]
        self.pages: list[list[int]] = [[]]
        self.links: list[Link] = []

    def node(self, role: str, parent: Node | None = None, attributes: str = "") -> Node:
        """A new last child of `parent`, else of the document."""
        above = parent or self.root
        made = Node(role, above.number, len(self.nodes), attributes)
        above.kids.append(made)
        self.nodes.append(made)
        return made

    def mark(self, node: Node) -> int:
        """The id of a new stretch of content of `node` on the page being drawn."""
        marks = self.pages[-1]
        node.kids.append(Marked(len(self.pages) - 1, len(marks)))
        marks.append(node.number)
        return len(marks) - 1

    def link(self, node: Node, box: tuple[float, float, float, float], target: str, says: str) -> None:
        """Let `node` be a link over `box` on the page being drawn."""
        node.kids.append(Annotated(len(self.links)))
        self.links.append(Link(len(self.pages) - 1, box, target, says, node))

    def next_page(self) -> None:
        """From here on content stands on a new page."""
        self.pages.append([])


def shortened(text: str, most: int) -> str:
    """`text`, or its beginning and an ellipsis where it has more than `most` characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def hex_text(text: str) -> str:
    """`text` as a PDF text string in UTF-16 with its mark, safe whatever it holds."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
