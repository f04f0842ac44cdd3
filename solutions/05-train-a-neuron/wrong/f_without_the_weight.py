"""The weight is never used.

behaves like: a neuron that does not hear its weight
property: With x = 2 and b = -1 your f gave 0.731059 for w = 1.5 and 0.731059 for w = -3. Should
    another weight give another answer?
concept: The weight says how strongly x counts. How strongly does it count in your code?
place: Look at the line that makes z. Which of the three things handed in does not stand there?
teacher: The sigmoid of x + b; w is unused.
"""


def f(x, w, b):
    return 1 / (1 + np.exp(-(x + b)))
