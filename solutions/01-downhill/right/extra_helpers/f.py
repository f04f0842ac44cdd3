import random

from gd import gradient_descent_update


def f(x):
    return x**2 + 5


def df(x):
    return 2 * x


def show(label, x):
    print(f"{label}: Cost = {f(x):.3f}, x = {x:.3f}")


def epoch_of(x, learning_rate):
    gradx = df(x)
    return gradient_descent_update(x, gradx, learning_rate)


x = random.randint(0, 10000)
learning_rate = 0.15
epochs = 100

show("START", x)
for epoch in range(1, epochs + 1):
    x = epoch_of(x, learning_rate)
    show(f"EPOCH {epoch}", x)
