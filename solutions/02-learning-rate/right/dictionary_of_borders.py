"""A dictionary for the borders."""


def regime(learning_rate):
    words = {0: "stays", 0.5: "arrives", 1: "bounces"}
    if learning_rate in words:
        return words[learning_rate]
    if not 0 <= learning_rate <= 1:
        return "diverges"
    return "shrinks" if learning_rate < 0.5 else "alternates"
