"""Uses the mean of the slopes for every number.

behaves like: a walker who moves all numbers by the same amount
property: In one of your steps all numbers moved by the same amount, though their slopes were not
    the same. Where did the single slopes get lost?
concept: Each number has a slope of its own, and moves by it. How many different slopes does your
    step use?
place: Look at what you do with the gradient before you use it. Is it still as long as the place?
teacher: The mean of the gradient, broadcast over all components.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * np.mean(grad(x))
        path.append(x)
    return path
