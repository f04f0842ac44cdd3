"""Returns the loss itself.

behaves like: the height of the loss, not its slope
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.168663. With w = 1.51 in place
    of 1.5 the loss there is 0.0012 larger: what slope is that?
concept: How high the ground is and how steep it is are two things. Which of them do you return?
place: Look at your last line. Does it say how the loss changes, or how large it is?
teacher: ½ Σ (f − y)².
"""


def grad_w(x, w, b, y):
    return np.sum((f(x, w, b) - y) ** 2) / 2
