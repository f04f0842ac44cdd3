"""Always returns the first start.

behaves like: a choice of the first start, whatever the walks do
property: Asked about the starts 6, -1 and 4 you chose 6, the first. Does its walk end lowest?
concept: The best start so far has to give way as soon as a walk ends lower. When does it give way
    in yours?
place: Follow what you return, from where it gets its value to the return. Which line could make it
    another start, and does that line ever run?
teacher: returns inside the loop, or starts[0], or keeps the lowest cost and forgets to keep its
    start.
"""


def best_start(df, f, starts, learning_rate, steps):
    lowest = float("inf")
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            lowest = cost
            best = start
        return best
