"""What one edit of a document changed, done to another state of that document."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from backpropviz.experiment.schema import Experiment, Table


def rebased(before: Experiment, after: Experiment, onto: Experiment) -> Experiment:
    """Return `onto` with every value that is another one in `after` than it was in `before`.

    Lists are compared entry by entry where all three have as many; else the whole list is the
    edit's. The result is not validated.
    """
    made = _rebased(before, after, onto)
    assert isinstance(made, Experiment)
    return made


def _rebased(before: object, after: object, onto: object) -> object:
    if before == after:
        return onto
    if before == onto:
        return after
    if isinstance(before, Table) and isinstance(after, Table) and isinstance(onto, Table):
        names = before.__struct_fields__
        parts = {
            name: _rebased(getattr(before, name), getattr(after, name), getattr(onto, name))
            for name in names
        }
        return msgspec.structs.replace(onto, **parts)
    if isinstance(before, tuple) and isinstance(after, tuple) and isinstance(onto, tuple):
        if len(before) == len(after) == len(onto):
            return tuple(map(_rebased, before, after, onto))
        return after
    if (
        isinstance(before, Mapping)
        and isinstance(after, Mapping)
        and isinstance(onto, Mapping)
        and before.keys() == after.keys() == onto.keys()
    ):
        return {name: _rebased(before[name], after[name], onto[name]) for name in onto}
    return after
