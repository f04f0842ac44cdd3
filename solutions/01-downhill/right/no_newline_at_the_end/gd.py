def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx