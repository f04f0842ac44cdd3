"""Uses x itself where the slope belongs.

behaves like: a walker who reads the place where the slope should be read
property: From 3 with learning rate 0.1 your first step led to 2.7. How steep is the ground at 3?
concept: How far a step leads depends on the slope of the ground. How do you find the slope at x?
place: Look at the line that makes the new x. What stands where the slope belongs?
teacher: x − η·x: the factor 2 of the slope is missing, so that every step is half as long as it
    should be.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * x
        path.append(x)
    return path
