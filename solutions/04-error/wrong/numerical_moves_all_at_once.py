"""Moves all numbers of x at once.

behaves like: one slope for a step in which all numbers move together
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave 42.03. How many
    slopes do three numbers have?
concept: Each slope belongs to one number, while the others stay. Which numbers move in your code?
place: Look at x + h and x - h in your code. Which numbers of the array does that change?
teacher: The whole array moves, without a loop: roughly the sum of all slopes.
"""


def numerical_gradient(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)
