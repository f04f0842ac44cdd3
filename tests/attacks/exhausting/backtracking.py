"""Matches a pattern that backtracks for ever.

rung: limited
status: timed_out
says: stopped after
"""

import re


def gradient_descent_update(x, gradx, learning_rate):
    return re.match('(a+)+$', 'a' * 60 + 'b')
