"""Never goes below 0.

behaves like: a walker who stops at 0 instead of crossing it
property: From 5 with learning rate 0.7 your first step led to 0. Where does a step end that is
    longer than the way to 0?
concept: The valley has two sides. What is there on the left of 0?
place: Look for max( ) or an if in the loop. Why should x not be below 0?
teacher: max(0, x − η·f'(x)).
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = max(0, x - learning_rate * df(x))
        path.append(x)
    return path
