"""A form that the tests of a module share; each has the hand example open in it anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.look.theme import LIGHT

Make = Callable[[Session], ExperimentForm]
SIZE = (250, 900)


@pytest.fixture(scope="module")
def module_session(qapp: QApplication) -> Session:
    return Session(open_by_name_or_path("hand-2-3-1"))


@pytest.fixture(scope="module")
def module_form(
    module_session: Session, actions_of: Callable[[Session], dict[str, QAction]]
) -> Iterator[ExperimentForm]:
    """Show the form that the tests of a module share, out of the way of the mouse."""
    form = ExperimentForm(module_session, LIGHT, actions_of(module_session))
    form.move(10_000, 10_000)
    form.show()
    assert QTest.qWaitForWindowExposed(form)
    yield form
    form.close()
    form.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session(request: pytest.FixtureRequest, qapp: QApplication) -> Session:
    """Give the session of the form that is shared; to tests without a form, one of their own."""
    if "make_form" not in request.fixturenames:
        return Session(open_by_name_or_path("hand-2-3-1"))
    session: Session = request.getfixturevalue("module_session")
    session.player.pause()
    session.trainer.pause()
    session.set_style(NumberStyle())
    session.open("hand-2-3-1")
    session.undo_stack.clear()
    return session


@pytest.fixture
def make_form(qtbot: QtBot, module_form: ExperimentForm, make_form: Make) -> Iterator[Make]:
    """Give the shared form of its session, as if it had just been made; of others one of its own.

    To make one takes most of the time of a test.
    """

    def form(session: Session) -> ExperimentForm:
        if session is not module_form._session:
            return make_form(session)
        for section in module_form.sections.values():
            section.heading.setChecked(True)
        module_form.set_theme(LIGHT, 1.0)
        module_form._area.verticalScrollBar().setValue(0)
        module_form.move(0, 0)
        module_form.resize(*SIZE)
        module_form.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is module_form)
        QApplication.processEvents()
        return module_form

    yield form
    if (focused := module_form.focusWidget()) is not None:
        focused.clearFocus()
    module_form.move(10_000, 10_000)
