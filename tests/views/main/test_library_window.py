"""Every experiment of the library in the window: opened, stepped, trained, its links followed."""

from __future__ import annotations

from functools import cache
from itertools import groupby

import pytest
from PySide6.QtWidgets import QApplication

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.links import Action, Verb, action_of, links_in
from backpropviz.session import trainer
from backpropviz.views.lesson.places import find_quantity

UPDATES = 20


@cache
def addresses_of(name: str) -> list[str]:
    experiment = open_by_name_or_path(name)
    texts = [experiment.description, *(part.text for part in experiment.lesson)]
    return list(dict.fromkeys(link.address for text in texts for link in links_in(text)))


def opens(address: str) -> bool:
    return action_of(address).verb is Verb.OPEN


TOPICS = {
    topic: [entry.name for entry in entries]
    for topic, entries in groupby(library(), key=lambda entry: entry.topic)
}
LEADING_TO = {
    action_of(address).name: address
    for entry in library()
    for address in addresses_of(entry.name)
    if opens(address)
}


@pytest.mark.parametrize("topic", TOPICS)
def test_every_experiment_is_opened_stepped_and_trained_and_its_links_followed(
    shared_window, topic, step_and_train, follow_links
):
    first = TOPICS[topic][0]
    window = shared_window("hand-2-3-1" if first in LEADING_TO else first)
    session = window.session
    for name in TOPICS[topic]:
        if name in LEADING_TO:
            window.message_bar.clear()
            window.board.follower.follow(LEADING_TO[name])
            assert window.message_bar.text == ""
        elif name != first:
            window.open_path(name)
        assert session.source.name == name
        if not session.is_expression:  # walked in test_expression_window.py
            step_and_train(window)
        follow_links(window)


def test_every_document_that_a_text_leads_to_is_opened_above():
    assert LEADING_TO
    assert set(LEADING_TO) <= {name for names in TOPICS.values() for name in names}


@pytest.fixture
def step_and_train(qtbot):
    def settle(window) -> None:
        qtbot.waitUntil(lambda: window.board.is_complete)
        QApplication.processEvents()  # paints what has changed

    def take(window) -> None:
        session, actions = window.session, window.actions_by_name
        actions["show_stepping"].trigger()
        for action in ("step_forward", "go_to_end", "step_back"):
            actions[action].trigger()
        settle(window)
        assert session.cursor == len(session.trace) - 1
        actions["show_training"].trigger()
        session.trainer.update(UPDATES)
        qtbot.waitUntil(lambda: session.updates == UPDATES, timeout=20_000)
        settle(window)
        assert session.trouble is None, session.source.name

    return take


@pytest.fixture
def follow_links(follow_at_once, check_followed):
    """Follow every link of the open document; those to other documents at what they lead to."""

    def follow(window) -> None:
        session = window.session
        for address in addresses_of(session.source.name):
            if opens(address):
                continue
            session.reset()  # a stop rule that is past ends nothing
            before, done = session.experiment, session.updates
            if not follow_at_once(window, address):
                continue
            assert "cannot be followed" not in window.message_bar.text
            check_followed(window, action_of(address), done)
            if session.experiment != before:  # every edit is undone by one step
                session.undo_stack.undo()
                assert session.experiment == before

    return follow


def stop_of(session) -> int:
    """Return the update at which the document's rule stops, in epochs or updates."""
    stop, training = session.experiment.training.stop, session.experiment.training
    n_samples = len(session.setup.dataset.train)
    per_epoch = -(-n_samples // (training.batch_size or n_samples))
    return stop.updates if stop.updates is not None else stop.epochs * per_epoch


@pytest.fixture
def follow_at_once(qtbot, monkeypatch):
    monkeypatch.setattr(trainer, "_UPDATES_AT_ONCE_S", 0.05)  # what takes longer goes on in frames

    def follow(window, address: str) -> bool:
        """Follow a link and return True; False for a long training, given up once it is on its way.

        That it arrives is seen by the trainings that are short; here it counts whereto it goes.
        """
        session, training, action = window.session, window.session.trainer, action_of(address)
        done = session.updates
        window.board.follower.follow(address)
        if not training.is_playing:
            return True
        assert action.verb is Verb.RUN
        qtbot.waitUntil(lambda: session.updates > done or not training.is_playing)
        if not training.is_playing:
            return True
        goal = done + (session.updates - done) / training.done_share
        assert goal == pytest.approx(done + action.number if action.number else stop_of(session))
        training.pause()
        return False

    return follow


@pytest.fixture
def check_followed(value_of, subject_name):
    def check(window, action: Action, done: int) -> None:
        """Look at what a link asked for, where so many updates were done before."""
        session, number = window.session, action.number
        match action.verb:
            case Verb.GO | Verb.SELECT if action.name not in ("start", "end"):
                expected = session.trace.plain_name(find_quantity(session, action.name))
                assert subject_name(session) == expected
                assert not window.board.is_training
            case Verb.RUN:
                assert session.updates == (done + number if number else stop_of(session))
            case Verb.RESET:
                assert session.updates == 0
            case Verb.TARGET:
                assert session.experiment.data.targets[0][action.place] == number
            case Verb.WEIGHT | Verb.BIAS | Verb.VALUE:
                assert value_of(session, action.name) == number
            case Verb.RATE:
                assert session.experiment.training.learning_rate == number
            case Verb.ACTIVATION:
                assert session.experiment.model.layers[action.place - 1].activation == action.name
            case Verb.MODE:
                assert session.differentiation.mode.value == action.name
            case Verb.WRT:
                assert session.differentiation.mode is Mode.FORWARD
                graph = session.trace.graph
                assert graph.nodes[session.differentiation.wrt].name == action.name
            case _:
                pytest.fail(f"nothing looks at {action}")

    return check
