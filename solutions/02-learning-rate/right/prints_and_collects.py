"""Sets the word step by step, and prints it."""


def regime(learning_rate):
    word = "diverges"
    if 0 <= learning_rate <= 1:
        word = "shrinks"
        if learning_rate > 0.5:
            word = "alternates"
        if learning_rate == 0:
            word = "stays"
        if learning_rate == 0.5:
            word = "arrives"
        if learning_rate == 1:
            word = "bounces"
    print(learning_rate, word)
    return word
