"""Collects what a generator yields."""


def find_min(df, w0, learning_rate, steps):
    def places(w):
        yield w
        for _ in range(steps):
            w -= learning_rate * df(w)
            yield w

    return list(places(w0))
