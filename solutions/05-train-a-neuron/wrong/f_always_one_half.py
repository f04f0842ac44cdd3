"""Ignores everything that it is given.

behaves like: a neuron that is never sure: one half, whatever it is shown
property: Your f gave 0.5 for x = 2 and 0.5 for x = -5. Should it answer the same to both?
concept: The answer depends on x, on w and on b. On what does yours depend?
place: Look at your last line. Which of the things that you worked out stand in it?
teacher: Returns ½.
"""


def f(x, w, b):
    return 0.5
