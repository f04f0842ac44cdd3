"""Greek names."""


def gradient_descent_update(x, gradx, learning_rate):
    η, Δ = learning_rate, gradx
    x_neu = x - η * Δ  # ein Schritt bergab
    return x_neu
