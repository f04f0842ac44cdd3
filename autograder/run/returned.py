"""What calls have returned, looked at again after the next call: it is the caller's by then."""

from __future__ import annotations

from collections.abc import Hashable

from autograder.run.values import encoded
from autograder.wire import Array, Items, Value, encode


class Returned:
    """The last result of each function that can change: a list, an array and the like."""

    def __init__(self) -> None:
        """Begin with none."""
        self._held: dict[Hashable, tuple[object, bytes]] = {}

    def overwrites(self, function: Hashable, result: object, value: Value) -> bool:
        """Return whether what `function` returned before is another now; hold `result` from now on.

        `value` is the result, encoded.
        """
        before = self._held.pop(function, None)
        if isinstance(value, Array | Items):
            self._held[function] = result, encode(value)
        return before is not None and encode(encoded(before[0])) != before[1]
