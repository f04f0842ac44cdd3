"""Takes three gigabytes.

rung: limited
status: out_of_memory
says: ran out of memory
"""


def gradient_descent_update(x, gradx, learning_rate):
    return bytearray(3 << 30)
