"""Uses three words only.

behaves like: a table that knows three words: shrinks, alternates, diverges
property: With 0, 0.5 and 1 your function never says stays, arrives or bounces. What does a walk
    from 8 do with these?
concept: Where one behaviour ends and the next begins, something of its own can happen. Which words
    did you not use?
place: Look for <=, >= and else. Which words do the borders themselves get?
teacher: Only the stretches between the borders are told apart; each border is given to one of its
    neighbours.
"""


def regime(learning_rate):
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if 0.5 <= learning_rate < 1:
        return "alternates"
    return "diverges"
