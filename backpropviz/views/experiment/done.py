"""What was done to the data, said in sentences: one for each record of a dataset."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from backpropviz.data.dataset import Dataset
from backpropviz.data.preparation import (
    AnswersOf,
    Coded,
    Computed,
    ConstantColumn,
    Drawn,
    Expressed,
    OneHot,
    Preparation,
    Read,
    Split,
    Standardized,
)
from backpropviz.export.feature_symbols import feature_text
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.sentences import QT_TRANSLATE_NOOP
from backpropviz.views.controls.number_field import shortest_text
from backpropviz.views.experiment.texts import GENERATOR_TEXTS, translated
from backpropviz.views.look.listing import listed

_MOST_NAMES = 6  # in one sentence
_MOST_SHOWN = 6  # sentences; more on demand
_MOST_SENTENCES = 200
_PARAGRAPH = '<p style="margin: 0 0 4px 0">{}</p>'

_TEXTS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("ExperimentForm", "What was done to the data"),
    "hidden": QT_TRANSLATE_NOOP("ExperimentForm", "{count} more"),
    "fewer": QT_TRANSLATE_NOOP("ExperimentForm", "Fewer"),
    "more": QT_TRANSLATE_NOOP("ExperimentForm", "And {count} more of this kind."),
    "one_hot": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{column} became {count} columns, one for each category: {categories}.",
    ),
    "expressed": QT_TRANSLATE_NOOP("ExperimentForm", "The network's inputs are {features}."),
    "constant": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{column} is {value} in every row learned from, so its input is always 0.",
    ),
    "drawn": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{samples} samples are drawn: {name}, noise {noise} (seed {seed}).",
    ),
    "drawn_classes": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{samples} samples of {classes} classes are drawn: {name}, noise {noise} (seed {seed}).",
    ),
    "answers": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{columns}: what {experiment} answers to its samples after {updates} updates.",
    ),
    "computed": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "The target is {expression}, made of the targets of these experiments, t1, t2 and so on.",
    ),
    "commas": QT_TRANSLATE_NOOP("ExperimentForm", "commas"),
    "semicolons": QT_TRANSLATE_NOOP("ExperimentForm", "semicolons"),
    "tabs": QT_TRANSLATE_NOOP("ExperimentForm", "tabs"),
    "read": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{rows} rows are read from {file}, its columns separated by {separators}.",
    ),
    "no_header": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "The file names no columns: they are called x1, x2 and so on.",
    ),
    "not_utf8": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "The file is not UTF-8; it is read as Windows-1252.",
    ),
    "standardized": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{column} is standardized: minus {mean}, divided by {std} "
        "(learned from the {rows} training rows).",
    ),
    "standardized_all": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{column} is standardized: minus {mean}, divided by {std} "
        "(learned from all {rows} rows, those for testing too).",
    ),
    "coded_each": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "Each of the {count} classes has an output: {high} for its own, {low} for others.",
    ),
    "coded": QT_TRANSLATE_NOOP("ExperimentForm", "Classes are coded as {low} and {high}."),
    "coded_named": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "Classes are coded as {low} ({first}) and {high} ({second}).",
    ),
    "split_listed": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{test} of {all} samples are for testing, those that the document lists.",
    ),
    "split": QT_TRANSLATE_NOOP(
        "ExperimentForm",
        "{test} of {all} samples are for testing (seed {seed}).",
    ),
    "names_more": QT_TRANSLATE_NOOP("ExperimentForm", "{names} and {count} more"),
}


class DoneList(QWidget):
    """Shows the sentences; of many the first, and the others on demand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.hide()
        self.sentences: list[str] = []
        self._text = QLabel(self)
        self._text.setProperty("role", "small")
        self._text.setTextFormat(Qt.TextFormat.RichText)  # for the space between sentences
        self._text.setWordWrap(True)
        self._text.setAccessibleName(_say("title"))
        self._text.setToolTip(_say("title"))
        self.more = QToolButton(self)
        self.more.setProperty("role", "link")
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _on: self._write())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._text)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sentences(self, sentences: list[str]) -> None:
        """Show other sentences."""
        if sentences != self.sentences:
            self.sentences = sentences
            self.setVisible(bool(sentences))
            self._write()

    def _write(self) -> None:
        hidden = len(self.sentences) - _MOST_SHOWN
        folds = hidden > 1
        self.more.setVisible(folds)
        shown = (
            self.sentences if self.more.isChecked() or not folds else self.sentences[:_MOST_SHOWN]
        )
        self._text.setText("".join(_PARAGRAPH.format(escape(text)) for text in shown))
        text = _say("fewer") if self.more.isChecked() else _say("hidden").format(count=hidden)
        self.more.setText(f"{'▾' if self.more.isChecked() else '▸'} {text}")
        self.more.setAccessibleName(text)


