"""The command that writes worksheets and their answers; only a PDF needs Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from backpropviz.engine.quantities import Phase
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.one_sample import with_title
from backpropviz.experiment.schema import Experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.progress_bar import ProgressBar
from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.choices import Choices, SheetDetail, WorksheetError
from backpropviz.export.worksheet.document import sheet_document
from backpropviz.export.worksheet.files import (
    OpenPdf,
    Outputs,
    PdfFile,
    check_outputs,
    pieces_of_work,
    write_worksheets,
)
from backpropviz.export.worksheet.order import Order
from backpropviz.usage import UsageError
from backpropviz.worksheet_language import SheetLanguage, sheet_language


def write_sheets(experiment: Experiment, options: argparse.Namespace) -> None:
    """Write the files that the options ask for; raises UsageError if they cannot be."""
    outputs = _outputs_of(options)
    bar = None
    try:
        with sheet_language(options.language) as language:
            order = _order_of(experiment, options, language)
            check_outputs(order, outputs)
            bar = ProgressBar(sys.stderr, pieces_of_work(order, outputs))
            open_pdf = _pdf_opener(language.translate)
            for done in write_worksheets(order, outputs, open_pdf, language.translate):
                bar.show(done)
    except (WorksheetError, ExperimentError) as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        path = error.filename or options.output
        raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        if bar is not None:
            bar.hide()


def _order_of(
    experiment: Experiment, options: argparse.Namespace, language: SheetLanguage
) -> Order:
    style = NumberStyle(options.digits, options.decimal_comma or language.decimal_comma)
    choices = Choices(
        detail=SheetDetail(options.detail),
        until=Phase(options.until),
        exam=options.exam,
        carry_rounded=options.carry == "rounded",
        style=style,
        unit=options.unit,
    )
    if options.title is not None:
        title = " ".join(options.title.split())
        if not title:
            raise UsageError("--title: expected a title in one line")
        experiment = with_title(experiment, title)
    else:
        experiment = with_title(experiment, language.title(experiment.title))
    if experiment.is_expression and options.sample:
        raise UsageError("--sample: expected a network; an expression has no samples")
    if experiment.is_expression and options.unit is not None:
        raise UsageError("--unit: expected a network; an expression has no units")
    document = sheet_document(experiment, options.sample, style)
    return Order(
        document,
        choices,
        variants=options.variants or 0,
        seed=options.seed,
        paper=options.paper,
        with_key=options.with_key,
        language=language.code,
    )


def _outputs_of(options: argparse.Namespace) -> Outputs:
    key = options.key or ""
    if options.exam and not key and not options.with_key:
        output = Path(options.output)
        key = str(output.with_name(f"{output.stem}-key{output.suffix}"))
    documents = None if options.documents is None else Path(options.documents)
    return Outputs(options.output, key, documents)


def _pdf_opener(translate: Translate) -> OpenPdf:
    def open_pdf(title: str, paper: str) -> PdfFile:
        from backpropviz import app

        return app.open_worksheet_pdf(title, paper, translate)

    return open_pdf
