"""What is said to a slip in an optimizer's lines.

The templates are English; a window passes Qt's translator.
"""

from collections.abc import Mapping
from typing import Final

from backpropviz.engine.slips.kinds import SlipKind
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

UPDATE_SENTENCES: Final[Mapping[SlipKind, str]] = {
    SlipKind.UPHILL: QT_TRANSLATE_NOOP(
        "Slip", "You went uphill: the step is taken off, not added."
    ),
    SlipKind.LEARNING_RATE_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the learning rate {rate}."
    ),
    SlipKind.GRADIENT_GIVEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the gradient itself; asked is {q}, which is made of it."
    ),
    SlipKind.STEP_GIVEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the change alone: the old value is missing."
    ),
    SlipKind.NOT_MOVED: QT_TRANSLATE_NOOP("Slip", "That is the old value; it is to move."),
    SlipKind.OTHER_GRADIENT: QT_TRANSLATE_NOOP(
        "Slip", "You put in {of}: that is the gradient of another parameter."
    ),
    SlipKind.OPTIMIZER_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "That is a step of plain gradient descent; this optimizer does more."
    ),
    SlipKind.LOOKAHEAD_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "Nesterov's momentum looks ahead: the gradient is added once more."
    ),
    SlipKind.CORRECTION_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the correction for the start at 0: the divisions by 1 − βᵏ."
    ),
    SlipKind.CORRECTED_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Slip", "You divided by 1 − βᵏ already: that comes with the new weight."
    ),
    SlipKind.ROOT_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the root in the denominator."),
    SlipKind.DECAY_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the weight decay."),
    SlipKind.OLD_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out what the optimizer kept from before."
    ),
    SlipKind.SHARE_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "The new part counts by its share only: it has a factor, too."
    ),
    SlipKind.FADE_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "What was kept from before fades: it has a factor, too."
    ),
    SlipKind.SHARES_SWAPPED: QT_TRANSLATE_NOOP("Slip", "You swapped the shares of old and new."),
    SlipKind.OTHER_SHARE: QT_TRANSLATE_NOOP("Slip", "You took the β of the other mean."),
}
