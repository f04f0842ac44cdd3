"""Always returns the first start.

behaves like: a choice of the first start, whatever the walks do
property: Asked about the starts 6, -1 and 4 you chose 6, the first. Have the others had their turn?
concept: A choice can be made when all walks are known. When is yours made?
place: Look at where your return stands. Is it inside the loop, or is there no loop at all?
teacher: returns inside the loop, or starts[0].
"""


def best_start(df, f, starts, learning_rate, steps):
    lowest = float("inf")
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            lowest = cost
            best = start
        return best
