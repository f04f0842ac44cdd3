"""Takes the whole gradient as its step.

behaves like: a walker who pushes with full force, whatever the learning rate is
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.3. Would
    another learning rate have led anywhere else?
concept: The learning rate says how hard to push. What in your function listens to it?
place: Look for learning_rate inside your function. What does it do there?
teacher: x − g: the learning rate has no effect.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - gradx
