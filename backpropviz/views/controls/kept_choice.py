"""The choices of a dialog, kept as text from one time to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """What was chosen last; each field is a text, a number or a yes."""

    def text(self) -> str:
        """Return it to be kept."""
        return json.dumps(asdict(self))

    def with_kept(self, text: object, allowed: Mapping[str, tuple[object, ...]]) -> Self:
        """Return it as it was kept; what makes no sense in that is as it is here.

        allowed: of a field, the values it can have; any of its type where it is not there.
        """
        try:
            found = json.loads(text) if isinstance(text, str) else {}
        except ValueError:
            found = {}
        if not isinstance(found, dict):
            return self
        kept = asdict(self)
        for field in fields(self):
            value = found.get(field.name)
            if type(value) is type(kept[field.name]) and value in allowed.get(field.name, (value,)):
                kept[field.name] = value
        return replace(self, **kept)
