import random
from gd import gradient_descent_update

def f(x):
    return x**2 + 5

def df(x):
    return 2 * x

x = random.randint(0, 10000)
learning_rate = 0.15
epochs = 100
history = []

for epoch in range(epochs):
    gradx = df(x)
    x = gradient_descent_update(x, gradx, learning_rate)
    history.append(x)
    print("EPOCH", epoch + 1, "Cost =", f(x), "x =", x)

try:
    import matplotlib.pyplot as plt
    plt.plot(history)
    plt.title("x over the epochs")
    plt.show()
except ImportError:
    print("no matplotlib here")
