"""Holds the start twice and leaves out the end.

behaves like: a path that begins with the start twice, and so never shows the end
property: After 2 steps your path holds 3 places, and the first two of them are both the start.
    Which place is missing?
concept: Each place is noted once, after it was reached. When do you note yours?
place: Look at what is in your path before the loop, and at the first line inside it. Which place
    goes in twice?
teacher: [x0], and then appends before moving.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        path.append(x)
        x = x - learning_rate * grad(x)
    return path
