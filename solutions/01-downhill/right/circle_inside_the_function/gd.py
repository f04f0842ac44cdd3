"""
One step of gradient descent.
"""


def gradient_descent_update(x, gradx, learning_rate):
    import f  # to look at the cost as well

    new_x = x - learning_rate * gradx
    if hasattr(f, "f"):
        print("cost before:", f.f(x), "cost after:", f.f(new_x))
    return new_x
