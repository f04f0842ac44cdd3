"""Rounds x after every step and goes on with that.

behaves like: a walker who rounds every place to two decimals and goes on from there
property: From 0.004 your walk is at 0 after the first step. What happened to so small a number?
concept: What is rounded away is lost for all later steps. Who needs fewer decimals, you or the
    walk?
place: Look at the line that makes the new x. Does round( ) stand in the loop?
teacher: round(x, 2) inside the update.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = round(x - learning_rate * df(x), 2)
        path.append(x)
    return path
