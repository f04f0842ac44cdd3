"""Uses the gradient of the place where the step would lead.

behaves like: a walker who looks at the ground one step ahead, and not where it stands
property: From [10, 1] your first step went to [8.725, 1.75]. At which place is the ground as steep
    as that?
concept: A step goes by the slopes of the place where it begins. At which place do you look?
place: Look at what you hand to grad. Is it the place where the walk stands?
teacher: The gradient is taken at the place where the step would lead.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        ahead = x - learning_rate * grad(x)
        x = x - learning_rate * grad(ahead)
        path.append(x)
    return path
