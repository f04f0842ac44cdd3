"""Goes on with whole numbers only.

behaves like: a walker who can only stand on whole numbers
property: From 3 with learning rate 0.1 your first step led to 2. Where does it lead when nothing is
    cut off?
concept: Near the bottom the steps are shorter than 1. What becomes of them when decimals are cut
    off?
place: Look for int( ) or // in the loop. What do they do with 2.4?
teacher: int(x − η·f'(x)).
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = int(x - learning_rate * df(x))
        path.append(x)
    return path
