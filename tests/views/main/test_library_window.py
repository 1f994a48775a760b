"""Every network of the library in the window: opened, stepped and trained without a complaint."""

from __future__ import annotations

import pytest

from backpropviz.experiment.library import library

NETWORKS = [entry for entry in library() if entry.kind == "network"]
TOPICS = list(dict.fromkeys(entry.topic for entry in NETWORKS))
UPDATES = 20


def settle(qtbot, window):
    """Let everything be painted that is to be."""
    qtbot.waitUntil(lambda: window.board.is_complete)
    window.grab()


@pytest.mark.parametrize("topic", TOPICS)
def test_every_network_is_opened_stepped_and_trained(qtbot, shared_window, topic):
    names = [entry.name for entry in NETWORKS if entry.topic == topic]
    window = shared_window(names[0])
    session, actions = window.session, window.actions_by_name
    for name in names:
        if name != names[0]:
            window.open_path(name)
        assert session.source.name == name
        actions["show_stepping"].trigger()
        for action in ("step_forward", "go_to_end", "step_back"):
            actions[action].trigger()
        settle(qtbot, window)
        assert session.cursor == len(session.trace) - 1
        actions["show_training"].trigger()
        session.trainer.update(UPDATES)
        qtbot.waitUntil(lambda: session.updates == UPDATES, timeout=20_000)
        settle(qtbot, window)
        assert session.trouble is None, name
