"""The program of one update in PyTorch, which finds the slopes by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from backpropviz.engine.activations import LEAKY_SLOPE
from backpropviz.engine.equations import Line
from backpropviz.engine.optimizers import Optimizer, OptimizerState
from backpropviz.engine.quantities import Kind
from backpropviz.export.program.array_literals import LINE_LENGTH, list_of_names, number_literal
from backpropviz.export.program.program import ProgramLine, Variable
from backpropviz.export.program.remarks import BACKWARD, GIVEN, OPTIMIZERS, UPDATE
from backpropviz.export.program.writer import ProgramWriter

_ACTIVATIONS: Mapping[str, str] = MappingProxyType(
    {
        "linear": "{z}",
        # Its slope is 0, but it has one: 0 * z keeps what is before it in the graph.
        "step": "({z} > 0) + 0 * {z}",
        "sigmoid": "torch.sigmoid({z})",
        "tanh": "torch.tanh({z})",
        "relu": "torch.relu({z})",
        "leaky_relu": f"F.leaky_relu({{z}}, {LEAKY_SLOPE})",
        "elu": "F.elu({z})",
        # PyTorch takes z itself from the threshold on, which at its default 20 is not exact.
        "softplus": "F.softplus({z}, threshold=100)",
        "gelu": "F.gelu({z})",
        "swish": "F.silu({z})",
        "cos": "torch.cos({z})",
        "softmax": "torch.softmax({z}, dim=1)",
    }
)
# Each output's part in a sample's loss, by the loss and, where that matters, the last activation.
_LOSSES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("bce", "sigmoid"): 'F.binary_cross_entropy_with_logits({z}, {t}, reduction="none")',
        ("cross_entropy", "sigmoid"): "(-{t} * F.logsigmoid({z}))",
        ("cross_entropy", "softmax"): "(-{t} * torch.log_softmax({z}, dim=1))",
        ("half_mse", ""): "(({a} - {t}) ** 2 / 2)",
        ("mse", ""): "(({a} - {t}) ** 2)",
        ("bce", "softmax"): ("(-{t} * torch.log_softmax({z}, dim=1) - (1 - {t}) * log_rest({z}))"),
    }
)
_LOG_REST = (
    "def log_rest(z):",
    "    itself = torch.eye(z.shape[1], dtype=torch.bool)",
    "    others = z.unsqueeze(1).masked_fill(itself, -torch.inf)",
    "    return torch.logsumexp(others, dim=2) - torch.logsumexp(z, dim=1, keepdim=True)",
)
# What PyTorch calls the numbers that an optimizer remembers.
_SLOTS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("sgd", "v"): "momentum_buffer",
        ("rmsprop", "s"): "square_avg",
        ("rmsprop", "v"): "momentum_buffer",
        ("adagrad", "s"): "sum",
        ("adam", "m"): "exp_avg",
        ("adam", "s"): "exp_avg_sq",
        ("adamw", "m"): "exp_avg",
        ("adamw", "s"): "exp_avg_sq",
    }
)
_BACKWARD = {*(Line.OUTPUT_SLOPE, Line.BACK, Line.DELTA, Line.WEIGHT_GRADIENT, Line.BIAS_GRADIENT)}
_UPDATE = {Line.UPDATE_WEIGHTS, Line.UPDATE_BIASES}


class TorchWriter(ProgramWriter):
    """Writes the program in PyTorch; its slopes in .grad are those of the batch's loss."""

    library = "torch"
    array = "torch.tensor"
    zeros = "torch.zeros"
    per_row = "dim=1"

    def imports(self) -> Iterator[str]:
        yield "import torch"
        texts = [_ACTIVATIONS[layer.activation] for layer in self.network.layers]
        if any("F." in text for text in [*texts, self._each_output]):
            yield "import torch.nn.functional as F"

    def functions(self) -> Iterator[ProgramLine]:
        if "log_rest" in self._each_output:
            yield from map(ProgramLine, _LOG_REST)
            yield from map(ProgramLine, ("", ""))
        yield ProgramLine("torch.set_default_dtype(torch.float64)")

    def given(self) -> Iterator[ProgramLine]:
        yield from self.remark(self.translate(GIVEN))
        yield from self.data()
        yield from self.parameters("requires_grad=True")
        yield from self.settings()
        optimizer, update = self.trace.optimizer, self.trace.update
        if optimizer is None or update is None:
            return
        yield from self._made(optimizer)
        before = update.state_before
        if before.count:
            yield from self._remembered(optimizer, before)

    def activation(self, layer: int) -> str:
        text = _ACTIVATIONS[self.network.layers[layer - 1].activation]
        return text.format(z=self.names.z[layer - 1])

    def loss(self) -> Iterator[ProgramLine]:
        yield from self.loss_lines(self._each_output, n_out_mean=self.problem.loss == "mse")

    def backward(self) -> Iterator[ProgramLine]:
        yield from self.remark(self.translate(BACKWARD))
        made = tuple(
            parameter._replace(
                name=f"{parameter.name}.grad",
                kind=Kind.D_WEIGHT if parameter.kind is Kind.WEIGHT else Kind.D_BIAS,
            )
            for parameter in self.parameter_variables
        )
        done = self.line_of_many("loss.backward()", _BACKWARD, made)
        # The inputs' slope is not asked for here, but where it would be made is this line.
        to_inputs = (self.number(Line.INPUT_GRADIENT, 0),)
        yield replace(done, equations=done.equations + to_inputs)

    def update(self) -> Iterator[ProgramLine]:
        optimizer = self.trace.optimizer
        assert optimizer is not None
        yield from self.remark(self.translate(UPDATE).format(optimizer=OPTIMIZERS[optimizer.name]))
        made: list[Variable] = []
        for parameter in self.parameter_variables:
            for slot in optimizer.state_names:
                made.append(_remembered(optimizer, parameter, slot)._replace(new=True))
            is_weight = parameter.kind is Kind.WEIGHT
            made.append(parameter._replace(kind=Kind.NEW_WEIGHT if is_weight else Kind.NEW_BIAS))
        yield self.line_of_many("optimizer.step()", _UPDATE, tuple(made))

    def results(self) -> Iterator[ProgramLine]:
        yield ProgramLine('print("loss =", loss.item())')
        for parameter in self.parameter_variables:
            name = f"{parameter.name}.grad"
            yield ProgramLine(f'print("{name} =", {name}, sep="\\n")')

    @property
    def _each_output(self) -> str:
        """Return each output's part in a sample's loss."""
        loss, last = self.problem.loss, self.network.layers[-1].activation
        text = _LOSSES.get((loss, last)) or _LOSSES[loss, ""]
        return text.format(z=self.names.z[-1], a=self.names.a[-1], t=self.names.targets)

    def _made(self, optimizer: Optimizer) -> Iterator[ProgramLine]:
        """Yield the lines that make the optimizer."""
        yield from map(ProgramLine, list_of_names("parameters", self.parameter_names))
        settings = optimizer.hyperparameters
        given = [f"lr={number_literal(settings.learning_rate)}"]
        if optimizer.name == "rmsprop":
            given.append(f"alpha={number_literal(settings.alpha)}")
        if "m" in optimizer.state_names:
            beta1, beta2 = map(number_literal, settings.betas)
            given.append(f"betas=({beta1}, {beta2})")
        if "s" in optimizer.state_names:
            given.append(f"eps={number_literal(settings.eps or 0.0)}")
        if "v" in optimizer.state_names:
            given.append(f"momentum={number_literal(settings.momentum)}")
        if settings.nesterov and optimizer.name == "sgd":
            given.append("nesterov=True")
        if settings.weight_decay or optimizer.name == "adamw":
            given.append(f"weight_decay={number_literal(settings.weight_decay or 0.0)}")
        call = f"optimizer = torch.optim.{OPTIMIZERS[optimizer.name]}("
        together = f"{call}parameters, {', '.join(given)})"
        if len(together) <= LINE_LENGTH:
            yield ProgramLine(together)
        else:
            yield from map(ProgramLine, (call, f"    parameters, {', '.join(given)}", ")"))

    def _remembered(self, optimizer: Optimizer, state: OptimizerState) -> Iterator[ProgramLine]:
        """Yield the lines that give the optimizer back what it remembers."""
        if optimizer.name != "sgd":
            yield ProgramLine("for w in parameters:")
            yield ProgramLine(f'    optimizer.state[w]["step"] = torch.tensor({state.count}.0)')
        for slot in optimizer.state_names:
            for parameter, values in self.each_parameter(state.slots[slot]):
                yield self.given_array(_remembered(optimizer, parameter, slot), values)


def _remembered(optimizer: Optimizer, parameter: Variable, slot: str) -> Variable:
    """Return what the optimizer remembers of a parameter, before the update."""
    kind = Kind.STATE_WEIGHT if parameter.kind is Kind.WEIGHT else Kind.STATE_BIAS
    name = f'optimizer.state[{parameter.name}]["{_SLOTS[optimizer.name, slot]}"]'
    return Variable(name, kind, parameter.layer, slot=slot)
