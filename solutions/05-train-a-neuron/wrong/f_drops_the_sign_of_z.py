"""Uses the size of z alone.

behaves like: a neuron that never answers below one half
property: With w = 1.5 and b = -1 your f gave 0.99593 for x = -3. For a z that far below 0, should
    the answer be close to 0 or to 1?
concept: z may lie on either side of 0, and the answer depends on the side. Does yours?
place: Look for abs, or for whatever else drops a sign. Where does your code do that?
teacher: The sigmoid of |z|.
"""


def f(x, w, b):
    return 1 / (1 + np.exp(-abs(w * x + b)))
