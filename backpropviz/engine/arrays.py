"""The array type that the whole engine shares."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
