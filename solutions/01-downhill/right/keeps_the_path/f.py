import random

from gd import gradient_descent_update


def f(x):
    return x**2 + 5


def df(x):
    return 2 * x


x = random.randint(0, 10000)
learning_rate = 0.1
epochs = 100

path = [x]
costs = [f(x)]
for epoch in range(epochs):
    gradx = df(path[-1])
    x = gradient_descent_update(path[-1], gradx, learning_rate)
    path.append(x)
    costs.append(f(x))
print(path)
print(costs)
