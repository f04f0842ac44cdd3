"""Calls find_min with keywords."""


def best_start(df, f, starts, learning_rate, steps):
    def cost(start):
        return f(find_min(df=df, w0=start, learning_rate=learning_rate, steps=steps)[-1])

    return sorted(starts, key=cost)[0]
