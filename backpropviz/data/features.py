"""The network's inputs: columns and expressions of columns, each with its scaling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np

from backpropviz.data.errors import DataError, located, quoted, second_time, suggesting
from backpropviz.data.numbers import LARGEST_NUMBER, too_large
from backpropviz.engine.arrays import Floats
from backpropviz.engine.expression import Expression, ExpressionError, Name, names_in
from backpropviz.engine.expression_parser import parse_expression
from backpropviz.engine.expression_values import evaluate, evaluate_where_defined
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

MOST_NUMBERS: Final = 5_000_000  # 40 MB


class Feature(NamedTuple):
    """An input of the network before any scaling."""

    name: str  # as it was written: a column or an expression
    tree: Expression
    key: str  # where it stands in the document


@dataclass(frozen=True, slots=True, eq=False)
class Transform:
    """From columns to inputs: input i is (trees[i] - means[i]) / stds[i], or 0 where the std is 0.

    A feature that is not standardized has mean 0 and std 1, which leave its numbers as they are.
    """

    columns: tuple[str, ...]
    trees: tuple[Expression, ...]
    means: Floats  # (n_in,)
    stds: Floats  # (n_in,)

    def inputs_of(self, values: Floats) -> Floats:
        """Return the inputs (M, n_in) of points (M, n_columns), nan where one is not defined."""
        n_columns = len(self.columns)
        if values.ndim != 2 or values.shape[1] != n_columns:
            raise ValueError(f"expected points of {n_columns} columns, got shape {values.shape}")
        known = _by_name(self.columns, values)
        features = np.empty((len(values), len(self.trees)))
        for index, tree in enumerate(self.trees):
            features[:, index] = evaluate_where_defined(tree, known)
        return self.scaled(features)

    def scaled(self, features: Floats) -> Floats:
        """Return the inputs (M, n_in) of features (M, n_in)."""
        scaled = np.zeros_like(features)
        np.divide(features - self.means, self.stds, out=scaled, where=self.stds != 0)
        return scaled

    def standardized(self, means: Floats, stds: Floats) -> Transform:
        """Return the same features with other means and stds."""
        return replace(self, means=means, stds=stds)


def parse_features(
    features: Sequence[str],
    columns: Sequence[str],
    groups: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> tuple[Feature, ...]:
    """Return what each feature is made of.

    A feature that is a column's name stands for that column, whatever characters the name has,
    and one that is a group's name for all columns of the group.
    Raises DataError with the feature's key and the place within it.
    """
    found: dict[str, Feature] = {}
    for index, feature in enumerate(features):
        key = f"data.features[{index}]"
        for name in groups.get(feature, (feature,)):
            if name in found:
                raise DataError(key, second_time(name))
            found[name] = parse_feature(key, name, columns)
    return tuple(found.values())


def parse_feature(key: str, feature: str, columns: Sequence[str]) -> Feature:
    """Return what a single expression of columns is made of; raises DataError with the key."""
    return Feature(feature, _parse(key, feature, columns), key)


def make_transform(columns: Sequence[str], features: Sequence[Feature]) -> Transform:
    """Return the transform to these features, without any scaling."""
    n_in = len(features)
    trees = tuple(feature.tree for feature in features)
    return Transform(tuple(columns), trees, np.zeros(n_in), np.ones(n_in))


def check_size(key: str, rows: int, columns: int) -> None:
    """Refuse more numbers than a lesson needs and memory should hold."""
    if rows * columns > MOST_NUMBERS:
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "found {rows:,} samples with {columns:,} numbers each, expected at most {most:,} in"
            " all",
        )
        raise DataError(key, problem.format(rows=rows, columns=columns, most=MOST_NUMBERS))


def features_of(
    features: Sequence[Feature],
    columns: Sequence[str],
    values: Floats,
    place: Callable[[int], str],
) -> Floats:
    """Return the features (N, n_in) of the samples' values (N, n_columns).

    `place` says where a sample comes from. Raises DataError where a feature is not defined or too
    large for a sample.
    """
    check_size("data.features", len(values), len(features))
    known = _by_name(columns, values)
    numbers = np.empty((len(values), len(features)))
    for index, (name, tree, key) in enumerate(features):
        try:
            numbers[:, index] = evaluate(tree, known)
        except ExpressionError as error:
            problem = error.sentence
            if error.row is not None:
                problem = _in(problem, place(error.row))
            raise DataError(key, located(quoted(name), problem), error.row, name) from error
        is_too_large = np.abs(numbers[:, index]) > LARGEST_NUMBER
        if is_too_large.any():
            row = int(np.argmax(is_too_large))
            found = QT_TRANSLATE_NOOP("Problem", "{number:g} in {place}").format(
                number=float(numbers[row, index]), place=place(row)
            )
            raise DataError(key, located(quoted(name), too_large(found)), row, name)
    return numbers


def _parse(key: str, feature: str, columns: Sequence[str]) -> Expression:
    if feature in columns:
        return Name(feature, 0)
    try:
        tree = parse_expression(feature)
        for name in names_in(tree):
            if name.name not in columns:
                problem = QT_TRANSLATE_NOOP("Problem", "there is no column {column}").format(
                    column=name.name
                )
                raise ExpressionError(suggesting(problem, name.name, columns), name.position)
    except ExpressionError as error:
        raise DataError(key, located(quoted(feature), error.sentence)) from error
    return tree


def _in(problem: Phrase, place: str) -> Phrase:
    return QT_TRANSLATE_NOOP("Problem", "{problem} in {place}").format(problem=problem, place=place)


def _by_name(columns: Sequence[str], values: Floats) -> Mapping[str, Floats]:
    return {name: values[:, index] for index, name in enumerate(columns)}
