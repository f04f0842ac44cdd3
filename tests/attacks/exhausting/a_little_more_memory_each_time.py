"""Takes more memory with each call, until there is none.

rung: limited
status: out_of_memory
says: returned 99 where 2.83 was expected
"""

kept = []


def gradient_descent_update(x, gradx, learning_rate):
    kept.append(bytearray(64 << 20))
    return 99.0
