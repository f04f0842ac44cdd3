"""A generator inside, a list outside."""


def descend(x0, learning_rate, epochs):
    def places():
        x = x0
        yield x
        for _ in range(epochs):
            x -= learning_rate * df(x)
            yield x

    return list(places())
