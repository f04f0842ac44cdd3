"""Uses the slope of x² + 5, whatever gradient it is given.

behaves like: a walker who knows one valley by heart and does not look at the gradient handed over
property: From x = 4 with gradient 1.7 and learning rate 0.1 your function went to 3.2. Would a
    gradient of 9 have led anywhere else?
concept: The update should work in every valley, and gradx tells the slope of the one at hand. Where
    does your slope come from?
place: Look for the slope that your function uses. Is it the one that was handed in?
teacher: x − η·2x: the derivative of x² + 5 is hard-coded (or df is called) and gradx is ignored.
    Right in f.py, wrong for any other cost.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * 2 * x
