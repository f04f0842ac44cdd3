import random
from gd import gradient_descent_update
f = lambda x: x**2 + 5
df = lambda x: 2 * x
x = random.randint(0, 10000)
learning_rate = .1
epochs = 100
for epoch in range(epochs): x = gradient_descent_update(x, df(x), learning_rate); print(epoch, f(x), x)
