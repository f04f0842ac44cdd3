import random

from gd import gradient_descent_update


def f(x):
    return x**2 + 5


def df(x):
    return 2 * x


x = random.randint(0, 10000)
learning_rate = 0.1
epochs = 100

# hasta que llegue a cero
epoch = 0
while f(x) != 5 or x != 0:
    gradx = df(x)
    x = gradient_descent_update(x, gradx, learning_rate)
    epoch = epoch + 1
print("llegamos en", epoch)
