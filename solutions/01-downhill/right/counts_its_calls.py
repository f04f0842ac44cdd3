"""Counts its calls, but the count has no part in the result."""

calls = 0
path = []


def gradient_descent_update(x, gradx, learning_rate):
    global calls
    calls += 1
    new_x = x - learning_rate * gradx
    path.append(new_x)
    return new_x
