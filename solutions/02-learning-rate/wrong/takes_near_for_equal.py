"""Takes learning rates near a border for the border.

behaves like: a judge who takes a learning rate near a border for the border itself
property: With 0.499 your function says arrives. Is a walk from 8 exactly at 0 after one step with
    it?
concept: A learning rate next to a border does not do what the border does. How near is near enough?
place: Look at how you compare with the borders. How far away may a number be and still count?
teacher: A tolerance of a few thousandths around the borders, or round(rate, 2).
"""


def regime(learning_rate):
    for border, word in ((0, "stays"), (0.5, "arrives"), (1, "bounces")):
        if abs(learning_rate - border) < 0.005:
            return word
    if learning_rate < 0 or learning_rate > 1:
        return "diverges"
    return "shrinks" if learning_rate < 0.5 else "alternates"
