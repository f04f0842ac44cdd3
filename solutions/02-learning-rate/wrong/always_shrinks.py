"""Says the same word for every learning rate.

behaves like: a judge who always says shrinks
property: With 1.2 your function says shrinks. Where is a walk from 10 after one step with it?
concept: The same push does not always do the same. What does the word depend on?
place: Look at the lines that set the word. Does a later one overwrite it, or is an old answer kept?
teacher: A constant: no case is told apart, a later line overwrites the word, or the first answer is
    kept.
"""


def regime(learning_rate):
    return "shrinks"
