"""An explanation as JSON, "backpropviz-explanation/1", every number in full."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.explain.explanation import BatchMean, Explanation
from backpropviz.engine.explain.path_counts import Counts
from backpropviz.engine.explain.paths import Factor, FactorKind, Path
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.trace import Trace
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.worked.worked import equation


def explanation_json(words: ExplanationWords) -> Iterator[str]:
    """Yield the explanation; samples are rows of the data, from 0."""
    explained, trace = words.explained, words.trace
    document: dict[str, Json | Iterator[Json]] = {
        "format": "backpropviz-explanation/1",
        "quantity": trace.plain_name(explained.quantity),
        "value": explained.value,
        "origin": explained.origin.value,
        "sample": trace.run.rows[explained.sample] if isinstance(trace, NetworkTrace) else None,
        "total": explained.total,
        "agrees": explained.agrees,
        "share": explained.share if explained.paths else None,
        "paths": [_path(trace, explained, path) for path in explained.paths],
        "common": [_factor(trace, factor) for factor in explained.common],
        "strongest": explained.strongest,
        "batch": None if explained.batch is None else _batch(explained.batch, words.network_trace),
        "counts": _counts(explained.counts),
        "gradient_counts": _counts(explained.gradient_counts),
        "symbolic": None,
        "substituted": None,
        "operands": [],
    }
    if explained.rule is not None:
        formula = write_formula(words.step, trace, words.notation, words.style)
        document["symbolic"] = equation(formula, symbols=True, numbers=False)
        document["substituted"] = equation(formula, symbols=False)
        document["operands"] = [
            {"quantity": trace.plain_name(operand), "value": trace.value(operand)}
            for operand in explained.rule.operands()
        ]
    return write_json(document)


def _path(trace: Trace, explained: Explanation, path: Path) -> dict[str, Json]:
    extremes = explained.extremes(path)
    return {
        "factors": [_factor(trace, factor) for factor in path.factors],
        "value": path.value,
        "contribution": explained.contribution(path),
        "paths": path.count,
        # Positions among the path's own factors and then the common ones.
        "largest": None if extremes is None else extremes.largest,
        "smallest": None if extremes is None else extremes.smallest,
        "elements": [trace.plain_name(element) for element in path.elements],
    }


def _factor(trace: Trace, factor: Factor) -> dict[str, Json]:
    derivative = factor.kind is not FactorKind.NUMBER
    return {
        "kind": factor.kind.value,
        "of": trace.plain_name(factor.of),
        "by": trace.plain_name(factor.by) if derivative else None,
        "value": factor.value,
        "made_by": trace.plain_name(factor.made_by),
    }


def _batch(batch: BatchMean, trace: NetworkTrace) -> dict[str, Json]:
    return {
        "shares": [
            {"sample": row, "value": share}
            for row, share in zip(trace.run.rows, batch.shares, strict=True)
        ],
        "mean": batch.mean,
        "penalty": batch.pull,
        "total": batch.total,
    }


def _counts(counts: Counts | None) -> dict[str, Json] | None:
    if counts is None:
        return None
    return {
        "paths": counts.paths,
        "multiplications_by_paths": counts.by_paths,
        "multiplications_by_recursion": counts.by_recursion,
    }
