"""The sign in the power is lost.

behaves like: a neuron that answers low where it should answer high
property: With w = 1.5 and b = -1 your f gave 0.377541 for x = 1 and 0.0293122 for x = 3. With w
    above 0, should the answer rise or fall?
concept: For a large z the answer should be close to 1. What becomes of your power of e when z is
    large?
place: Put a large z into your line, part by part. Which part makes the answer small?
teacher: It answers 1 − f: 1/(1 + e^z), e^−z/(1 + e^−z), ….
"""


def f(x, w, b):
    return 1 / (1 + np.exp(w * x + b))
