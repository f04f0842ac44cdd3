"""
One step of gradient descent.

`f.py` takes a hundred of these steps, one after another.
"""

from typing import TypeVar

import numpy as np

Place = TypeVar("Place", float, np.ndarray)


def gradient_descent_update(x: Place, gradx: Place, learning_rate: float) -> Place:
    """
    Performs one gradient descent update and returns the new x.
    """
    return np.subtract(x, np.multiply(learning_rate, gradx))


if __name__ == "__main__":
    assert np.isclose(gradient_descent_update(3, 6, 0.1), 2.4)
    assert np.allclose(gradient_descent_update(np.array([1.0, 2.0]), np.array([2.0, 4.0]), 0.5), 0)
    print("ok")
