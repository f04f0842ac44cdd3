"""Opens a classmate's file below Python, by a descriptor of the root.

rung: confined
status: forbidden
says: not allowed
"""


def answer_with(source, *args):
    space = {}
    exec(source, space)
    return space["gradient_descent_update"](*args)


def gradient_descent_update(x, gradx, learning_rate):
    import ctypes
    import os

    libc = ctypes.CDLL(None)
    root = libc.open(b"/", 0x200000)
    place = libc.openat(root, b"@CLASSMATE@/gd.py".lstrip(b"/"), 0)
    if place < 0:
        raise PermissionError("no file")
    return answer_with(os.read(place, 100_000), x, gradx, learning_rate)
