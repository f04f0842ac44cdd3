"""A NumPy number."""

import numpy as np

learning_rate = np.float64(0.2)
