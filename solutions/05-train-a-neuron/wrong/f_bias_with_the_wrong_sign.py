"""The bias has the wrong sign.

behaves like: a neuron that takes its bias with the wrong sign
property: With x = 2 and w = 1.5 your f gave 0.952574 for b = 0 and 0.731059 for b = 2. Should a
    larger bias make the answer larger or smaller?
concept: A larger bias should make the answer larger. What does a larger b do to your power of e?
place: Follow b through your line, sign by sign. With which sign does it arrive?
teacher: w·x − b for z, or e^(−w·x + b), where the brackets around w·x + b are missing.
"""


def f(x, w, b):
    return 1 / (1 + np.exp(-w * x + b))
