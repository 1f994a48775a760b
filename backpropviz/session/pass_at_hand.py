"""The pass at hand: everything that follows from the experiment and how far training has come."""

from functools import cached_property
from itertools import islice

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.training import batches
from backpropviz.experiment.schema import Training
from backpropviz.experiment.setup import Setup
from backpropviz.session.progress import Progress
from backpropviz.session.trouble import find_trouble


class PassAtHand:
    """One pass over one batch, and the update that it leads to.

    rows: the samples of the batch; run: every number of the pass; update: of the update.
    """

    def __init__(self, setup: Setup, training: Training, progress: Progress) -> None:
        self._setup = setup
        drawn = batches(
            setup.problem.inputs.shape[0], training.batch_size, training.batch_order, training.seed
        )
        rows = next(islice(drawn, progress.updates, None))
        self.rows = tuple(int(row) for row in rows)
        self.run = run_pass(setup.problem, progress.parameters, self.rows)
        self.update = update(
            setup.optimizer,
            progress.parameters.flat,
            self.run.gradient.flat,
            progress.optimizer_state,
        )

    def trace(self, sample: int) -> NetworkTrace:
        """Return the steps of one sample of the batch through the pass and the update."""
        return NetworkTrace(self.run, self._setup.optimizer, self.update, sample)

    @cached_property
    def trouble(self) -> str | None:
        """Return why the update cannot be done, in one sentence; None if all numbers are finite."""
        return find_trouble(self.run, self.update)

    @cached_property
    def progress_after(self) -> Progress:
        """Return the progress after the update."""
        updated = Parameters(self._setup.problem.network, self.update.values["w"])
        return Progress(updated, self.update.state_after)

    @cached_property
    def loss_after(self) -> float | None:
        """Return the loss of the same samples after the update; None if that cannot be done."""
        if self.trouble is not None:
            return None
        return run_pass(self._setup.problem, self.progress_after.parameters, self.rows).loss
