"""Takes the largest of the negative costs."""


def best_start(df, f, starts, learning_rate, steps):
    return max(starts, key=lambda w: -f(find_min(df, w, learning_rate, steps)[-1]))
