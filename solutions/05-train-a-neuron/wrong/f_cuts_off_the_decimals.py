"""Makes z a whole number.

behaves like: a staircase: small changes of x do nothing
property: With w = 1.5 and b = -1 your f gave 0.880797 for x = 2 and 0.880797 for x = 2.3. Should a
    neuron tell these two apart?
concept: Between two whole numbers there are many others. What becomes of them in your code?
place: Look for int, round or // in your code. What does it take away?
teacher: z is rounded towards 0 to a whole number first.
"""


def f(x, w, b):
    z = np.trunc(w * x + b)
    return 1 / (1 + np.exp(-z))
