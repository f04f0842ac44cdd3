"""Uses the sum of the slopes for every number.

behaves like: a walker who moves every number by all slopes together
property: In one of your steps all numbers moved by the same amount, though their slopes were not
    the same. Where did the single slopes get lost?
concept: Each number has a slope of its own, and moves by it. What do you do with them before the
    step?
place: Look for sum in your code, or for a loop that adds slopes together. Is the gradient still as
    long as the place?
teacher: The sum of the gradient, broadcast over all components.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * sum(grad(x))
        path.append(x)
    return path
