"""A session on an expression: stepping, edits, undo, saving, and all that is for networks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import expression_experiment, with_expression
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.recovery import Recovery
from backpropviz.session.session import Session

REFERENCE = Path(__file__).parents[1] / "reference" / "toy_graph.json"
TOY = json.loads(REFERENCE.read_text(encoding="utf-8"))["toy"]


@pytest.fixture
def toy(qapp) -> Session:  # type: ignore[no-untyped-def]
    return Session(open_by_name_or_path("toy-graph"))


def numbers(session: Session) -> dict[str, float]:
    """Return what every step makes, by its plain name."""
    return {session.trace.plain_name(step.quantity): step.value for step in session.trace[:]}


def test_the_steps_make_the_references_numbers(toy: Session) -> None:
    assert toy.is_expression
    assert isinstance(toy.trace, ExpressionTrace)
    made = numbers(toy)
    for name in "cde":
        assert made[name] == TOY["values"][name]
    for edge in TOY["local_edge_derivatives"]:
        assert made[f"local {edge['derivative']}"] == edge["value"]
    for name, expected in TOY["total_derivatives_of_e"].items():
        assert made[f"de/d{name}"] == expected


def test_the_remark_is_made_at_its_step(toy: Session) -> None:
    toy.go_to_end()
    assert toy.step is not None
    assert toy.trace.plain_name(toy.step.quantity) == "de/db"
    assert "leaves the sum, 5" in toy.footnotes(toy.step)[0]
    toy.edit_number("Change b", Quantity(Kind.NODE, unit=1), 2.0)
    assert toy.footnotes(toy.step) == []  # the number is another one


def test_a_dragged_value_is_one_edit_and_the_reader_stays_where_he_is(toy: Session) -> None:
    toy.go_to(6)
    for value in (1.5, 2.0, 2.5):
        toy.edit_number("Change b", Quantity(Kind.NODE, unit=1), value, "drag")
    assert toy.experiment.model.values == {"a": 2.0, "b": 2.5}
    assert toy.cursor == 6
    assert numbers(toy)["de/db"] == (2 + 2.5) + (2.5 + 1)
    assert toy.undo_stack.count() == 1
    toy.undo_stack.undo()
    assert numbers(toy)["de/db"] == 5.0
    assert not toy.is_modified


def test_a_value_where_it_is_not_defined_changes_nothing(qapp: object) -> None:
    session = Session(expression_experiment("e = log(a)", {"a": 1.0}))
    with pytest.raises(ExperimentError, match="log of 0, expected a number above 0"):
        session.edit_number("Change a", Quantity(Kind.NODE, unit=0), 0.0)
    assert session.experiment.model.values == {"a": 1.0}
    assert session.undo_stack.count() == 0


def test_undo_leads_from_network_to_expression_and_back(toy: Session) -> None:
    toy.open("hand-2-3-1")
    assert not toy.is_expression
    toy.trainer.update(3)
    toy.open("quotient-rule")
    assert numbers(toy)["dq/dx"] == pytest.approx(0.75)
    toy.undo_stack.undo()
    assert (toy.is_expression, toy.updates) == (False, 3)
    toy.undo_stack.undo()
    assert numbers(toy)["de/db"] == 5.0
    toy.undo_stack.redo()
    toy.undo_stack.redo()
    assert toy.is_expression
    assert toy.experiment.title == "The quotient rule is two paths"


def test_another_text_is_an_edit(toy: Session) -> None:
    toy.go_to_end()
    edited = with_expression(toy.experiment, "p = a * b; q = p + b")
    toy.edit("Change the expression", edited)
    assert numbers(toy)["dq/db"] == 2.0 + 1.0
    assert 0 <= toy.cursor <= len(toy.trace)


def test_what_is_for_networks_does_nothing(qtbot: QtBot, toy: Session) -> None:
    trainer = toy.trainer
    assert not trainer.can_train
    assert not trainer.has_stop_rule
    for command in (
        trainer.play,
        trainer.epoch,
        trainer.run_to_stop,
        trainer.update,
        toy.next_pass,
        toy.previous_pass,
        toy.reset,
        toy.draw_sabotage,
    ):
        command()
        assert not trainer.is_playing
        assert toy.updates == 0
    assert toy.moment.maps(10).units == ()
    assert toy.moment.train.loss == 0.0
    assert toy.moment.test is None
    assert toy.trouble is None
    assert toy.loss_after is None
    assert toy.plane.grid(3).shape == (9, 0)
    assert toy.undo_stack.count() == 0


def test_it_plays_to_the_end_and_from_the_start_again(qtbot: QtBot, toy: Session) -> None:
    toy.player.set_speed(64.0)
    toy.toggle_play()
    qtbot.waitUntil(lambda: toy.cursor == len(toy.trace))
    assert not toy.player.is_playing
    toy.step_back()
    assert toy.cursor == len(toy.trace) - 1


def test_it_is_saved_and_found_after_a_crash(toy: Session, tmp_path: Path) -> None:
    toy.edit_number("Change a", Quantity(Kind.NODE, unit=0), -1.25)
    recovery = Recovery(toy, tmp_path / "unsaved.bpviz")
    recovery.write()
    found = Recovery.read(tmp_path / "unsaved.bpviz")
    assert found == toy.experiment
    other = Session(open_by_name_or_path("xor"))
    other.recover(found)
    assert other.is_expression
    assert other.is_modified
    toy.save(tmp_path / "mine.toml")
    assert not toy.is_modified
    assert read_experiment(tmp_path / "mine.toml") == toy.experiment
