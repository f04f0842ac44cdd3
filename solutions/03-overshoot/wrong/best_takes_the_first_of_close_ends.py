"""Takes ends of almost the same height for equally low, and the first of them.

behaves like: a choice that takes ends of almost the same height for equal, and then the first of
    them
property: Asked about 0.5, -1 and -2.3 with learning rate 0.3 you chose 0.5. The walk from -1 ends
    lower by 0.00018: does that count?
concept: Of all ends one is the lowest, by however little. By how much does an end have to be lower
    in yours, to win?
place: Look at what becomes of the costs before they are compared, and in the comparison. Can two
    different costs count as the same there?
teacher: round(cost, 0 to 3), or a margin as in cost < lowest - 0.1.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: round(f(find_min(df, start, learning_rate, steps)[-1]), 1))
