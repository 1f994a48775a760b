"""What is said of many steps taken together, and before the first of them."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.quantities import Kind, Phase
from backpropviz.engine.trace import Detail, Step
from backpropviz.export.sentences import CONTEXT, write_title
from backpropviz.export.translation import join_sentences
from backpropviz.session.session import Session

translate = QCoreApplication.translate


def overview(session: Session, phase: Phase) -> str:
    """Return what many steps of a phase are about."""
    what = _of_expression(session, phase) if session.is_expression else _of_network(phase)
    how = translate("StepPanel", "Choose a line to see how its number is made.")
    return join_sentences((what, how))


def title_at_start(session: Session) -> str:
    """Return the title before the first step."""
    if session.updates == 0:
        return translate("StepPanel", "Nothing is computed yet")
    text = translate("StepPanel", "Pass {number}: the new weights are in place")
    return text.format(number=session.updates + 1)


def text_at_start(session: Session, *, is_printed: bool = False) -> str:
    """Return what is given, and, where there are keys to press, how to begin."""
    if is_printed and session.is_expression:
        return translate(
            "StepPanel",
            "The values of the inputs are given. Everything else follows, one operation at a time.",
        )
    if is_printed:
        return translate(
            "StepPanel",
            "The inputs, the target and the weights are given. Everything else follows, one "
            "step at a time.",
        )
    if session.is_expression:
        return translate(
            "StepPanel",
            "The values of the inputs are given. Everything else follows, one operation at a time. "
            "Press the right arrow key for the first one.",
        )
    return translate(
        "StepPanel",
        "The inputs, the target and the weights are given. Everything else follows, one "
        "step at a time. Press the right arrow key for the first one.",
    )


def title_of_steps(session: Session, step: Step, group: range = range(1)) -> str:
    """Return the title of a step, or of a group that is done as far as that step."""
    if len(group) > 1 and session.detail is Detail.PASS:
        return _title_of_phase(step.phase)
    if len(group) > 1 and session.detail is Detail.LAYER:
        if step.phase is Phase.LOSS:
            return _title_of_phase(step.phase)
        return _title_of_layer(session, step, session.trace.segment_of(group.start).layer)
    if len(group) > 1 and step.quantity.kind is Kind.LOCAL:
        # The local derivatives come along with what they are of.
        before = (session.trace[index] for index in range(step.index, group.start - 1, -1))
        step = next((each for each in before if each.quantity.kind is not Kind.LOCAL), step)
    return write_title(step, session.notation, _translated)


def _title_of_phase(phase: Phase) -> str:
    return {
        Phase.FORWARD: translate("StepPanel", "The forward pass"),
        Phase.LOSS: translate("StepPanel", "The loss"),
        Phase.BACKWARD: translate("StepPanel", "The backward pass"),
        Phase.UPDATE: translate("StepPanel", "The update"),
    }[phase]


def _title_of_layer(session: Session, step: Step, layer: int) -> str:
    if session.is_expression:
        if not layer:
            return translate("StepPanel", "The inputs")
        text = translate("StepPanel", "Statement {number} forward")
        if step.phase is Phase.BACKWARD:
            text = translate("StepPanel", "Statement {number} backward")
        return text.format(number=layer)
    text = {
        Phase.FORWARD: translate("StepPanel", "Layer {number} ({letter}) forward"),
        Phase.BACKWARD: translate("StepPanel", "Layer {number} ({letter}) backward"),
    }.get(
        step.phase,
        translate("StepPanel", "Update of the weights into layer {number} ({letter})"),
    )
    return text.format(number=layer, letter=session.notation.layer_letter(layer))


def _translated(text: str) -> str:
    return translate(CONTEXT, text)


def _of_network(phase: Phase) -> str:
    return {
        Phase.FORWARD: translate(
            "StepPanel", "Every sum and every activation, from the inputs on."
        ),
        Phase.LOSS: translate("StepPanel", "How far the output is from the target, in one number."),
        Phase.BACKWARD: translate(
            "StepPanel", "The gradients, from the loss back towards the inputs."
        ),
        Phase.UPDATE: translate("StepPanel", "Every weight moves a little against its gradient."),
    }[phase]


def _of_expression(session: Session, phase: Phase) -> str:
    asked = session.differentiation
    nodes = session.setup.expression.program.graph.nodes if session.setup.expression else ()
    if phase is Phase.BACKWARD:
        text = translate(
            "StepPanel",
            "The derivatives of {output} by all that it is made of, from {output} back to the "
            "inputs.",
        )
        return text.format(output=nodes[asked.output].name)
    if asked.mode is Mode.FORWARD:
        text = translate(
            "StepPanel",
            "Every value, and with it its derivative by {input}, from the inputs on.",
        )
        return text.format(input=nodes[asked.wrt].name)
    return translate(
        "StepPanel",
        "Every value, and how it changes with each number that it is made of, from the inputs on.",
    )
