"""Names the step on its way."""


def gradient_descent_update(x, gradx, learning_rate):
    new_x = x - (step := learning_rate * gradx)
    print("step:", step)
    return new_x
