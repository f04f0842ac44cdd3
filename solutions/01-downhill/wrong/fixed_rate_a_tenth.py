"""Always uses a learning rate of 0.1.

behaves like: a walker who always pushes with 0.1, whatever learning rate is handed over
property: From x = 3 with gradient 1.7 and learning rate 0.4 your function went to 2.83. Would a
    learning rate of 0.2 have led anywhere else?
concept: The caller chooses how hard to push. What does your function do with that choice?
place: Look for the number 0.1 in your function. What is it doing there?
teacher: x − 0.1·g: the learning rate is hard-coded, so it passes every test with η = 0.1.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - 0.1 * gradx
