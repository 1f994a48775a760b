"""The languages there are, for what needs no Qt; speaking one is the views' business."""

from collections.abc import Mapping
from typing import Final

# Each by its own name, for whoever cannot read the one at hand; texts are translated from English.
LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
}
