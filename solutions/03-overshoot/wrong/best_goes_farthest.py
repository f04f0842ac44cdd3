"""Chooses the walk that ends farthest from its start.

behaves like: a choice of the walk that ends farthest away from its start
property: Asked about the starts 6, -1 and 4 you chose 6, whose walk leads farthest away. Does it
    end lowest?
concept: How far a walk has come does not say how low it is. Which function knows how low a place
    is?
place: Look at your comparison. Has f been asked about the end?
teacher: |end − start| is compared.
"""


def best_start(df, f, starts, learning_rate, steps):
    def way(start):
        return abs(find_min(df, start, learning_rate, steps)[-1] - start)

    return max(starts, key=way)
