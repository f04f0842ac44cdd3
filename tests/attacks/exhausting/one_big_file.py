"""Writes one big file.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    with open('@PLANTED@/big', 'wb') as file:
        while True:
            file.write(bytes(1 << 20))
