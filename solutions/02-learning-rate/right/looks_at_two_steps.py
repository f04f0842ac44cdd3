"""Walks two steps and looks."""


def regime(learning_rate):
    start, first, second = descend(8, learning_rate, 2)
    if first == start:
        return "stays"
    if first == 0:
        return "arrives"
    if abs(first) > start:
        return "diverges"
    if first == -start and second == start:
        return "bounces"
    return "shrinks" if first > 0 else "alternates"
