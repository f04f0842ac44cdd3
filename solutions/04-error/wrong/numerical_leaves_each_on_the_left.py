"""Puts no number back before the next one is moved.

behaves like: slopes in which the numbers before still lie h to the left of where they were
property: For x₀² x₁ − 3 x₁ + x₀ at x = [2, -1.5] with h = 0.2 your function gave array([-5, 0.24]).
    Where was the first number when the second slope was taken?
concept: Each slope belongs to one number, while the others stay where they are. Do they in your
    code?
place: Follow the first number of the array through your loop. Where is it in the second round?
teacher: One copy for all rounds: up, down, and never back. On sums of single terms it does not show.
"""


def numerical_gradient(f, x, h=1e-5):
    place = x.astype(float)
    slopes = []
    for i in range(len(x)):
        old = place[i]
        place[i] = old + h
        right = f(place)
        place[i] = old - h
        slopes.append((right - f(place)) / (2 * h))
    return np.array(slopes)
