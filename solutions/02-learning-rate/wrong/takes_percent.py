"""Takes the learning rate for percent.

behaves like: a table in which 100 stands for the whole
property: With 0.7 your function says shrinks, and with 100 bounces. What does a walk from 8 do with
    100?
concept: A learning rate is a plain number. What is it multiplied with?
place: Look at the numbers that you compare with. Are they as large as a learning rate?
teacher: Borders 50 and 100.
"""


def regime(learning_rate):
    learning_rate = learning_rate / 100
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
