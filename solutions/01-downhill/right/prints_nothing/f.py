from gd import gradient_descent_update
import random

def f(x):
    return x**2 + 5

def df(x):
    return 2 * x

x = random.randint(0, 10000)
learning_rate = 0.4
epochs = 100
for epoch in range(epochs):
    x = gradient_descent_update(x, df(x), learning_rate)
