"""Lists the cost at each place.

behaves like: a walk that writes down how high it is, and not where
property: From 3 with one step your path begins with 14. Where did the walk start?
concept: Where the ball lies and how high the ground is there are two different numbers. Which of
    them makes a path?
place: Look at what is put into the list. Is it the place, or the cost there?
teacher: f(x) is appended instead of x.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x**2 + 5]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x**2 + 5)
    return path
