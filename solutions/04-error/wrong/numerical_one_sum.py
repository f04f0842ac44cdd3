"""Adds the slopes up.

behaves like: the sum of all slopes, in one number
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave 42.03. How many
    slopes do three numbers have?
concept: Each number of x has a slope of its own. What makes one number of yours?
place: Look at the line in the loop that keeps the slope. Does it add where it should collect?
teacher: total += slope; equal to a step with all numbers for most functions, but not for all.
"""


def numerical_gradient(f, x, h=1e-5):
    total = 0.0
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        total += (f(right) - f(left)) / (2 * h)
    return total
