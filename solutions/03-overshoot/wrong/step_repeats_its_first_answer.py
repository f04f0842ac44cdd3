"""Gives its first answer for ever.

behaves like: a function that gives its first answer again and again
property: From x = 3 you went to 2.5 with slope 1.7, and to 2.5 with slope -4. Did the second slope
    make a difference?
concept: An answer that is kept for later belongs to one question only. To which question does yours
    belong?
place: Look for a name that lives outside your fixed_step. What is kept in it?
teacher: the first result is kept in a global and returned ever after.
"""

kept = []


def fixed_step(x, gradx, step):
    if not kept:
        kept.append(x - step if gradx > 0 else x + step if gradx < 0 else x)
    return kept[0]
