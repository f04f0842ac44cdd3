"""Works out the slope once, at the start.

behaves like: a walker who measures the slope once and never again
property: From 8 with learning rate 0.25 your path is 8, 4, 0, -4. Does the ground stay as steep as
    it was at 8?
concept: The torch lights up one place at a time. When do you have to look again?
place: Look at the line that works out the slope. Which x does it look at in the second round?
teacher: f'(x₀) is computed before the loop: every step is of the same length.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    slope = df(x)
    for _ in range(epochs):
        x = x - learning_rate * slope
        path.append(x)
    return path
