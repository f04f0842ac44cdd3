"""The learner's files as modules that exist in memory only.

Where one of the learner's files imports another, that import always succeeds: what was defined
until the other one broke is there. So `gd.py` may import `f.py`, a script that imports `gd.py`.
"""

from __future__ import annotations

import contextlib
import importlib.machinery
import re
import sys
import types
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, Final

from autograder.run.absorb import Absorber, AbsorbingFinder
from autograder.run.faults import Trouble, trouble
from autograder.run.source import Codes
from autograder.wire import Fault, Kind, Module, Program

_KEPT: Final = sys.stdlib_module_names | {"numpy", "msgspec", "autograder"}
"""Packages that no file of a learner replaces once they are imported."""


class Later:
    """A name imported from a module that is still being loaded; looked up when it is used."""

    def __init__(self, module: types.ModuleType, name: str) -> None:
        """Stand for `name` of `module`."""
        self._module = module
        self._name = name

    def _now(self) -> Any:
        found = vars(self._module).get(self._name, self)
        if found is self:
            raise ImportError(f"cannot import name {self._name!r} from {self._module.__name__!r}")
        return found

    def __call__(self, *args: Any, **named: Any) -> Any:
        """Call what the name stands for by now."""
        return self._now()(*args, **named)

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of what the name stands for by now."""
        return getattr(self._now(), name)


class LearnerModule(types.ModuleType):
    """One of the learner's files, imported."""

    def __init__(self, name: str, file: str) -> None:
        """Make the empty module `name` for `file`."""
        super().__init__(name)
        self.__file__ = file
        self.loading__ = True

    def __getattr__(self, name: str) -> Any:
        """Return a stand-in for what may still come, while the file is being loaded.

        Raises:
            AttributeError: the name is not there.
        """
        if not name.startswith("__") and vars(self).get("loading__"):
            return Later(self, name)
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")


