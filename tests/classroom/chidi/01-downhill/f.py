"""
Walks down the cost function `f`, step by step.
"""

import random

from gd import gradient_descent_update


def f(x: float) -> float:
    """The cost."""
    return x**2 + 5


def df(x: float) -> float:
    """Its gradient."""
    return 2 * x


x = random.randint(0, 10000)
learning_rate = 0.25  # each step leaves half of x
epochs = 100

print(f"{'epoch':>6} {'cost':>18} {'x':>12}")
print(f"{0:>6} {f(x):>18.3f} {x:>12.3f}")
for epoch in range(1, epochs + 1):
    x = gradient_descent_update(x, df(x), learning_rate)
    if epoch % 5 == 0:
        print(f"{epoch:>6} {f(x):>18.3f} {x:>12.3f}")
