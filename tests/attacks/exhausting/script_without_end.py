"""Walks for ever.

file: f.py
rung: limited
status: timed_out
says: stopped after
"""

x, learning_rate = 1.0, None
while x:
    x = x - 0.0
