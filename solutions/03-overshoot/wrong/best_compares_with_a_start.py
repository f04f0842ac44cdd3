"""Compares every end with the best start itself.

behaves like: a search that compares the end of each walk with the height of a start
property: Asked about -7, 9 and 4.5, whose walks all run uphill, you returned -7. Which of these
    walks ends lowest?
concept: Only ends of walks should be compared with each other. What stands on the two sides of your
    comparison?
place: Look at what f is asked about in your comparison. Is one of them a start?
teacher: f(end) < f(best), where best is a start.
"""


def best_start(df, f, starts, learning_rate, steps):
    best = starts[0]
    for start in starts:
        if f(find_min(df, start, learning_rate, steps)[-1]) < f(best):
            best = start
    return best