def sentences_of(dataset: Dataset, style: NumberStyle) -> list[str]:
    """Return what was done to a dataset, in order; of very many things the first."""
    texts = [text for record in dataset.done for text in _sentences(record, dataset, style)]
    if len(texts) > _MOST_SENTENCES:
        more = len(texts) - _MOST_SENTENCES + 1
        texts[_MOST_SENTENCES - 1 :] = [_say("more").format(count=more)]
    return texts


def _sentences(record: Preparation, dataset: Dataset, style: NumberStyle) -> list[str]:
    match record:
        case Drawn():
            return [_drawn(record, style)]
        case Read():
            return _read(record)
        case AnswersOf(columns, experiment, updates):
            text = _say("answers")
            names = _names(tuple(feature_text(column) for column in columns))
            return [text.format(columns=names, experiment=experiment, updates=f"{updates:,}")]
        case Computed(expression):
            return [_say("computed").format(expression=feature_text(expression))]
        case OneHot(column, categories):
            text = _say("one_hot")
            return [
                text.format(column=column, count=len(categories), categories=_names(categories))
            ]
        case Expressed(features):
            names = _names(tuple(feature_text(feature) for feature in features))
            return [_say("expressed").format(features=names)]
        case Standardized():
            return [_standardized(record, dataset, style)]
        case ConstantColumn(column, value):
            text = _say("constant")
            number = shortest_text(value, decimal_comma=style.decimal_comma)
            return [text.format(column=feature_text(column), value=number)]
        case Coded():
            return [_coded(record, dataset)]
        case Split():
            return [_split(record)]


def _drawn(record: Drawn, style: NumberStyle) -> str:
    text = _say("drawn" if record.classes is None else "drawn_classes")
    return text.format(
        samples=record.samples,
        classes=record.classes,
        name=translated(GENERATOR_TEXTS[record.generator]),
        noise=shortest_text(record.noise, decimal_comma=style.decimal_comma),
        seed=record.seed,
    )


def _read(record: Read) -> list[str]:
    separators = {",": _say("commas"), ";": _say("semicolons"), "\t": _say("tabs")}
    text = _say("read")
    separator = separators.get(record.delimiter, f"“{record.delimiter}”")
    texts = [text.format(rows=record.rows, file=record.file, separators=separator)]
    if not record.header:
        texts.append(_say("no_header"))
    if record.encoding == "windows-1252":
        texts.append(_say("not_utf8"))
    return texts


def _standardized(record: Standardized, dataset: Dataset, style: NumberStyle) -> str:
    text = _say("standardized" if record.on == "train" else "standardized_all")
    return text.format(
        column=feature_text(record.column),
        mean=number_text(record.mean, style),
        std=number_text(record.std, style),
        rows=len(dataset.train) if record.on == "train" else len(dataset.values),
    )


def _coded(record: Coded, dataset: Dataset) -> str:
    signed = "+g" if record.low < 0 else "g"
    low, high = (f"{value:{signed}}".replace("-", "−") for value in (record.low, record.high))
    names = record.classes
    if dataset.targets.shape[1] > 1:
        text = _say("coded_each")
        return text.format(count=len(names), low=low, high=high)
    if names in (("0", "1"), (low, high)) or len(names) != 2:  # numbers without a name
        return _say("coded").format(low=low, high=high)
    text = _say("coded_named")
    return text.format(low=low, high=high, first=names[0], second=names[1])


def _split(record: Split) -> str:
    text = _say("split_listed" if record.seed is None else "split")
    return text.format(test=record.n_test, all=record.n_train + record.n_test, seed=record.seed)


def _names(names: tuple[str, ...]) -> str:
    shown = listed(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return shown if more <= 0 else _say("names_more").format(names=shown, count=more)


def _say(name: str) -> str:
    return translated(_TEXTS[name])
