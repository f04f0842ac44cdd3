"""A NumPy number."""

import numpy as np

shrinking_rate = np.float32(0.25)
