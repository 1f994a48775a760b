"""The program of the update at hand, with the line of the step marked and the values beside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.program.program import Program
from backpropviz.export.program.programs import LIBRARIES, NUMPY, values_of, write_program
from backpropviz.session.session import Session
from backpropviz.system_errors import reason_of
from backpropviz.views.controls.bound_button import set_role
from backpropviz.views.controls.link_button import link_button
from backpropviz.views.explain.canvas_scroll import CanvasScroll
from backpropviz.views.explain.code_canvas import CodeCanvas
from backpropviz.views.explain.code_scene import CodeScene
from backpropviz.views.look.language import experiment_text, in_language
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.panels.panel import Panel
from backpropviz.views.panels.switches import add_choice

_LEAST_WIDTH_PX, _LEAST_HEIGHT_PX = 220, 120


class CodePanel(Panel):
    """Shows the program in NumPy or PyTorch; a click on a line goes to the step it computes."""

    is_for_expressions = True

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("code_panel", self.tr("Code"))
        self._made_of: tuple[Trace, str, str, NumberStyle] | None = None
        self._shown_subject: Quantity | None = None
        self.canvas = CodeCanvas(session, theme)
        self.canvas.chosen.connect(self.show_number)
        self._sheet = CanvasScroll(self.canvas)
        self._sheet.room_changed.connect(self._fit)
        self.canvas.cursor_moved.connect(self._sheet.bring_into_sight)
        self.canvas.pushed.connect(self._sheet.push)
        self.setFocusProxy(self.canvas)
        self._build()

    @property
    def library(self) -> str:
        """Return which library the program is written for."""
        if self.session.is_expression:
            return NUMPY
        return LIBRARIES[self._libraries.checkedId()]

    @property
    def program(self) -> Program:
        """Return the program of the update at hand."""
        session = self.session
        title = experiment_text(session.experiment.title)
        return write_program(self.library, session.trace, session.notation, title, _translated)

    def refresh(self) -> None:
        session = self.session
        made_of = (session.trace, session.experiment.title, self.library, session.style)
        scene = self.canvas.scene
        if scene is None or self._made_of != made_of:
            self._made_of = made_of
            values = values_of(session.trace, session.notation)
            scene = CodeScene(session, self.program, values)
        scene.follow()
        self.canvas.show_scene(scene, self._sheet.viewport().size())
        self._note_wrong_rule()
        for button in self._libraries.buttons():  # of an expression, there is one program
            button.setVisible(not session.is_expression)
        here = scene.here
        numbers = () if here is None else scene.program.lines[here.line].equations
        summary = ""
        if len(numbers) == 1:
            summary = self.tr("equation {number}").format(number=numbers[0])
        self.set_summary(summary)
        if scene.subject != self._shown_subject:
            self._shown_subject = scene.subject
            self._tell("")
            self._show_line()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.canvas.set_theme(theme, scale)
        self._space()
        self.canvas.lay_out()

    def show_number(self, quantity: Quantity) -> None:
        """Go to the step that makes a number; of another sample: follow that one from now on."""
        if quantity.sample >= 0:
            self.session.set_sample(quantity.sample)
        self.session.show_quantity(quantity)

    def copy(self) -> None:
        """Put the whole program on the clipboard."""
        text = self.program.text
        QGuiApplication.clipboard().setText(text)
        count = text.count("\n")
        self._tell(self.tr("Copied: {count} lines, with every number.").format(count=count))

    def save_to(self, path: str, say: Callable[[str], None] | None = None) -> None:
        """Write the program to a file; say: tells how that went, instead of the panel."""
        is_error = False
        try:
            with Path(path).open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(self.program.pieces())
            text = self.tr("Saved to {path}").format(path=path)
        except OSError as error:
            is_error, reason = True, in_language(reason_of(error))
            template = self.tr("{path} cannot be written: {reason}")
            text = template.format(path=path, reason=reason)
        if say is None:
            self._tell(text, is_error=is_error)
        else:
            say(text)

    def ask_where_to_save(self, say: Callable[[str], None] | None = None) -> None:
        """Ask for a file and write the program to it."""
        dialog = QFileDialog(self.window(), self.tr("Save the program"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Programs in Python (*.py)"))
        dialog.setDefaultSuffix("py")
        name = self.session.source.name or "experiment"
        dialog.selectFile(f"{name.replace('-', '_')}_{self.library}.py")
        dialog.fileSelected.connect(lambda path: self.save_to(path, say))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._libraries = add_choice(
            self._head,
            [
                ("code_numpy", self.tr("NumPy"), self.tr("Every line of the pass written out")),
                ("code_torch", self.tr("PyTorch"), self.tr("The library finds the gradients")),
            ],
        )
        self._libraries.idClicked.connect(self._change_library)
        self._head.addStretch(1)
        copy = self.tr("Copy"), self.tr("Copy the whole program, with every number")
        save = self.tr("Save…"), self.tr("Save the program as a file")
        self._head.addWidget(_make_button("copy_program", *copy, self.copy))
        self._head.addWidget(_make_button("save_program", *save, self.ask_where_to_save))
        self._note = QLabel()
        self._note.setObjectName("code_note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.hide()
        self._warning = QLabel(
            self.tr(
                "A rule is wrong on purpose. This program follows the right ones, so it gives "
                "other numbers than those that stand here."
            )
        )
        self._warning.setWordWrap(True)
        self._warning.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._warning)
        column.addWidget(self._note)
        column.addWidget(self._sheet, 1)
        self._space()

    def _space(self) -> None:
        px = self.scale
        self._head.setContentsMargins(*(round(each * px) for each in (10, 4, 8, 4)))
        self._head.setSpacing(round(2 * px))
        for label in (self._note, self._warning):
            label.setFont(sans(12 * px))
            label.setContentsMargins(*(round(each * px) for each in (16, 2, 16, 4)))

    def _change_library(self) -> None:
        self._tell("")
        self.refresh()
        self._show_line()

    def _note_wrong_rule(self) -> None:
        self._warning.setVisible(self.session.setup.sabotage is not None)

    def _tell(self, text: str, *, is_error: bool = False) -> None:
        """Say what was done with the program, until the reader moves on."""
        self._note.setText(text)
        set_role(self._note, "error" if is_error else "small")
        self._note.setVisible(bool(text))

    def _fit(self, room: QSize) -> None:
        self.canvas.lay_out(room)
        self._show_line()

    def _show_line(self) -> None:
        """Bring the line of the number that is asked about into sight; at the start the first."""
        scene = self.canvas.scene
        if scene is None or not scene.layout.lines:
            return
        here = scene.here
        self._sheet.bring_into_sight(self.canvas.box_of(0 if here is None else here.line))

    # Qt's events

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_LEAST_WIDTH_PX * self.scale), round(_LEAST_HEIGHT_PX * self.scale))


def _make_button(name: str, text: str, hint: str, pressed: Callable[[], object]) -> QToolButton:
    button = link_button(text, hint)
    button.setObjectName(name)
    button.clicked.connect(lambda: pressed())
    return button


def _translated(text: str) -> str:
    return QCoreApplication.translate("Program", text)
