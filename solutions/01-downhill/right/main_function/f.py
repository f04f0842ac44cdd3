"""
Walks down the cost function `f`, step by step.
"""

import random

from gd import gradient_descent_update


def f(x):
    return x**2 + 5


def df(x):
    return 2 * x


def main():
    x = random.randint(0, 10000)
    learning_rate = 0.1
    epochs = 100
    print(f"START: Cost = {f(x):.3f}, x = {x:.3f}")
    for epoch in range(1, epochs + 1):
        gradx = df(x)
        x = gradient_descent_update(x, gradx, learning_rate)
        print(f"EPOCH {epoch}: Cost = {f(x):.3f}, x = {x:.3f}")


if __name__ == "__main__":
    main()
