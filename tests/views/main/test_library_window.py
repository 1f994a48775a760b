"""Every network of the library in the window: opened, stepped and trained without a complaint."""

from __future__ import annotations

from functools import partial

import pytest

from backpropviz.experiment.library import library

NETWORKS = [entry for entry in library() if entry.kind == "network"]
TOPICS = list(dict.fromkeys(entry.topic for entry in NETWORKS))
UPDATES = 20


@pytest.fixture
def open_window(show_window):
    return partial(show_window, remember=True)


def settle(qtbot, window):
    """Let everything be painted that is to be."""
    qtbot.waitUntil(lambda: window.board.is_complete)
    window.grab()


@pytest.mark.parametrize("topic", TOPICS)
def test_every_network_is_opened_stepped_and_trained(qtbot, open_window, topic):
    names = [entry.name for entry in NETWORKS if entry.topic == topic]
    window = open_window(names[0])
    session, actions = window.session, window.actions_by_name
    for name in names:
        window.open_path(name)
        assert session.source.name == name
        actions["show_stepping"].trigger()
        for action in ("step_forward", "step_forward", "go_to_end", "step_back"):
            actions[action].trigger()
        settle(qtbot, window)
        assert session.cursor == len(session.trace) - 1
        actions["show_training"].trigger()
        session.trainer.update(UPDATES)
        qtbot.waitUntil(lambda: session.updates == UPDATES, timeout=20_000)
        settle(qtbot, window)
        assert session.trouble is None, name
