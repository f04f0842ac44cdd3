"""Lines of text for a terminal, as wide as it is and in letters that it knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from autograder.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console


@dataclass(frozen=True)
class Pen:
    """Writes lines of a width, in letters that the terminal's encoding can hold."""

    console: Console
    encoding: str
    width: int

    def text(self, text: str, style: str = "", most: int = 400) -> Text:
        """Return `text` made visible; `style` is ours, never the text's."""
        shown = visible(text, most).encode(self.encoding, "replace").decode(self.encoding)
        return Text(shown, style)

    def hang(self, text: Text, head: Text | None = None, tail: str = "") -> Iterable[Text]:
        """Yield `text` in lines behind `head`, with `tail` at the right edge of the first."""
        head = head or Text()
        room = self.width - head.cell_len - (len(tail) + 2 if tail else 0)
        for line in text.wrap(self.console, max(room, 16), overflow="fold"):
            line.rstrip()
            whole = Text.assemble(head, line)
            if tail:
                whole.pad_right(max(self.width - whole.cell_len - len(tail), 1))
                whole.append_text(self.text(tail))
            yield whole
            head, tail = Text(" " * head.cell_len), ""
