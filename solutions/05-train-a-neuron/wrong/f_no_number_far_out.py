"""e^z / (1 + e^z): no number for a large z.

behaves like: a neuron that answers nan when z is far above 0
property: For x = 50, w = 20 and b = 1 your f gave nan. What should a neuron answer so far out?
concept: Infinity divided by infinity is no number. Where do you divide one large number by another?
place: Look at the line with the fraction. What are its two parts when z is very large?
teacher: e^z/(1 + e^z) is right near 0, and inf/inf = nan for z > 709.
"""


def f(x, w, b):
    power = np.exp(w * x + b)
    return power / (1 + power)
