"""The loss over the updates: of training and of test samples, and the penalty apart."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from backpropviz.export.numbers import number_text
from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.switches import add_choice
from backpropviz.views.panels.texts import percent_text
from backpropviz.views.plot.axis import AxisKind
from backpropviz.views.plot.chart import Chart, Series
from backpropviz.views.plot.plot_panel import PlotPanel

_LOSS, _ACCURACY = range(2)
_LOG, _LINEAR = range(2)


class LossPanel(PlotPanel):
    """Shows `session.history.curve`, and says the numbers of `session.moment`."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("loss_panel", self.tr("Loss"))
        self._measure = add_choice(
            self.switches,
            [
                ("show_loss", self.tr("Loss"), self.tr("What is made smaller")),
                ("show_accuracy", self.tr("Accuracy"), self.tr("The share of right answers")),
            ],
        )
        self.switches.addStretch(1)
        self._scale_of_loss = add_choice(
            self.switches,
            [
                (
                    "logarithmic",
                    self.tr("log"),
                    self.tr("Logarithmic: small losses are told apart as well as large ones"),
                ),
                ("linear", self.tr("linear"), self.tr("Linear: from 0 on")),
            ],
        )
        self._measure.idClicked.connect(self.refresh)
        self._scale_of_loss.idClicked.connect(self.refresh)
        self.set_theme(theme, 1.0)

    def refresh(self) -> None:
        has_accuracy = self.session.moment.setup.dataset.labels is not None
        for button in self._measure.buttons():
            button.setVisible(has_accuracy)
        for button in self._scale_of_loss.buttons():
            button.setVisible(not self._shows_accuracy)
        super().refresh()

    def chart(self) -> Chart:
        first, last = self.run_ends()
        curve, style = self.session.history.curve, self.session.style
        if self._shows_accuracy:
            kind = AxisKind.SHARE
            series = self._pair(curve.train_accuracy, curve.test_accuracy)
        else:
            is_log = self._scale_of_loss.checkedId() == _LOG
            kind = AxisKind.LOG if is_log else AxisKind.LINEAR
            series = self._pair(curve.train_data_loss, curve.test_loss)
            if np.any(curve.penalty > 0.0):
                name = self.tr("penalty")
                series.append(Series(name, name, curve.penalty, "muted", width=1.0))

        def write(value: float) -> str:
            if kind is AxisKind.SHARE:
                return percent_text(value, decimal_comma=style.decimal_comma)
            return number_text(value, style)

        return Chart(
            updates=curve.updates,
            series=tuple(series),
            axis=kind,
            first=first,
            last=last,
            at=self.session.moment.updates,
            write=write,
            marks=self.marks(),
        )

    def summary_text(self) -> str:
        moment, style = self.session.moment, self.session.style
        train, test = moment.train, moment.test
        if self._shows_accuracy and train.accuracy is not None:
            comma = style.decimal_comma
            said = self.tr("train {share}").format(
                share=percent_text(train.accuracy, decimal_comma=comma)
            )
            if test is not None and test.accuracy is not None:
                share = percent_text(test.accuracy, decimal_comma=comma)
                said = self.tr("{train}   test {share}").format(train=said, share=share)
            return said
        said = self.tr("train {loss}").format(loss=number_text(train.data_loss, style))
        if test is not None:
            loss = number_text(test.data_loss, style)
            said = self.tr("{train}   test {loss}").format(train=said, loss=loss)
        if train.penalty > 0.0:
            penalty = number_text(train.penalty, style)
            said = self.tr("{losses}   penalty {penalty}").format(losses=said, penalty=penalty)
        return said

    @property
    def _shows_accuracy(self) -> bool:
        has_one = self.session.moment.setup.dataset.labels is not None
        return has_one and self._measure.checkedId() == _ACCURACY

    def _pair(self, train: np.ndarray, test: np.ndarray) -> list[Series]:
        name = self.tr("train")
        pair = [Series(name, self.tr("train"), train, "ink")]
        if not np.all(np.isnan(test)):
            pair.append(Series(self.tr("test"), self.tr("test"), test, "loss", dashed=True))
        return pair
