"""The proofs of the gradients at hand: whether their lights are on, the step, and what is known."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.engine.checking.expression_prover import ExpressionProver
from backpropviz.engine.checking.judging import EPSILON, TOLERANCE
from backpropviz.engine.checking.proof import Proof, ProofTable
from backpropviz.engine.checking.prover import Prover, n_gradients
from backpropviz.engine.checking.sweep import EPSILONS, Sweep, Sweeping
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.session.moment import Moment
from backpropviz.session.provable import proven_by, slope_by
from backpropviz.session.standing import Standing

SMALLEST_EPSILON, LARGEST_EPSILON = 1e-12, 0.1
MOST_ROWS = 4000  # of the table; so many gradients are proven without being asked for one by one

# What takes no longer is there when the question returns; so are so few numbers, on any machine.
_AT_ONCE_S, _NUMBERS_AT_ONCE = 0.006, 2**14
_SLICE_S = 0.008
_BETWEEN_NEWS_S = 0.1
_GROUP = 16  # proofs between two looks at the clock


class Scope(NamedTuple):
    """Which parameters a table is of. layer: from 1, 0 for all; unit: None for all of the layer."""

    layer: int = 0
    unit: int | None = None


class Proofs(QObject):
    """The proofs of a run's moment: everything is computed when it is first asked for, once.

    What takes long is done in slices of time, and `changed` tells when there is more. is_on: the
    lights are shown beside the gradients; epsilon: the step.
    """

    changed = Signal()  # lights, step, or more is known
    switched = Signal(bool)  # the lights

    def __init__(self, standing: Standing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self.epsilon = EPSILON
        self._standing = standing
        self._prover: Prover | ExpressionProver | None = None
        self._proofs: dict[Quantity, Proof] = {}
        self._asked: set[Quantity] = set()  # of which the proof is on its way
        self._sweeps: dict[Quantity, Sweep | None] = {}
        self._parts: dict[Scope, list[ProofTable]] = {}
        self._tables: dict[Scope, ProofTable] = {}
        self._jobs: deque[Iterator[None]] = deque()
        self._told_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tick)

    # What is chosen

    def set_on(self, is_on: bool) -> None:
        """Show the lights beside the gradients, or not."""
        if is_on != self.is_on:
            self.is_on = is_on
            self.switched.emit(is_on)
            self.changed.emit()

    def set_epsilon(self, epsilon: float) -> None:
        """Choose the step, within 1e-12 to 0.1."""
        epsilon = min(max(epsilon, SMALLEST_EPSILON), LARGEST_EPSILON)
        if epsilon != self.epsilon:
            self.epsilon = epsilon
            self.changed.emit()

    # What is known

    @property
    def is_working(self) -> bool:
        """Say whether something that was asked for is still being computed."""
        return bool(self._jobs)

    def gradient_about(self, quantity: Quantity | None) -> Quantity | None:
        """Return the gradient at hand that a quantity is, or that is the slope by it; else None."""
        if quantity is None:
            return None
        about = slope_by(quantity, self._standing)
        return about if about is not None and self._follow().can_prove(proven_by(about)) else None

    def proof_of(self, quantity: Quantity) -> Proof | None:
        """Return the proof of a gradient at hand, None if it is none."""
        prover = self._follow()
        if quantity not in self._proofs:
            proof = prover.proof(proven_by(quantity))
            if proof is None:
                return None
            self._proofs[quantity] = replace(proof, quantity=quantity)
        return self._proofs[quantity]

    def proofs_of(self, quantities: Iterable[Quantity]) -> dict[Quantity, Proof]:
        """Return the proofs of those of the gradients for which there is one by now."""
        prover = self._follow()
        asked = list(quantities)
        missing = [
            each
            for each in asked
            if each not in self._proofs
            and each not in self._asked
            and prover.can_prove(proven_by(each))
        ]
        if missing:
            self._asked.update(missing)
            self._do(self._prove(prover, missing), len(missing))
        return {each: self._proofs[each] for each in asked if each in self._proofs}

    def sweep(self, quantity: Quantity) -> Sweep | None:
        """Return the error of a gradient against the step; None if it is none, or not known yet."""
        prover = self._follow()
        if quantity not in self._sweeps:
            if not prover.can_prove(proven_by(quantity)):
                return None
            self._sweeps[quantity] = None
            self._do(self._sweep(prover, quantity), len(EPSILONS))
        return self._sweeps[quantity]

    def scope_about(self, quantity: Quantity | None) -> Scope:
        """Return which parameters are not too many for a table: all, of a layer, or of a unit."""
        network = self._standing.setup.problem.network
        if self._standing.is_expression or network.n_parameters <= MOST_ROWS:
            return Scope()
        layers = len(network.layers)
        layer, unit = layers, 0
        if quantity is not None and 1 <= quantity.layer <= layers:
            layer, unit = quantity.layer, quantity.unit
        return Scope(layer) if n_gradients(network, layer) <= MOST_ROWS else Scope(layer, unit)

    def table(self, scope: Scope) -> ProofTable | None:
        """Return the proofs of dJ/dW and dJ/db, as many as are known by now; None: none yet.

        Of an expression: those of the derivatives that its steps make.
        """
        prover = self._follow()
        if scope not in self._parts:
            self._parts[scope] = []
            self._do(self._fill(prover, scope), self.n_in(scope))
        parts = self._parts[scope]
        known = self._tables.get(scope)
        if parts and (known is None or len(known) < sum(map(len, parts))):
            known = self._tables[scope] = ProofTable.joined(parts)
        return known

    def n_in(self, scope: Scope) -> int:
        """Return how many gradients there are in a table once all are known."""
        prover = self._follow()
        if isinstance(prover, ExpressionProver):
            return len(prover.quantities)
        network = self._standing.setup.problem.network
        if not scope.layer:
            return network.n_parameters
        count = n_gradients(network, scope.layer)
        return count if scope.unit is None else count // network.layers[scope.layer - 1].units

    # How it is computed

    def _follow(self) -> Prover | ExpressionProver:
        """Return the prover of the pass at hand; what was known of another is forgotten."""
        known, standing = self._prover, self._standing
        if standing.is_expression:
            is_same = isinstance(known, ExpressionProver) and known.trace is standing.trace
        else:
            is_same = isinstance(known, Prover) and known.run is standing.moment.run
        if known is None or not is_same:
            self._prover = self._new_prover()
            self._sweeps.clear()
            self._forget()
        elif known.epsilon != self.epsilon:
            self._prover = known.with_epsilon(self.epsilon)
            self._forget()
        assert self._prover is not None
        return self._prover

    def _new_prover(self) -> Prover | ExpressionProver:
        trace = self._standing.trace
        if isinstance(trace, ExpressionTrace):
            return ExpressionProver(trace, self.epsilon, TOLERANCE)
        return self._prover_of(self._standing.moment)

    def _prover_of(self, moment: Moment) -> Prover:
        def read(quantity: Quantity) -> float:
            # As it is on screen: a sabotage may be in the steps and not only in the pass.
            return moment.trace(max(quantity.sample, 0)).value(quantity)

        return Prover(moment.run, self.epsilon, TOLERANCE, read)

    def _forget(self) -> None:
        self._proofs.clear()
        self._asked.clear()
        self._parts.clear()
        self._tables.clear()
        for quantity in [each for each, sweep in self._sweeps.items() if sweep is None]:
            del self._sweeps[quantity]
        self._jobs.clear()

    def _do(self, job: Iterator[None], slopes: int) -> None:
        """Do a job of so many slopes, or begin it: what was asked for last comes first."""
        expression = self._standing.setup.expression
        if expression is None:
            width = max(self._standing.setup.problem.network.sizes[1:])
            numbers = width * len(self._standing.rows)
        else:
            numbers = len(expression.values)
        is_small = slopes * numbers <= _NUMBERS_AT_ONCE
        until = math.inf if is_small else time.perf_counter() + _AT_ONCE_S
        for _ in job:
            if time.perf_counter() > until:
                self._jobs.appendleft(job)
                self._timer.start()
                return

    def _tick(self) -> None:
        self._follow()  # what was begun for another pass is given up
        now = time.perf_counter()
        until, done = now + _SLICE_S, not self._jobs
        while self._jobs and time.perf_counter() < until:
            if _is_over(self._jobs[0]):
                self._jobs.popleft()
                done = True
        if not self._jobs:
            self._timer.stop()
        if done or now - self._told_at > _BETWEEN_NEWS_S:
            self._told_at = now
            self.changed.emit()

    def _prove(
        self, prover: Prover | ExpressionProver, quantities: list[Quantity]
    ) -> Iterator[None]:
        for start in range(0, len(quantities), _GROUP):
            group = quantities[start : start + _GROUP]
            found = prover.proofs(dict.fromkeys(map(proven_by, group)))
            known = {proof.quantity: proof for proof in found}
            for each in group:
                self._proofs[each] = replace(known[proven_by(each)], quantity=each)
            yield

    def _sweep(self, prover: Prover | ExpressionProver, quantity: Quantity) -> Iterator[None]:
        sweeping = Sweeping(prover, proven_by(quantity))
        while not sweeping.advance():
            yield
        self._sweeps[quantity] = sweeping.result

    def _fill(self, prover: Prover | ExpressionProver, scope: Scope) -> Iterator[None]:
        parts = self._parts[scope]
        if isinstance(prover, ExpressionProver):
            for part in prover.parts():
                parts.append(prover.table(part))
                yield
            return
        layers = [scope.layer] if scope.layer else range(1, len(prover.run.z) + 1)
        for layer in layers:
            for rows in prover.parts(layer, scope.unit):
                parts.append(prover.gradients(layer, rows))
                yield


def _is_over(job: Iterator[None]) -> bool:
    """Do the next part of a job; say whether there was none."""
    try:
        next(job)
    except StopIteration:
        return True
    return False
