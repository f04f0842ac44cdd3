"""Stand-ins for modules that draw and show progress: they take everything and do nothing.

A learner who plots a path must not be punished because the sandbox has nothing to plot with.
"""

from __future__ import annotations

import importlib.machinery
import types
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

ROOTS: Final = frozenset(
    {
        *("matplotlib", "mpl_toolkits", "seaborn", "plotly", "bokeh", "altair", "PIL"),
        *("IPython", "ipywidgets", "tqdm", "rich", "tabulate", "colorama", "termcolor"),
        *("numba", "pytest"),
    }
)
"""The packages that are stood in for where they are not installed."""
COMPUTING: Final = frozenset({"jax", "pandas", "scipy", "sklearn", "sympy", "tensorflow", "torch"})
"""The packages that may be imported where they are not installed, but not used."""
_MAX_AXES: Final = 100


class Absorber:
    """Takes any use and gives back itself, or what the use must give (`fig, ax = subplots()`)."""

    def __init__(self, name: str = "") -> None:
        """Remember under which `name` this was fetched."""
        object.__setattr__(self, "_name", name)

    def __call__(self, *args: Any, **named: Any) -> Any:
        """Return a decorated function as it is, and else something that absorbs on."""
        if len(args) == 1 and not named and isinstance(args[0], types.FunctionType | type):
            return args[0]
        return _result(object.__getattribute__(self, "_name"), args, named)

    def __getattr__(self, name: str) -> Any:
        """Return something that absorbs on; there are no special attributes."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Absorber(name)

    def __setattr__(self, name: str, value: object) -> None:
        """Do nothing."""

    def __getitem__(self, key: object) -> Any:
        """Return something that absorbs on."""
        return Absorber()

    def __setitem__(self, key: object, value: object) -> None:
        """Do nothing."""

    def __iter__(self) -> Iterator[Any]:
        """Yield nothing."""
        return iter(())

    def __len__(self) -> int:
        """Return that there is nothing inside."""
        return 0

    def __bool__(self) -> bool:
        """Return that this is nothing to rely on."""
        return False

    def __enter__(self) -> Any:
        """Return this."""
        return self

    def __exit__(self, *error: object) -> None:
        """Do nothing."""

    def _same(self, _other: object) -> Any:
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _same
    __truediv__ = __rtruediv__ = _same


def _result(name: str, args: Sequence[Any], named: dict[str, Any]) -> Any:
    if name == "subplots":
        rows = _count(args[0] if args else named.get("nrows", 1))
        columns = _count(args[1] if len(args) > 1 else named.get("ncols", 1))
        return Absorber("figure"), _grid(rows, columns)
    if name == "hist":
        return Absorber(), Absorber(), Absorber()
    if name == "plot":
        return [Absorber()]
    return Absorber()


def _count(number: object) -> int:
    return number if type(number) is int and 1 <= number <= _MAX_AXES else 1


def _grid(rows: int, columns: int) -> Any:
    if rows * columns == 1:
        return Absorber("axes")
    import numpy as np  # noqa: PLC0415 - only who plots several pictures needs it here

    grid = np.empty((rows, columns), dtype=object)
    for index in np.ndindex(rows, columns):
        grid[index] = Absorber("axes")
    return grid.ravel() if 1 in (rows, columns) else grid


class Progress(Absorber):
    """A progress bar that shows nothing and hands its items through."""

    def __init__(self, items: Iterable[Any] = (), *_args: object, **_named: object) -> None:
        """Take the `items`, and ignore how the bar was to look."""
        super().__init__("progress")
        object.__setattr__(self, "_items", items)

    def __iter__(self) -> Iterator[Any]:
        """Yield the items."""
        return iter(object.__getattribute__(self, "_items"))


def _steps(*args: Any, **_named: object) -> Progress:
    return Progress(range(*args))


class Unavailable:
    """A name of a package that is not here: harmless until it is used."""

    def __init__(self, package: str) -> None:
        """Remember the package."""
        self._package = package

    def __call__(self, *_args: object, **_named: object) -> Any:
        """Tell that the package is not here.

        Raises:
            ModuleNotFoundError: always.
        """
        raise ModuleNotFoundError(f"{self._package} is not available here")

    def __getattr__(self, name: str) -> Any:
        """Return a further name that is not here."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Unavailable(self._package)


class AbsorbingModule(types.ModuleType):
    """A module in which every name is there and absorbs."""

    __path__ = []  # noqa: RUF012 - the import system asks for a list; it stays empty

    def __getattr__(self, name: str) -> Any:
        """Return something that absorbs."""
        if name.startswith("__"):
            raise AttributeError(name)
        package = self.__name__.partition(".")[0]
        if package in COMPUTING:
            return Unavailable(package)
        if package == "tqdm":
            return {"tqdm": Progress, "tqdm_notebook": Progress}.get(name, _steps)
        return Absorber(name)


class AbsorbingFinder:
    """Finds the stand-ins; it belongs at the end of the import path, after the real ones."""

    def __init__(self) -> None:
        """Begin with none made."""
        self.made: set[str] = set()

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return how to make the stand-in for `name`, or None where there is none."""
        if name.partition(".")[0] not in ROOTS | COMPUTING:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        """Return the empty stand-in."""
        self.made.add(spec.name)
        return AbsorbingModule(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Do nothing: a stand-in has no code."""
