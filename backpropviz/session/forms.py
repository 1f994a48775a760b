"""The forms in which one network is shown: three pictures of the same pass."""

from enum import Enum


class Form(Enum):
    """What the nodes of the picture are; the values are for settings and commands."""

    NEURONS = "neurons"
    SCALARS = "operations"  # every multiplication and addition
    MATRICES = "matrices"  # the operations on whole arrays
