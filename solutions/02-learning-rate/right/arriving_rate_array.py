"""A 0-d array."""

import numpy as np

arriving_rate = np.array(0.5)
