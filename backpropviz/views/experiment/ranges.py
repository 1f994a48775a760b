"""The ranges of the form's numbers that more than one part of it has."""

from backpropviz.experiment.checks import LARGEST_COUNT, LARGEST_NUMBER
from backpropviz.views.controls.number_field import NumberRange

ANY_NUMBER = NumberRange(-LARGEST_NUMBER, LARGEST_NUMBER)
ABOVE_ZERO = NumberRange(0.0, LARGEST_NUMBER, includes_minimum=False, smallest_step=0.0)
SEED = NumberRange(0, LARGEST_COUNT, whole=True, step=1)
