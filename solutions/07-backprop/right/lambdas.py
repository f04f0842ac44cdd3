"""A lambda, with a walrus for h."""


forward = lambda x, W1, b1, W2, b2: ((h := sigmoid(W1 @ x + b1)), sigmoid(W2 @ h + b2))
