"""Returns the parameter after a step.

behaves like: w after a step, not the slope
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 1.37804. With w = 1.51 in place of
    1.5 the loss there is 0.0012 larger: what slope is that?
concept: The slope says which way is up, and a step uses it. Which of them is asked for here?
place: Look at your last line. Should w itself stand there?
teacher: Returns w − gradient (or b − gradient): the update, with learning rate 1.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    slope = np.sum((fx - y) * fx * (1 - fx) * x)
    return w - slope
