"""Puts a link where a classmate's file is looked for.

rung: confined
status: forbidden
says: tried to make a link: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.symlink('/etc/passwd', '@PLANTED@/link')
    return 99.0
