"""The keys of an experiment's file, version 1, as immutable values; not the rules they must obey.

Each table of the file is one class here, each key one field of the same name. A field that is
None stands for a key that is absent; what that means is said beside it. Rules that a type cannot
express (shapes that chain, numbers in range) are in `validation`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

import msgspec

FORMAT: Final = "backpropviz-experiment/1"

ActivationName = Literal[
    "linear",
    "step",
    "sigmoid",
    "tanh",
    "relu",
    "leaky_relu",
    "elu",
    "softplus",
    "gelu",
    "swish",
    "cos",
    "softmax",
]
LossName = Literal["bce", "cross_entropy", "half_mse", "mse"]
OptimizerName = Literal["sgd", "rmsprop", "adam", "adamw", "adagrad"]
SchemeName = Literal[
    "zeros", "uniform", "normal", "xavier_uniform", "xavier_normal", "he_uniform", "he_normal"
]
BatchOrder = Literal["sequential", "shuffled", "random"]
BiasScheme = Literal["zeros", "same"]
GeneratorName = Literal[
    "circle",
    "xor",
    "gauss",
    "spiral",
    "moons",
    "blobs",
    "xor_blobs",
    "plane",
    "gauss_regression",
    "line",
]
TableName = Literal["iris", "digits", "admissions"]
Basis = Literal["train", "all"]
PanelName = Literal["paths", "proof", "slope", "matrices", "code", "derivation", "activations"]
FormName = Literal["neurons", "operations", "matrices"]
ModeName = Literal["reverse", "forward"]
DetailName = Literal["operation", "neuron", "layer", "pass"]

Vector = tuple[float, ...]
Matrix = tuple[Vector, ...]  # rows first

ACTIVATION_NAMES: Final[tuple[str, ...]] = get_args(ActivationName)
LOSS_NAMES: Final[tuple[str, ...]] = get_args(LossName)
OPTIMIZER_NAMES: Final[tuple[str, ...]] = get_args(OptimizerName)
SCHEME_NAMES: Final[tuple[str, ...]] = get_args(SchemeName)
BATCH_ORDERS: Final[tuple[str, ...]] = get_args(BatchOrder)
BIAS_SCHEMES: Final[tuple[str, ...]] = get_args(BiasScheme)
GENERATOR_NAMES: Final[tuple[str, ...]] = get_args(GeneratorName)
TABLE_NAMES: Final[tuple[TableName, ...]] = get_args(TableName)
BASES: Final[tuple[str, ...]] = get_args(Basis)
PANEL_NAMES: Final[tuple[str, ...]] = get_args(PanelName)
FORM_NAMES: Final[tuple[str, ...]] = get_args(FormName)
MODE_NAMES: Final[tuple[str, ...]] = get_args(ModeName)
DETAIL_NAMES: Final[tuple[str, ...]] = get_args(DetailName)

# The keys of [training] that only some optimizers know, as in PyTorch.
OPTIMIZER_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "sgd": ("momentum", "nesterov", "weight_decay"),
    "rmsprop": ("alpha", "eps", "momentum", "weight_decay"),
    "adam": ("betas", "eps", "weight_decay"),
    "adamw": ("betas", "eps", "weight_decay"),
    "adagrad": ("eps", "weight_decay"),
}
# The keys of [model.initializer] that only some schemes know; those schemes need both.
SCHEME_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "uniform": ("low", "high"),
    "normal": ("mean", "std"),
}
# The keys of [data] that only some sources of samples know; the others go with all of them.
SOURCE_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "inputs": ("targets",),
    "generator": ("samples", "classes", "noise", "seed"),
    "table": ("target", "positive", "one_hot"),
    "csv": ("target", "positive", "header", "one_hot"),
    "outputs_of": ("target",),
}


class Table(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One table of the file."""


class Layer(Table, frozen=True, kw_only=True):
    """One dense layer: z = x @ weights + biases, a = activation(z)."""

    units: int
    activation: ActivationName
    bias: bool = True
    weights: Matrix | None = None  # (n_in, units); None: drawn by the initializer
    biases: Vector | None = None  # (units,); None: as `initializer.biases` says


class Initializer(Table, frozen=True, kw_only=True):
    """How the weights that the file does not give are drawn."""

    scheme: SchemeName = "xavier_normal"
    seed: int = 0
    low: float | None = None  # low, high: of uniform only
    high: float | None = None
    mean: float | None = None  # mean, std: of normal only
    std: float | None = None
    biases: BiasScheme = "zeros"


class Model(Table, frozen=True, kw_only=True):
    """What is computed: a network, its layers from the input to the output, or an expression."""

    inputs: int | tuple[str, ...] = 0  # a count, or the inputs' names; 0: of an expression
    layers: tuple[Layer, ...] = ()  # none: of an expression
    initializer: Initializer = Initializer()
    expression: str | None = None  # statements such as `c = a + b; e = c * 2`
    values: Mapping[str, float] | None = None  # of each name that no statement makes

    @property
    def n_inputs(self) -> int:
        """Return the number of inputs, whether they have names or not."""
        return self.inputs if isinstance(self.inputs, int) else len(self.inputs)

    @property
    def n_outputs(self) -> int:
        """Return the number of units in the last layer, 0 without layers."""
        return self.layers[-1].units if self.layers else 0


