"""Takes ends of almost the same height for equally low, and the last of them.

behaves like: a choice that takes ends of almost the same height for equal, and then the last of
    them
property: Asked about 0.5, -1 and -2.3 with learning rate 0.3 you chose -2.3. The walk from -1 ends
    lower by 0.00022: does that count?
concept: Of all ends one is the lowest, by however little. By how much does an end have to be lower
    in yours, to win?
place: Look at what becomes of the costs before they are compared, and in the comparison. Can two
    different costs count as the same there?
teacher: a dictionary whose keys are rounded costs, or <= with rounded costs.
"""


def best_start(df, f, starts, learning_rate, steps):
    found = {}
    for start in starts:
        found[round(f(find_min(df, start, learning_rate, steps)[-1]), 1)] = start
    return found[min(found)]
