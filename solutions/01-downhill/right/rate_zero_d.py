"""A 0-d array."""

import numpy as np

learning_rate = np.array(0.2)
