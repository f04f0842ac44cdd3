import random

import matplotlib.pyplot as plt
from gd import gradient_descent_update


def f(x):
    return x**2 + 5


def df(x):
    return 2 * x


x = random.randint(0, 10000)
learning_rate = 0.1
epochs = 100

path = [x]
for epoch in range(1, epochs + 1):
    gradx = df(x)
    x = gradient_descent_update(x, gradx, learning_rate)
    path.append(x)
    print(f"EPOCH {epoch}: Cost = {f(x):.3f}, x = {x:.3f}")

plt.plot(path)
plt.xlabel("epoch")
plt.ylabel("x")
plt.show()
