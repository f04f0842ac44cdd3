"""One calculation over several lines."""


def gradient_descent_update(x, gradx, learning_rate):
    # the new place
    return \
        x \
        - \
        learning_rate \
        * \
        gradx
