"""What the commands do that give a lesson."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.lesson.lesson import Lesson


class LessonCommands(CommandGroup):
    """Shows the lesson of the open experiment, and goes from part to part."""

    def __init__(self, lesson: Lesson, parent: QObject) -> None:
        super().__init__(parent)
        self._lesson = lesson

    def handlers(self) -> dict[str, Callable[[], object]]:
        lesson = self._lesson
        return {
            "show_lesson": lesson.toggle,
            "lesson_next": lesson.next,
            "lesson_previous": lesson.previous,
        }

    def possible(self) -> dict[str, bool]:
        lesson = self._lesson
        there = bool(lesson.parts)
        return {
            "show_lesson": there,
            "lesson_next": there and (lesson.has_next or not lesson.is_shown),
            "lesson_previous": there and (lesson.has_previous or not lesson.is_shown),
        }

    def reasons(self) -> dict[str, str]:
        reason = "" if self._lesson.parts else self.tr("This experiment has no lesson.")
        return dict.fromkeys(("show_lesson", "lesson_next", "lesson_previous"), reason)

    def checked(self) -> dict[str, bool]:
        return {"show_lesson": self._lesson.is_shown}
