"""A lambda that is given a name."""

gradient_descent_update = lambda x, gradx, learning_rate: x - learning_rate * gradx
