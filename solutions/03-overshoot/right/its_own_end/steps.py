import math


def height(w):
    return 0.1 * (w - 5) ** 2 - math.cos(3 * (w - 0.3))


def slope(w):
    return 0.2 * (w - 5) + 3 * math.sin(3 * (w - 0.3))


def fixed_step(x, gradx, step):
    if gradx > 0:
        return x - step
    elif gradx < 0:
        return x + step
    return x


def find_min(df, w0, learning_rate, steps):
    path = []
    for i in range(steps + 1):
        path.append(w0)
        w0 = w0 - learning_rate * df(w0)
    return path


def end_of(df, start, learning_rate, steps):
    return find_min(df, start, learning_rate, steps)[steps]


def best_start(df, f, starts, learning_rate, steps):
    costs = []
    for start in starts:
        costs.append(f(end_of(df, start, learning_rate, steps)))
    return starts[costs.index(min(costs))]


print(fixed_step(3, 1.7, 0.5))
print(find_min(slope, 1.2, 0.59, 5))
for rate in [0.01, 0.059, 0.59]:
    print(rate, best_start(slope, height, [0, 1.2, 1.35, 3, 7.5], rate, 50))
