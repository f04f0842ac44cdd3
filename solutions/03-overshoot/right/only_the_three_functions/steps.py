def fixed_step(x, gradx, step):
    if gradx == 0:
        return x
    elif gradx > 0:
        return x - step
    else:
        return x + step


def step_down(df, w, learning_rate):
    return w - learning_rate * df(w)


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w]
    for i in range(0, steps):
        w = step_down(df, w, learning_rate)
        path.append(w)
    return path


def best_start(df, f, starts, learning_rate, steps):
    best = starts[0]
    for start in starts:
        if f(find_min(df, start, learning_rate, steps)[-1]) < f(
            find_min(df, best, learning_rate, steps)[-1]
        ):
            best = start
    return best
