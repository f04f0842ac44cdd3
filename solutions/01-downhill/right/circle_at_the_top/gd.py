import f


def gradient_descent_update(x, gradx, learning_rate):
    new_x = x - learning_rate * gradx
    return new_x


def cost_went_down(x, new_x):
    return f.f(new_x) < f.f(x)