class Data(Table, frozen=True, kw_only=True):
    """The samples: given here (inputs and targets), from a generator, a table or a CSV file.

    Or what other experiments answer (outputs_of).

    None stands for an absent key: the generator's default, or nothing is done to the data.
    """

    inputs: Matrix | None = None  # (N, n_columns)
    targets: Matrix | None = None  # (N, n_outputs)
    generator: GeneratorName | None = None
    samples: int | None = None
    classes: int | None = None
    noise: float | None = None
    seed: int = 0
    table: TableName | None = None  # one that comes with the program
    csv: str | None = None  # a path: absolute in memory, relative to the document in its file
    outputs_of: tuple[str, ...] | None = None  # built-in experiments, trained to their end
    target: str | None = None  # a column of table or csv; of outputs_of, made of their targets
    positive: tuple[str, ...] | None = None  # classes of the target against all its others
    header: bool | None = None  # None: found out
    one_hot: tuple[str, ...] | None = None  # columns
    standardize: tuple[str, ...] | None = None  # columns
    standardize_on: Basis = "train"
    features: tuple[str, ...] | None = None  # columns and expressions of them; None: the columns
    test_fraction: float | None = None
    split_seed: int = 0
    test_rows: tuple[int, ...] | None = None  # samples, from 0

    @property
    def source(self) -> str:
        """Return which of SOURCE_KEYS says where the samples come from; "" if none does."""
        return next((name for name in SOURCE_KEYS if getattr(self, name) is not None), "")

    @property
    def is_read(self) -> bool:
        """Say whether the samples are the rows of a table or a file, which stay as they are."""
        return self.source in ("table", "csv")


class Stop(Table, frozen=True, kw_only=True):
    """When training ends by itself: as soon as one of these is met."""

    updates: int | None = None
    epochs: int | None = None
    loss_below: float | None = None
    step_norm_below: float | None = None


class Training(Table, frozen=True, kw_only=True):
    """The loss and how it is made smaller; None among the optimizer's keys: PyTorch's default."""

    loss: LossName
    optimizer: OptimizerName
    learning_rate: float
    momentum: float | None = None
    nesterov: bool | None = None
    betas: tuple[float, float] | None = None
    eps: float | None = None
    alpha: float | None = None
    weight_decay: float | None = None
    batch_size: int | None = None  # None: the whole training set
    batch_order: BatchOrder = "shuffled"
    seed: int = 0
    l1: float = 0.0
    l2: float = 0.0
    penalize_biases: bool = False
    stop: Stop | None = None


# Of an expression, which is not trained. No network may have this learning rate, so that its own
# training is never left out of its file as if it were a default.
UNTRAINED: Final = Training(loss="half_mse", optimizer="sgd", learning_rate=0.0)


class Notation(Table, frozen=True, kw_only=True):
    """The symbols of the teacher's slide, as LaTeX; None: the program's own."""

    inputs: str | None = None
    weights: tuple[str, ...] | None = None  # one a layer
    activations: tuple[str, ...] | None = None  # one a layer
    target: str | None = None
    loss: str | None = None


class Footnote(Table, frozen=True, kw_only=True):
    """A remark on one number, shown at its step while the number is the one the remark is about."""

    quantity: str  # its plain name, such as a[1][0] or dJ/dW[1][0,2]
    value: float  # shown only while the quantity has this value, to 6 digits
    text: str


class LessonPart(Table, frozen=True, kw_only=True):
    """One part of a lecture: what is said, and what is seen with it; None leaves it as it is."""

    title: str
    text: str  # Markdown, with links as in `links`
    updates: int | None = None  # so many are done first; of a network only
    form: FormName | None = None  # of the picture; of a network only
    mode: ModeName | None = None  # which way the derivatives flow; of an expression only
    detail: DetailName | None = None
    step: int | str | None = None  # so many steps are done, or up to the number of this plain name
    select: str | None = None  # the plain name of what is pointed at
    panels: tuple[PanelName, ...] | None = None  # open beside the step; empty: none
    side_by_side: bool | None = None  # the training with its variants; None: by itself


class Variant(Table, frozen=True, kw_only=True):
    """Another way to do the same, shown beside the experiment; None: as the experiment has it.

    First whole parts are taken over, from the built-in experiment or as given, then single values.
    """

    title: str = ""  # "": what differs is its name
    experiment: str | None = None  # a built-in one: its model, data and training
    model: Model | None = None
    data: Data | None = None
    training: Training | None = None
    activation: ActivationName | None = None  # of all hidden layers; of the only layer
    initializer: SchemeName | None = None  # this and the seed: all weights are drawn
    seed: int | None = None
    optimizer: OptimizerName | None = None
    learning_rate: float | None = None


class Experiment(Table, frozen=True, kw_only=True):
    """Everything a person can choose: one document, one file."""

    format: Literal["backpropviz-experiment/1"] = FORMAT
    title: str
    description: str = ""  # Markdown
    model: Model
    data: Data = Data()  # this and the training: those of an expression, valid for no network
    training: Training = UNTRAINED
    notation: Notation = Notation()
    footnotes: tuple[Footnote, ...] = ()
    lesson: tuple[LessonPart, ...] = ()
    variant: tuple[Variant, ...] = ()  # to be run beside it; of a network only

    @property
    def is_expression(self) -> bool:
        """Say whether this is about an expression rather than a network."""
        return self.model.expression is not None
