"""Fights the audit hooks of its process.

rung: confined
status: raised
says: stopped with ZeroDivisionError
"""

import sys


def gradient_descent_update(x, gradx, learning_rate):
    sys.addaudithook(lambda event, args: 1 / 0 if event == "open" else None)
    return open("@CLASSMATE@/gd.py").read()
