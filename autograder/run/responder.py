"""Answers questions about one learner's program. Runs beside the learner's code; judges nothing."""

from __future__ import annotations

import contextlib
import types
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from autograder.objectives import OBJECTIVES
from autograder.run.exact import Trace
from autograder.run.faults import Trouble, missing
from autograder.run.learner import World
from autograder.run.numbers import NoNumberError, as_number
from autograder.run.returned import Returned
from autograder.run.source import Codes
from autograder.run.stage import Dice, Stage, calm
from autograder.run.values import Consulting, Encoder, Oracle, decode, encoded
from autograder.run.watch import Listening, Watch
from autograder.wire import (
    Answer,
    Array,
    Call,
    Fault,
    Given,
    Items,
    Other,
    Piece,
    Probe,
    Program,
    Ratio,
    Script,
    Status,
    Value,
    Walk,
)


def _nothing_refused() -> str:
    return ""


class Responder:
    """Answers questions about `program`.

    All calls and walks share one copy of the learner's modules; every script gets fresh ones.
    What an answer changes in this process (streams, modules, random numbers) is put back, unless
    the process is the responder's own (`owned`): then its modules stay, which saves time.
    """

    def __init__(
        self,
        program: Program,
        consult: Consulting,
        refused: Callable[[], str] = _nothing_refused,
        live: Mapping[str, object] = MappingProxyType({}),
        *,
        owned: bool = False,
    ) -> None:
        """Take the `program`; nothing of it is run before the first question.

        `consult` asks an oracle of the controller's. `refused` says what the code was last seen
        trying that is not allowed ("open a file"). `live` holds what a running
        notebook has defined, for the program's live pieces.
        """
        self._program = program
        codes = Codes()

        def fresh(*, apart: bool = False) -> World:
            return World(program, refused, codes, live, apart=apart)

        self._fresh = fresh
        self._shared = fresh()
        self._consult = consult
        self._apart: dict[tuple[Given, ...], World] = {}
        self._returned = Returned()
        pieces = [piece for module in program.modules for piece in module.pieces]
        self._dice = Dice(draws_with_numpy=any(map(_draws_with_numpy, pieces)), owned=owned)
        self._owned = owned
        self._stage = Stage()
        self._stays = contextlib.ExitStack()
        if owned:
            # Python gives every fork random numbers of its own; answers must always be the same.
            self._dice.seed()
            self._stays.enter_context(calm())
            self._stays.enter_context(self._shared.installed())
        self._calm = contextlib.nullcontext if owned else calm

    def close(self) -> None:
        """Give back what stayed: another program follows in this process."""
        self._stays.close()

    def answer(self, probe: Probe) -> Answer:
        """Return what is seen when `probe` is put to the learner's code."""
        with self._calm(), self._stage:
            match probe:
                case Call():
                    answer = self._call(probe)
                case Walk():
                    answer = self._walk(probe)
                case Script():
                    answer = self._script(probe)
        text = self._stage.text()
        return msgspec.structs.replace(answer, printed=text) if text else answer

    def _function(
        self, world: World, file: str, name: str, given: tuple[Given, ...] = ()
    ) -> Callable[..., Any] | Trouble:
        """Return the function `name` of `file`, or why there is none."""
        module_name = file.removesuffix(".py")
        if not world.has(module_name):
            return missing(f"{file} is not there")
        if not world.is_loaded(module_name):
            with self._dice.rolled():
                module = world.load(module_name)
            for one in given:
                own = vars(module).get(one.name)
                setattr(module, one.name, Oracle(one.oracle, self._consult, own))
        found = vars(world.load(module_name)).get(name)
        if callable(found):
            return found  # type: ignore[no-any-return]
        trouble = world.trouble_of(module_name)
        return trouble or missing(f"{file} has no function {name}")

    def _let_interrupt(self, error: BaseException) -> None:
        """Raise again what the person at a notebook does; in a sandbox there is nobody."""
        if isinstance(error, KeyboardInterrupt) and not self._owned:
            raise error

    def _world(self, given: tuple[Given, ...]) -> World:
        """Return the copy of the learner's modules in which these functions are given."""
        if not given:
            return self._shared
        if given not in self._apart:
            self._apart[given] = self._fresh(apart=True)
        return self._apart[given]

    def _call(self, probe: Call) -> Answer:
        trace = Trace()
        world = self._world(probe.given)
        with world.installed():
            function = self._function(world, probe.file, probe.function, probe.given)
            if isinstance(function, tuple):
                return Answer(function[0], fault=function[1])
            args = [decode(value, trace, self._consult) for value in probe.args]
            try:
                result = function(*args)
                value = encoded(result)
            except BaseException as error:  # noqa: BLE001 - a learner's code may raise anything
                self._let_interrupt(error)
                status, fault = world.understand(error)
                return Answer(status, fault=fault, after=_after(probe.args, args))
        straight = trace.straight and any(type(value) is Ratio for value in probe.args)
        return Answer(
            Status.OK,
            value,
            after=_after(probe.args, args),
            straight=straight,
            overwrote=self._returned.overwrites((probe.function, probe.given), result, value),
        )

    def _walk(self, probe: Walk) -> Answer:
        slope = OBJECTIVES[probe.objective].slope
        x = probe.start
        path = [x]
        trouble: Trouble | None = None
        with self._shared.installed():
            function = self._function(self._shared, probe.file, probe.function)
            if isinstance(function, tuple):
                return Answer(function[0], fault=function[1])
            try:
                for _ in range(probe.steps):
                    x = as_number(function(x, slope(x), probe.rate))
                    path.append(x)
            except NoNumberError as error:
                trouble = Status.RAISED, Fault("TypeError", str(error), probe.function)
            except BaseException as error:  # noqa: BLE001 - a learner's code may raise anything
                self._let_interrupt(error)
                trouble = self._shared.understand(error)
        value = Array((len(path),), "float64", path)
        if trouble is None:
            return Answer(Status.OK, value)
        return Answer(trouble[0], value, trouble[1])

    def _script(self, probe: Script) -> Answer:
        world = self._fresh()
        name = probe.file.removesuffix(".py")
        if not world.has(name):
            absent = missing(f"{probe.file} is not there")
            return Answer(absent[0], fault=absent[1])
        encoder = Encoder()
        watch = Watch(probe.watch, probe.tape)
        trouble: Trouble | None = None
        with world.installed(), self._dice.rolled(probe.start):
            main = types.ModuleType("__main__")
            main.__file__ = probe.file
            world.add(main)
            try:
                _listen(world, probe.of, watch, main=name)
                own = world.defines(name, probe.watch)
                world.run(name, main, Listening(vars(main), watch) if own else None)
            except SystemExit as error:
                # A script may end itself; a code other than 0 says that it failed.
                if error.code not in {None, 0}:
                    trouble = world.understand(error)
            except BaseException as error:  # noqa: BLE001 - a learner's code may raise anything
                self._let_interrupt(error)
                trouble = _of_import(error, probe.of, world) or world.understand(error)
            space = dict(vars(main))
            names = {n: encoded(space[n], encoder) for n in probe.read if n in space}
            space[""] = watch.last
            applied = tuple(_applied(encoder, space, *pair) for pair in probe.apply)
        status = Status.OK if trouble is None else trouble[0]
        fault = None if trouble is None else trouble[1]
        return Answer(
            status, fault=fault, names=names, applied=applied, log=watch.log, calls=watch.calls
        )


