import random

from gd import gradient_descent_update


def f(x):
    return x**2 + 5


def df(x):
    return 2 * x


x = random.randint(0, 10000)
learning_rate = 0.3
epochs = 100

print(f"START: Cost = {f(x):.3f}, x = {x:.3f}")
epoch = 0
while abs(df(x)) > 1e-9 and epoch < epochs:
    epoch += 1
    x = gradient_descent_update(x, df(x), learning_rate)
    print(f"EPOCH {epoch}: Cost = {f(x):.3f}, x = {x:.3f}")
print("flat after", epoch, "epochs")
