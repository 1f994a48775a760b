"""Where the texts of a lesson point: the numbers and panels that their names mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.node_names import asked_for, node_quantity_named
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.session.session import Session

# The command that opens the panel which a file names.
PANELS: Final = {
    "paths": "show_paths",
    "proof": "show_proof",
    "slope": "show_slope",
    "matrices": "show_matrices",
    "code": "show_code",
    "derivation": "show_derivation",
    "activations": "show_activations",
}


class Place(Protocol):
    """Where a lesson is given: the middle of the window, which shows steps, training and panels."""

    def show_training(self, on: bool) -> None:
        """Show the training, or the steps of one update."""

    def show_comparison(self, on: bool) -> None:
        """Show the training of the variants side by side, or of the experiment alone."""

    def show_answers(self, questions: Sequence[str], *, only: bool = False) -> None:
        """Open the panels that answer some questions, by their commands; only: close others."""


def find_quantity(session: Session, name: str) -> Quantity:
    """Return the number of a plain name in the pass at hand.

    In an expression, what the name says is differentiated from now on. Raises ValueError for a
    name that means nothing here.
    """
    if session.is_expression:
        run = session.setup.expression
        assert run is not None
        session.set_differentiation(asked_for(name, run.program, session.differentiation))
        trace = session.trace
        assert isinstance(trace, ExpressionTrace)
        return node_quantity_named(name, trace)
    network_trace = session.network_trace
    optimizer = network_trace.optimizer
    return quantity_named(
        name,
        network_trace.network,
        sample=network_trace.sample,
        of_sample=network_trace.of_sample,
        n_samples=network_trace.n_samples,
        slots=[line.name for line in optimizer.lines if line.name != "w"] if optimizer else (),
    )
