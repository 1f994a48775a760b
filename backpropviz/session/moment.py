"""What is the case between two updates, and everything that follows from it.

The pass at hand, the answers to the data and the pictures of the neurons are computed when they
are first asked for, once; so a frame costs what is looked at.
"""

from __future__ import annotations

from functools import cached_property

from backpropviz.engine.backprop import Pass, run_pass
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Update, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.sabotage.sabotage import (
    Sabotage,
    possible_sabotages,
    sabotage_pass,
)
from backpropviz.engine.sabotage.wrong_trace import trace_of
from backpropviz.phrases import Phrase
from backpropviz.session.answers import Answers, Examination
from backpropviz.session.maps import Maps, Picture, PlaneMaps
from backpropviz.session.progress import Progress
from backpropviz.session.trouble import find_trouble

_SAMPLES_TRIED = 16  # of a batch: enough to see what a wrong rule changes, and no wait for a menu


class Moment:
    """The parameters after some updates, and the pass that comes next.

    setup: the settings of the update that comes next; progress: the parameters and what the
    optimizer remembers; epochs: how often each training sample has been used on average; rows:
    the batch of the update that comes next, as rows of the training samples.
    """

    def __init__(
        self,
        examination: Examination,
        progress: Progress,
        epochs: float,
        rows: tuple[int, ...],
        plane_maps: PlaneMaps,
    ) -> None:
        self.setup = examination.setup
        self.progress = progress
        self.epochs = epochs
        self.rows = rows
        self._examination = examination
        self._plane_maps = plane_maps
        self._traces: dict[int, NetworkTrace] = {}
        self._scalar_traces: dict[int, ScalarTrace] = {}
        self._maps: dict[int, Maps] = {}
        self._output_maps: dict[int, Picture] = {}

    @property
    def updates(self) -> int:
        """Return how many updates are done."""
        return self.progress.updates

    @property
    def parameters(self) -> Parameters:
        """Return the weights and biases."""
        return self.progress.parameters

    # The pass at hand

    @cached_property
    def run(self) -> Pass:
        """Return every number of the pass over the batch, by the wrong rule if one is on."""
        if self.setup.sabotage is None:
            return self.honest_run
        state = self.progress.optimizer_state
        return sabotage_pass(self.honest_run, self.setup.sabotage, self.setup.optimizer, state)

    @cached_property
    def honest_run(self) -> Pass:
        """Return every number of the pass over the batch as it should be."""
        return run_pass(self.setup.problem, self.parameters, self.rows)

    @cached_property
    def update(self) -> Update:
        """Return every number of the update that the pass leads to."""
        state = self.progress.optimizer_state
        return update(self.setup.optimizer, self.parameters.flat, self.run.gradient.flat, state)

    def trace(self, sample: int) -> NetworkTrace:
        """Return the steps of one sample of the batch through the pass and the update."""
        if sample not in self._traces:
            self._traces[sample] = trace_of(self.run, self.setup.optimizer, self.update, sample)
        return self._traces[sample]

    def scalar_trace(self, sample: int) -> ScalarTrace:
        """Return the same steps, down to the single multiplication."""
        if sample not in self._scalar_traces:
            self._scalar_traces[sample] = ScalarTrace(self.trace(sample))
        return self._scalar_traces[sample]

    def possible_sabotages(self) -> tuple[Sabotage, ...]:
        """Return the wrong rules that would change some number of this pass noticeably."""
        if self.setup.expression is not None:
            return ()
        run = self.honest_run
        if len(self.rows) > _SAMPLES_TRIED:
            run = run_pass(self.setup.problem, self.parameters, self.rows[:_SAMPLES_TRIED])
        return possible_sabotages(run, self.setup.optimizer, self.progress.optimizer_state)

    @cached_property
    def trouble(self) -> Phrase | None:
        """Return why the update cannot be done, in one sentence; None if all numbers are finite."""
        if self.setup.expression is not None:  # there is none
            return None
        return find_trouble(self.run, self.update)

    @cached_property
    def loss_after(self) -> float | None:
        """Return the loss of the same samples after the update; None if that cannot be done."""
        if self.trouble is not None or self.setup.expression is not None:
            return None
        updated = Parameters(self.setup.problem.network, self.update.values["w"])
        return run_pass(self.setup.problem, updated, self.rows).loss

    # The answers to the data

    @cached_property
    def train(self) -> Answers:
        """Return the answers to the training samples."""
        return self._examination.train_answers(self.parameters)

    @cached_property
    def test(self) -> Answers | None:
        """Return the answers to the test samples, None if there are none."""
        return self._examination.test_answers(self.parameters)

    def maps(self, resolution: int) -> Maps:
        """Return what every unit answers over the plane, `resolution` points a side."""
        if resolution not in self._maps:
            self._maps[resolution] = self._plane_maps.maps(self.setup, self.parameters, resolution)
        return self._maps[resolution]

    def output_maps(self, resolution: int) -> Picture:
        """Return what the outputs answer over the plane: of a large network far less than all."""
        if resolution in self._maps:
            return self._maps[resolution].units[-1]
        if resolution not in self._output_maps:
            maps = self._plane_maps.maps(self.setup, self.parameters, resolution, outputs_only=True)
            self._output_maps[resolution] = maps.units[-1]
        return self._output_maps[resolution]

    def forget_maps(self) -> None:
        """Compute the maps anew when they are next asked for: the plane is another one."""
        self._maps.clear()
        self._output_maps.clear()
