"""Prints what it does."""


def gradient_descent_update(x, gradx, learning_rate):
    print(f"x = {x}, gradx = {gradx}, learning_rate = {learning_rate}")
    step = learning_rate * gradx
    print("step:", step)
    x = x - step
    print("new x:", x)
    return x
