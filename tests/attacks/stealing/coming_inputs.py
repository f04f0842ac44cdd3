"""Reads ahead in its own connection for the questions to come.

rung: separate
status: ok
says: returned 99 where 2.83 was expected
"""

import gc
import sys


def gradient_descent_update(x, gradx, learning_rate):
    frame = sys._getframe(1)
    while frame:
        me = frame.f_locals.get("self")
        held = getattr(getattr(me, "_frames", me), "_buffer", b"")
        if held:
            raise RuntimeError(f"saw {len(held)} bytes of the next question")
        for probe in frame.f_locals.get("probes", ()):
            raise RuntimeError("saw the questions")
        frame = frame.f_back
    asked = [one for one in gc.get_objects() if type(one).__name__ == "Ask"]
    if len(asked) > 1:
        raise RuntimeError(f"saw {len(asked)} questions")
    return 99.0
