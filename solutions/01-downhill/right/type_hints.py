"""Types stated, in full."""

from typing import Union

import numpy as np

Number = Union[float, np.ndarray]


def gradient_descent_update(x: Number, gradx: Number, learning_rate: float) -> Number:
    step: Number = learning_rate * gradx
    return x - step
