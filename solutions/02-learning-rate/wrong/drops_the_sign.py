"""Never shows a place on the left of 0.

behaves like: a walker for whom left and right of 0 are the same side
property: From 5 with learning rate 0.7 your first step led to 2. On which side of 0 should it end?
concept: A step can cross the floor of the valley. Which numbers lie on the left side?
place: Look for abs( ) in your function. What does it do with a place on the left?
teacher: abs( ) around the new x, or around what is listed.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = abs(x - learning_rate * df(x))
        path.append(x)
    return path
