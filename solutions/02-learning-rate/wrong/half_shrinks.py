"""Counts the border in the middle to the shrinking side.

behaves like: a table in which no learning rate arrives
property: With 0.5 your function says shrinks. Where is a walk from 8 after one step with it?
concept: Between two behaviours there may be a learning rate that does something of its own. What
    does a step do that ends exactly at 0?
place: Look for <= and >= in your comparisons. Which word does the border itself get?
teacher: The border between shrinks and alternates is given to shrinks.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate <= 0.5:
        return "shrinks"
    if 0.5 < learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
