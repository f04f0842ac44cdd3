"""Gives its first answer for ever.

behaves like: a function that gives its first answer again and again
property: Asked about 6, -1 and 4, and then about 1.2 and 1.35, you returned 4 both times. Is 4 one
    of the second two?
concept: An answer that is kept for later belongs to one question only. To which question does yours
    belong?
place: Look for a name that lives outside your best_start. What is kept in it?
teacher: the first result is kept in a global and returned ever after.
"""

kept = []


def best_start(df, f, starts, learning_rate, steps):
    if not kept:
        kept.append(
            min(starts, key=lambda start: f(find_min(df, start, learning_rate, steps)[-1]))
        )
    return kept[0]
