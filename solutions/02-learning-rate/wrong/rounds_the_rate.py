"""Rounds the learning rate before it decides.

behaves like: a judge who sees one decimal of the learning rate
property: With 0.499 your function says arrives. Is a walk from 8 exactly at 0 after one step with
    it?
concept: A learning rate next to a border does not do what the border does. What is lost when it is
    rounded?
place: Look for round( ) in your function. What does it make of 0.499?
teacher: round(η, 1).
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