class World:
    """All modules of one program, as one run of it sees them. A fresh run takes a fresh world."""

    def __init__(
        self,
        program: Program,
        refused: Callable[[], str],
        codes: Codes,
        live: Mapping[str, object],
        *,
        apart: bool = False,
    ) -> None:
        """Begin with nothing loaded; `refused` is told to `faults.trouble`.

        `live` holds what a running notebook has defined, for the pieces that say so; `apart` says
        that some of it will be replaced.
        """
        self._apart = apart
        self._codes = codes
        self._is_installed = False
        self._live = live
        self._files = {module.name: module for module in program.modules}
        self._labels = {piece.label for module in program.modules for piece in module.pieces}
        self._refused = refused
        self._loaded: dict[str, LearnerModule] = {}
        self._troubles: dict[str, Trouble] = {}
        self._ours = {"__main__": types.ModuleType("__main__")}
        self._absorbing = AbsorbingFinder()
        self._importable = {
            name for name in self._files if not (name in sys.modules and name in _KEPT)
        }

    def has(self, name: str) -> bool:
        """Return whether the program has a module called `name`."""
        return name in self._files

    def is_loaded(self, name: str) -> bool:
        """Return whether the module called `name` was loaded before."""
        return name in self._loaded

    def load(self, name: str) -> types.ModuleType:
        """Return the module called `name`, loaded as far as it goes. It must be there."""
        if name in self._loaded:
            return self._loaded[name]
        module = self._loaded[name] = LearnerModule(name, self._files[name].file)
        if name in self._importable:
            sys.modules[name] = module
        self._fill(module)
        return module

    def defines(self, name: str, function: str) -> bool:
        """Return whether the source of the module `name` may define `function` itself."""
        made = re.compile(rb"\b(def\s+%b\b|%b\s*[:=])" % ((function.encode(),) * 2))
        return any(made.search(piece.source) for piece in self._files[name].pieces)

    def trouble_of(self, name: str) -> Trouble | None:
        """Return what went wrong while the module `name` was being loaded."""
        return self._troubles.get(name)

    def understand(self, error: BaseException, *, loading: bool = False) -> Trouble:
        """Return what an exception of the learner's code amounts to."""
        return trouble(error, self._labels, self._refused, loading=loading)

    def add(self, module: types.ModuleType) -> None:
        """Let `module` be imported by its name, in place of a file that is not there."""
        sys.modules[module.__name__] = module

    def run(
        self, name: str, into: types.ModuleType, names: MutableMapping[str, Any] | None = None
    ) -> None:
        """Run the file `name` in the namespace of `into`; top-level names go through `names`.

        Raises:
            BaseException: whatever the file raises. In a notebook, the first one, at the end.
        """
        file = self._files[name]
        space = vars(into)
        several = any(piece.kind is not Kind.FILE for piece in file.pieces)
        if several:
            space["get_ipython"] = space["display"] = Absorber()
        first: BaseException | None = None
        for piece in file.pieces:
            if piece.kind is Kind.LIVE:
                self._take_over(piece.label, space)
                continue
            try:
                for code in self._codes.of(piece):
                    _execute(code, space, names, lenient=piece.kind is Kind.EXTRA)
            except BaseException as error:  # noqa: BLE001 - sys.exit() must not end the others
                first = first or error
        if first is not None:
            raise first

    def _take_over(self, name: str, space: dict[str, Any]) -> None:
        """Put what the notebook has under `name` into `space`.

        Where functions are given, copies of its functions look their names up in `space`: the
        given ones then stand in for the notebook's own.
        """
        if not self._apart:
            if name in self._live:
                space[name] = self._live[name]
            return
        for other, thing in self._live.items():
            if other == name or (other not in space and not other.startswith("_")):
                ours = isinstance(thing, types.FunctionType) and thing.__globals__ is self._live
                space[other] = _copied(thing, space) if ours else thing

    def _fill(self, module: LearnerModule) -> None:
        name = module.__name__
        try:
            self.run(name, module)
        except BaseException as error:  # noqa: BLE001 - an import by the learner's file never fails
            status, fault = self.understand(error, loading=True)
            if not fault.place:
                # What cannot be read at all has no line; that it is this file is known.
                fault = Fault(fault.type, fault.message, module.__file__ or "", loading=True)
            self._troubles[name] = status, fault
        finally:
            vars(module).pop("loading__", None)

    # -- the import system ---------------------------------------------------------------------

    @contextlib.contextmanager
    def installed(self) -> Iterator[None]:
        """Let the learner's modules be imported, inside the outermost `with` only."""
        if self._is_installed:
            yield
            return
        names = {"__main__", *self._importable, *self._ours}
        before = {name: sys.modules.pop(name) for name in names if name in sys.modules}
        path = sys.meta_path[:]
        sys.modules.update(self._ours)
        sys.meta_path.insert(0, self)
        sys.meta_path.append(self._absorbing)
        self._is_installed = True
        try:
            yield
        finally:
            self._is_installed = False
            sys.meta_path[:] = path
            names |= self._absorbing.made
            self._ours = {name: sys.modules.pop(name) for name in names if name in sys.modules}
            sys.modules.update(before)

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return how to load the learner's module `name`, or None where there is none."""
        if name not in self._importable:
            return None
        return importlib.machinery.ModuleSpec(name, self, origin=self._files[name].file)  # type: ignore[arg-type]

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        """Return the empty module for `spec`."""
        module = self._loaded[spec.name] = LearnerModule(spec.name, self._files[spec.name].file)
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        """Load `module` as far as it goes."""
        if isinstance(module, LearnerModule):
            self._fill(module)


def _copied(function: Any, space: dict[str, Any]) -> types.FunctionType:
    """Return a copy of a function that looks its names up in `space`."""
    copy = types.FunctionType(
        function.__code__, space, function.__name__, function.__defaults__, function.__closure__
    )
    copy.__kwdefaults__ = function.__kwdefaults__
    return copy


def _execute(
    code: types.CodeType,
    space: dict[str, Any],
    names: MutableMapping[str, Any] | None,
    *,
    lenient: bool,
) -> None:
    try:
        exec(code, space, names)  # noqa: S102 - running this code is what the sandbox is for
    except BaseException:
        if not lenient:
            raise


def script_of(program: Program, file: str) -> Module | None:
    """Return the module of `program` whose file is called `file`."""
    return next((module for module in program.modules if module.file == file), None)
