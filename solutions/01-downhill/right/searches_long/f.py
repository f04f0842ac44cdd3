"""
Walks down the cost function `f`, step by step.

Run it once `gd.py` is done: `python f.py`. If all is well, x goes to 0 and the cost to 5.
"""

import random

from gd import gradient_descent_update


def f(x):
    """
    The cost: a parabola. It is lowest at x = 0, where it is 5.
    """
    return x**2 + 5


def df(x):
    """
    The gradient of `f` at x: its slope there.
    """
    return 2 * x


# A random start between 0 and 10 000. Choose your own if you like.
x = random.randint(0, 10000)
# TODO 2: set the learning rate, so that 100 epochs bring x to 0 from any of these starts.
def still_left(rate):
    place = 10000.0
    for _ in range(100):
        place = gradient_descent_update(place, df(place), rate)
    return abs(place)


learning_rate = 0.01
while still_left(learning_rate) > 1e-6:
    learning_rate = learning_rate + 0.001
epochs = 100

print(f"START: Cost = {f(x):.3f}, x = {x:.3f}")
for epoch in range(1, epochs + 1):
    gradx = df(x)
    x = gradient_descent_update(x, gradx, learning_rate)
    print(f"EPOCH {epoch}: Cost = {f(x):.3f}, x = {x:.3f}")
