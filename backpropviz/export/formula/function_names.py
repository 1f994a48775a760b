"""How activation functions are written: their names, their definitions and their slopes."""

from backpropviz.export.formula.formula import Piece

_NAMES = {  # LaTeX, text
    "linear": ("f", "f"),
    "step": (r"\operatorname{step}", "step"),
    "sigmoid": (r"\sigma", "σ"),
    "tanh": (r"\tanh", "tanh"),
    "relu": (r"\operatorname{ReLU}", "ReLU"),
    "leaky_relu": (r"\operatorname{LReLU}", "LReLU"),
    "elu": (r"\operatorname{ELU}", "ELU"),
    "softplus": (r"\operatorname{softplus}", "softplus"),
    "gelu": (r"\operatorname{GELU}", "GELU"),
    "swish": (r"\operatorname{swish}", "swish"),
    "cos": (r"\cos", "cos"),
    "softmax": (r"\operatorname{softmax}", "softmax"),
}

DEFINITIONS = {
    "linear": "f(z) = z",
    "step": r"\operatorname{step}(z) = 1 \text{ for } z > 0, \text{ else } 0",
    "sigmoid": r"\sigma(z) = \frac{1}{1 + e^{-z}}",
    "tanh": r"\tanh(z) = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}",
    "relu": r"\operatorname{ReLU}(z) = \max(0, z)",
    "leaky_relu": r"\operatorname{LReLU}(z) = \max(0.01\, z, z)",
    "elu": r"\operatorname{ELU}(z) = z \text{ for } z > 0, \text{ else } e^{z} - 1",
    "softplus": r"\operatorname{softplus}(z) = \ln(1 + e^{z})",
    "gelu": r"\operatorname{GELU}(z) = z\, \Phi(z)",
    "swish": r"\operatorname{swish}(z) = z\, \sigma(z)",
    "cos": r"\cos(z)",
    "softmax": r"\operatorname{softmax}(z)_{k} = e^{z_{k}} / \sum_{j} e^{z_{j}}",
}

SLOPES = {
    "linear": "f'(z) = 1",
    "step": r"\operatorname{step}'(z) = 0",
    "sigmoid": r"\sigma'(z) = \sigma(z)\, (1 - \sigma(z))",
    "tanh": r"\tanh'(z) = 1 - \tanh^{2}(z)",
    "relu": r"\operatorname{ReLU}'(z) = 1 \text{ for } z > 0, \text{ else } 0",
    "leaky_relu": r"\operatorname{LReLU}'(z) = 1 \text{ for } z > 0, \text{ else } 0.01",
    "elu": r"\operatorname{ELU}'(z) = 1 \text{ for } z > 0, \text{ else } e^{z}",
    "softplus": r"\operatorname{softplus}'(z) = \sigma(z)",
    "gelu": r"\operatorname{GELU}'(z) = \Phi(z) + z\, \varphi(z)",
    "swish": r"\operatorname{swish}'(z) = \sigma(z)\, (1 + z\, (1 - \sigma(z)))",
    "cos": r"\cos'(z) = -\sin(z)",
    "softmax": r"\frac{\partial a_{j}}{\partial z_{k}} = a_{j}\, (\delta_{jk} - a_{k})",
}


def function_name(activation: str, *, slope: bool = False) -> Piece:
    """Return an activation's name as a piece of a formula; with `slope`, its derivative's."""
    latex, text = _NAMES[activation]
    return Piece(f"{latex}'", f"{text}′") if slope else Piece(latex, text)


def operation_name(operation: str, *, slope: bool = False) -> Piece:
    """Return the name of a function of expressions; with `slope`, its derivative's."""
    if operation in _NAMES:
        return function_name(operation, slope=slope)
    latex = rf"\{operation}"
    return Piece(f"{latex}'", f"{operation}′") if slope else Piece(latex, operation)
