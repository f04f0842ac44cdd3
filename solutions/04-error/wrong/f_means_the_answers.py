"""Returns the mean of the answers to an array.

behaves like: a neuron that answers an array with the mean of its answers
property: For the array x = [2, -1, 0.5] your f gave 0.464826, which is one number. How many answers
    do three numbers need?
concept: Each number of the array is a question by itself. Where do their answers become one?
place: Look at the last thing that you do before you return. What does it make of an array?
teacher: np.mean of the right answers.
"""


def f(x, w, b):
    return np.mean(1 / (1 + np.exp(-(w * x + b))))