def _draws_with_numpy(piece: Piece) -> bool:
    """Tell whether the source may use NumPy's random numbers, so that they begin at their seed."""
    return b"numpy" in piece.source and b"random" in piece.source


def _listen(world: World, of: str, watch: Watch, *, main: str) -> None:
    """Put the watched function into the module `of`, made up where a tape plays without it."""
    if of == main:
        return
    module = world.load(of) if world.has(of) else None
    function = None if module is None else vars(module).get(watch.name)
    if function is None and watch.has_tape:
        function = _made_up
    if function is None:
        return
    if module is None:
        module = types.ModuleType(of)
        world.add(module)
    setattr(module, watch.name, watch.wrap(function))


def _made_up(*args: object) -> None:
    """Stand in for a function that is not there, while a tape plays."""


def _of_import(error: BaseException, of: str, world: World) -> Trouble | None:
    """Return why `of` could not be imported, where that is why `error` was raised."""
    if not isinstance(error, ImportError) or error.name != of:
        return None
    return world.trouble_of(of) if world.has(of) else missing(f"{of}.py is not there")


def _after(given: tuple[Value, ...], args: list[Any]) -> tuple[Value, ...]:
    """Return the arguments as they are now; only arrays and lists can have changed."""
    return tuple(
        encoded(now) if isinstance(value, Array | Items) else value
        for value, now in zip(given, args, strict=True)
    )


def _applied(encoder: Encoder, space: dict[str, Any], function: str, name: str) -> Value:
    if not callable(space.get(function)) or name not in space:
        return Other("missing")
    try:
        return encoded(space[function](space[name]), encoder)
    except BaseException:  # noqa: BLE001 - what cannot be applied is missing, whatever it raises
        return Other("missing")
