"""Walks a hundred steps and looks whether x is there.

behaves like: a judge who gives each walk some steps, and calls all that are not there by then lost
property: With a very small learning rate your function says diverges. Is a walk closer to 0 after
    one step with it, or farther away?
concept: A slow walk is on its way for ever, and still comes closer. What tells it from one that
    runs away?
place: Look at how your function decides. Does it ask how close x is in the end, or whether it came
    closer?
teacher: Whether |x| is small after some number of steps (100, say) is taken for convergence: slow
    walks count as diverging.
"""


def regime(learning_rate):
    path = descend(10000, learning_rate, 100)
    if learning_rate == 0:
        return "stays"
    if path[1] == 0:
        return "arrives"
    if path[2] == path[0]:
        return "bounces"
    if abs(path[-1]) < 1e-3:
        return "shrinks" if path[1] > 0 else "alternates"
    return "diverges"
