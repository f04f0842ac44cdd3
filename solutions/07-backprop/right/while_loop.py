"""A while loop that counts down, and prints the loss."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    left = epochs
    while left > 0:
        first, *others = [backward(X[i], T[i], W1, b1, W2, b2) for i in range(X.shape[0])]
        total = list(first)
        for other in others:
            for k in range(4):
                total[k] = total[k] + other[k]
        W1, b1, W2, b2 = (p - eta * g for p, g in zip([W1, b1, W2, b2], total))
        left -= 1
        if left % 50 == 0:
            print("loss", loss(X, T, W1, b1, W2, b2))
    return W1, b1, W2, b2
