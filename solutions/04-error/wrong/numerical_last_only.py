"""Returns the last slope alone.

behaves like: a function that forgets all slopes but the last
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave 27.01. How many
    slopes do three numbers have?
concept: The loop finds a slope in every round. Where are those of the earlier rounds kept?
place: Look at the name that you return. How many slopes does it hold?
teacher: One name for the slope, overwritten in every round.
"""


def numerical_gradient(f, x, h=1e-5):
    slope = 0.0
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slope = (f(right) - f(left)) / (2 * h)
    return slope
