from gd import gradient_descent_update

def f(x):
    return x**2 + 5

def df(x):
    return 2*x

x = 37.5   # diem bat dau
learning_rate = 0.2
epochs = 100

print("START: Cost = %.3f, x = %.3f" % (f(x), x))
for epoch in range(1, epochs+1):
    gradx = df(x)
    x = gradient_descent_update(x, gradx, learning_rate)
    print("EPOCH %d: Cost = %.3f, x = %.3f" % (epoch, f(x), x))
