"""My solution, with a few tests at the end."""
import math


def height(w):
    return 0.1 * (w - 5) ** 2 - math.cos(3 * (w - 0.3))


def slope(w):
    return 0.2 * (w - 5) + 3 * math.sin(3 * (w - 0.3))


def best_start(df, f, starts, learning_rate, steps):
    def end(start):
        *_, last = find_min(df, start, learning_rate, steps)
        return f(last)

    return min(starts, key=end)


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        w = path[-1]
        path += [w - learning_rate * df(w)]
    return path


def fixed_step(x, gradx, step):
    sign = 1 if gradx > 0 else (-1 if gradx < 0 else 0)
    return x - sign * step


assert fixed_step(3, -4, 0.5) == 3.5
assert fixed_step(3, 0, 0.5) == 3
assert len(find_min(slope, 1.2, 0.59, 5)) == 6
print("best:", best_start(slope, height, [1.2, 1.35], 0.059, 60))
