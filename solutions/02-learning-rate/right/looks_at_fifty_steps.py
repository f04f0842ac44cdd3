"""Walks far and compares all neighbours."""


def regime(learning_rate):
    path = descend(1.0, learning_rate, 50)
    pairs = list(zip(path, path[1:]))
    if all(a == b for a, b in pairs):
        return "stays"
    if path[1] == 0:
        return "arrives"
    if all(b == -a for a, b in pairs):
        return "bounces"
    if all(abs(b) > abs(a) for a, b in pairs):
        return "diverges"
    if all(a * b > 0 for a, b in pairs if abs(a) > 1e-100):
        return "shrinks"
    return "alternates"
