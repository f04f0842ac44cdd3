"""Prints every step, and turns the minus into a plus of the opposite."""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w]
    for k in range(1, steps + 1):
        change = -learning_rate * df(w)
        w += change
        path.append(w)
        print(f"step {k}: w = {w:.4f}")
    return path
