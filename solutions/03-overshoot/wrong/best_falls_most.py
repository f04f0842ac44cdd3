"""Chooses the walk that comes down most.

behaves like: a choice of the walk that comes down by the largest height
property: Asked about -2.5, 0.4 and 1 you chose -2.5, whose walk comes down most and still ends
    highest. Does it count how far a walk came down?
concept: Who starts high up can fall far and still end above the others. What should be compared?
place: Look at your comparison. Does the cost of the start take part in it?
teacher: f(end) − f(start) is compared.
"""


def best_start(df, f, starts, learning_rate, steps):
    def change(start):
        return f(find_min(df, start, learning_rate, steps)[-1]) - f(start)

    return min(starts, key=change)
