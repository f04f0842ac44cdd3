"""map, asserts and a print."""


def mse(y_pred, y):
    assert len(y_pred) == len(y), "the lists differ in length"
    squares = list(map(lambda p, t: (p - t) ** 2, y_pred, y))
    print("squares", squares)
    return np.float32(sum(squares) / len(squares))
