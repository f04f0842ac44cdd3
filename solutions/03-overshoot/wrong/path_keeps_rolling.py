"""Rolls on: nine tenths of the last step are added.

behaves like: a ball that keeps rolling: nine tenths of each step are added to the next
property: From 4 your walk goes to 3.4, then to 2.44: the second step is longer than the first, on
    gentler ground. What made it longer?
concept: Each step uses the slope of the place where it starts, and nothing else. What else does
    yours use?
place: Look for a name in your loop that keeps something from one round to the next, besides w. What
    is it doing there?
teacher: momentum with β = 0.9 (that is exercise 6).
"""


def find_min(df, w0, learning_rate, steps):
    w, v = w0, 0
    path = [w]
    for _ in range(steps):
        v = 0.9 * v + df(w)
        w = w - learning_rate * v
        path.append(w)
    return path
