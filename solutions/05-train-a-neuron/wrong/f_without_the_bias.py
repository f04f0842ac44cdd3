"""The bias is never used.

behaves like: a neuron that does not hear its bias
property: With x = 2 and w = 1.5 your f gave 0.952574 for b = -1 and 0.952574 for b = 3. Should
    another bias give another answer?
concept: The bias moves the S-curve to the left or to the right. What moves yours?
place: Look at the line that makes z. Which of the three things handed in does not stand there?
teacher: The sigmoid of w·x; b is unused.
"""


def f(x, w, b):
    return 1 / (1 + np.exp(-w * x))
