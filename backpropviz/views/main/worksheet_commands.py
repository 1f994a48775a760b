"""What the command does that makes worksheets: the dialog, on the numbers at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.one_sample import with_title
from backpropviz.experiment.schema import Experiment
from backpropviz.session.session import Session
from backpropviz.views.look.language import experiment_text, language_of
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.export.worksheet.choices import WorksheetError
    from backpropviz.export.worksheet.unit import Unit
    from backpropviz.views.main.window import MainWindow
    from backpropviz.views.worksheet.choice import SheetChoice
    from backpropviz.views.worksheet.form import NamedUnit

_KEPT_AS = "worksheets"


class WorksheetCommands(CommandGroup):
    """Makes worksheets of the pass that is seen. What that needs is imported the first time."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"make_worksheet": self._ask}

    def _ask(self) -> None:
        from backpropviz.views.worksheet.choice import sheet_choice_from
        from backpropviz.views.worksheet.dialog import WorksheetDialog

        window, session = self._window, self._session
        session.player.pause()
        session.trainer.pause()
        choice = sheet_choice_from(window.memory.recall(_KEPT_AS))

        def keep(chosen: SheetChoice) -> None:
            window.memory.remember(_KEPT_AS, chosen.text())

        source = session.source
        name = source.path.stem if source.path is not None else source.name or "experiment"
        units, only_unit = self._units()
        dialog = WorksheetDialog(
            self._document(),
            choice,
            session.style,
            f"{name}-worksheet",
            window,
            language=language_of(window.language).replace("_", "-"),
            units=units,
            only_unit=only_unit,
        )
        dialog.said.connect(window.message_bar.show_message)
        dialog.chosen.connect(keep)
        dialog.open()

    def _units(self) -> tuple[list[NamedUnit], Unit | None]:
        """Return all units, and where there is no room for them the output that should be largest.

        It is one that has something to learn from the sample.
        """
        from backpropviz.export.worksheet.document import why_too_large
        from backpropviz.export.worksheet.unit import Unit
        from backpropviz.views.worksheet.form import NamedUnit

        session = self._session
        if session.is_expression:
            return [], None
        layers = session.experiment.model.layers
        units = [
            NamedUnit(session.notation.text(Quantity(Kind.A, number, unit)), Unit(number, unit))
            for number, layer in enumerate(layers, start=1)
            for unit in range(layer.units)
        ]
        if why_too_large(session.experiment.model) is None:
            return units, None
        trace = session.network_trace
        return units, Unit(len(layers), int(trace.run.targets[trace.sample].argmax()))

    def _document(self) -> Experiment | WorksheetError:
        """Return the pass at hand as a document of one sample, or why there can be none."""
        from backpropviz.export.worksheet.choices import WorksheetError
        from backpropviz.export.worksheet.document import expression_document, pass_document

        session = self._session
        # The title is in the reader's language, like every other word of the sheet.
        experiment = with_title(session.experiment, experiment_text(session.experiment.title))
        if not session.is_expression:
            trace = session.network_trace
            run, sample = trace.run, trace.sample
            inputs, targets = run.inputs[sample], run.targets[sample]
            return pass_document(experiment, inputs, targets, run.parameters, session.style)
        try:
            return expression_document(experiment, session.style)
        except WorksheetError as error:
            return error
