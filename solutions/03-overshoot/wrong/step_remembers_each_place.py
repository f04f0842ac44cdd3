"""Remembers one answer for each place.

behaves like: a function that knows one answer for each place, whatever slope and step are
property: From x = 3 you went to 2.5 with slope 1.7, and to 2.5 with slope -4. Did the second slope
    make a difference?
concept: An answer that is kept for later belongs to the whole question. Which parts of the question
    does yours look at?
place: Look for a dictionary or a cache in your fixed_step. What is the key in it?
teacher: results are kept by x alone.
"""

known = {}


def fixed_step(x, gradx, step):
    if x not in known:
        known[x] = x - step if gradx > 0 else x + step if gradx < 0 else x
    return known[x]
