"""Moves x there and back, and not quite to where it was.

behaves like: a function that puts the array x back, but not exactly
property: After a call with x = [0.7, -0.3, 2.1] and h = 0.1 the array x differed from what it was,
    in the last decimals. Is a way there and back always exact for a computer?
concept: Computers round after each step, so + and - do not always undo each other. How could you be
    sure of the old number?
place: Look at the line that puts x back. Could you have kept the old number, or worked on a copy?
teacher: x[i] += h, −= 2h, += h: rounding leaves x off by an ulp (and on whole numbers it does not
    work at all).
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        x[i] += h
        right = f(x)
        x[i] -= 2 * h
        left = f(x)
        x[i] += h
        slopes.append((right - left) / (2 * h))
    return np.array(slopes)
