"""Uses beta as the learning rate and the learning rate as beta.

behaves like: a ball that takes its learning rate for beta, and beta for its learning rate
property: From [10, 1] with a learning rate of 0.15 and a beta of 0.6 your first step went to [4,
    -5]. Which of the two numbers made that step?
concept: One number says how hard to push, the other how much velocity is kept. Which is which in
    your loop?
place: Look at where learning_rate and beta stand in your two lines. Does each stand with its own?
teacher: Rate and β are swapped.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = learning_rate * v + grad(x)
        x = x - beta * v
        path.append(x)
    return path
