"""Makes the learning rate smaller at every step.

behaves like: a walker who pushes less hard at every step
property: From [10, 1] your first step is right and the second one is too short. Is the learning
    rate still the same then?
concept: Here the learning rate is one number for the whole walk. What changes it in your function?
place: Look for learning_rate inside your loop. Is anything done to it there?
teacher: The rate is multiplied by 0.9 after each step: a schedule nobody asked for.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
        learning_rate *= 0.9
        path.append(x)
    return path
