"""Adds 0.9 of the last step to every step.

behaves like: a walker who cannot help rolling on
property: Your first step is right, and the second one goes farther than the slope there asks for.
    What else pushes it?
concept: In plain gradient descent only the slope here and the learning rate decide a step. What
    does yours remember from the step before?
place: Look for something in your loop that lives on from step to step, next to x. Does this
    function need it?
teacher: Heavy ball with β = 0.9: that is for the other function.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for k in range(steps):
        v = 0.9 * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
