"""Rounds the learning rate before it decides, or counts near as equal.

behaves like: a judge who sees one decimal of the learning rate
property: With 0.499 your function says arrives. Is a walk from 8 exactly at 0 after one step with
    it?
concept: A learning rate next to a border does not do what the border does. How near is near enough?
place: Look at how you compare with the borders, and for round( ). What do they make of 0.499?
teacher: round(rate, 1), or a tolerance as wide as that.
"""


def regime(learning_rate):
    learning_rate = round(learning_rate, 1)
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
