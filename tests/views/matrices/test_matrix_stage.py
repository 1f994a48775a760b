"""The picture of matrices: what it shows at a cursor, and that steps paint only what changes."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.experiment.schema import Experiment, Layer
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.matrices.stage import MatrixStage
from backpropviz.views.matrices.tables import Table, cell_text
from backpropviz.views.network.view import NetworkView

Seen = Callable[[MatrixStage, Viewport], QImage]


def table_of(stage: MatrixStage, viewport: Viewport, quantity: Quantity) -> Table:
    """Return the matrix that a quantity is in."""
    scene = stage.scene(viewport)
    place = scene.graph.place_of(quantity)
    assert place is not None
    (table,) = [
        table for table in scene.nodes[place.node].tables if table.is_slope is place.is_adjoint
    ]
    return table


def middle_of(stage: MatrixStage, viewport: Viewport, quantity: Quantity) -> QPointF:
    """Return where a quantity's cell is."""
    table = table_of(stage, viewport, quantity)
    cell = table.cell_of(quantity)
    assert cell is not None
    return table.box(cell).center()


def afresh(session: Session, viewport: Viewport, seen: Seen) -> QImage:
    return seen(MatrixStage(session), viewport)


def telling_cursors(session: Session) -> set[int]:
    """Return where the first and the last step of each kind in each layer are done, and the ends.

    Between them a pass does the same for one unit and one sample after the other.
    """
    kinds = [(step.quantity.kind, step.quantity.layer) for step in session.network_trace]
    first = {kind: cursor for cursor, kind in reversed([*enumerate(kinds, 1)])}
    last = {kind: cursor for cursor, kind in enumerate(kinds, 1)}
    return {0, *first.values(), *last.values(), len(kinds)}


@pytest.mark.parametrize("proofs", [False, True])
def test_steps_give_the_same_pictures_as_painting_all_of_it(
    session: Session,
    mazur: Session,
    batch: Session,
    viewport: Viewport,
    seen: Seen,
    largest_difference: Callable[[QImage, QImage], int],
    proofs: bool,
) -> None:
    for each in (session, batch) if proofs else (session, mazur, batch):
        each.proofs.set_on(proofs)
        stage, told = MatrixStage(each), telling_cursors(each)
        # Proofs are of derivatives: until the loss is known nothing is seen of them.
        start = each.network_trace.find(Quantity(Kind.LOSS)) or 0 if proofs else 0
        for cursor in [*range(start, len(each.trace) + 1), 3, 17, 0]:
            each.go_to(cursor)
            stepped = seen(stage, viewport)
            if cursor not in told:
                continue
            whole = afresh(each, viewport, seen)
            # Curves that are clipped may differ by a shade at the edge of what is painted anew.
            assert largest_difference(stepped, whole) <= 8, cursor


def test_a_step_paints_a_small_part_of_a_large_picture(
    chain: Callable[..., Session], viewport: Viewport, seen: Seen
) -> None:
    session = chain(64, 10, 10)
    stage = MatrixStage(session)
    session.go_to(100)
    seen(stage, viewport)
    session.go_to(101)
    changed = stage.changes(viewport)
    assert changed is not None
    area = sum(rect.width() * rect.height() for rect in changed)
    assert 0 < area < 0.2 * viewport.size.width() * viewport.size.height()
    nothing = stage.changes(viewport)
    assert nothing is not None
    assert nothing.isEmpty()


def test_what_is_not_computed_is_no_number(session: Session, viewport: Viewport) -> None:
    stage = MatrixStage(session)
    y = Quantity(Kind.A, 2, 0, sample=0)
    session.go_to(7)
    table = table_of(stage, viewport, y)
    assert stage.view(viewport).known.share(table.array) == 0.0
    session.go_to(8)
    assert stage.view(viewport).known.share(table.array) == 1.0


def test_derivatives_appear_when_the_way_back_begins(session: Session, viewport: Viewport) -> None:
    stage = MatrixStage(session)
    table = table_of(stage, viewport, Quantity(Kind.D_WEIGHT, 1, 0, 1))
    point = middle_of(stage, viewport, Quantity(Kind.D_WEIGHT, 1, 0, 1))
    session.go_to(9)  # the loss
    assert not stage.view(viewport).shows(table)
    assert stage.quantity_at(point, viewport) is None
    session.go_to(10)
    assert stage.view(viewport).shows(table)
    assert stage.quantity_at(point, viewport) == Quantity(Kind.D_WEIGHT, 1, 0, 1)


def test_the_step_and_its_operands_are_marked(session: Session, viewport: Viewport) -> None:
    stage = MatrixStage(session)
    session.go_to(1)  # z of the first hidden unit, from x and the first column of W
    marks = stage.view(viewport).marks
    scene = stage.scene(viewport)
    names = {
        scene.graph.nodes[node].operation: (list(own.current), list(own.operands))
        for (node, _), own in marks.tables.items()
    }
    assert names["input"] == ([], [(0, 0), (0, 1)])
    assert names["weight"] == ([], [(0, 0), (1, 0)])
    assert names["@"] == ([(0, 0)], [])
    assert marks.ways == {(0, 2), (1, 2)}


def test_the_update_takes_the_place_of_the_weight(session: Session, viewport: Viewport) -> None:
    stage = MatrixStage(session)
    weight = Quantity(Kind.WEIGHT, 1, 1, 0)
    point = middle_of(stage, viewport, weight)
    assert stage.quantity_at(point, viewport) == weight
    session.go_to_end()
    updated = weight._replace(kind=Kind.NEW_WEIGHT)
    assert stage.quantity_at(point, viewport) == updated
    assert stage.editable(updated) == weight


def test_what_the_optimizer_remembers_is_marked_at_its_parameter(
    batch: Session, viewport: Viewport
) -> None:
    stage, trace = MatrixStage(batch), batch.network_trace
    states = [step for step in trace if step.quantity.kind is Kind.STATE_BIAS]
    assert states  # of Adam
    batch.go_to(states[-1].index + 1)
    view = stage.view(viewport)
    ((place, marks),) = [each for each in view.marks.tables.items() if each[1].current]
    assert stage.scene(viewport).nodes[place[0]].node.operation == "bias"
    assert marks.current == {(0, 1): states[-1].quantity}
    assert view.marks.signs == frozenset()


def test_a_share_of_a_gradient_is_marked_where_the_mean_will_stand(
    batch: Session, viewport: Viewport
) -> None:
    stage, trace = MatrixStage(batch), batch.network_trace
    share = Quantity(Kind.D_WEIGHT, 1, 1, 0, sample=0)
    made = trace.find(share)
    assert made is not None
    batch.go_to(made + 1)
    marks = stage.view(viewport).marks
    node = next(n for n in stage.scene(viewport).nodes if n.node.operation == "weight")
    assert marks.of(node.index, is_slope=True).current == {(0, 1): share}
    table = table_of(stage, viewport, share._replace(sample=-1))
    assert not stage.view(viewport).known.mask(table.array)[0, 1]


def test_a_click_goes_to_the_step_of_a_cell(
    qtbot: QtBot, show_matrices: Callable[[Session], NetworkView], session: Session
) -> None:
    view = show_matrices(session)
    stage = view.stage
    assert isinstance(stage, MatrixStage)
    h2 = Quantity(Kind.A, 1, 1, sample=0)
    place = middle_of(stage, view.viewport(), h2).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert session.cursor == 4  # z of h1, h1, z of h2, h2
    weight = Quantity(Kind.WEIGHT, 2, 0, 1)
    place = middle_of(stage, view.viewport(), weight).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert (session.cursor, session.selection) == (4, weight)


def test_a_double_click_edits_a_given_number(
    qtbot: QtBot, show_matrices: Callable[[Session], NetworkView], session: Session
) -> None:
    view = show_matrices(session)
    stage = view.stage
    assert isinstance(stage, MatrixStage)
    weight = Quantity(Kind.WEIGHT, 1, 2, 0)
    place: QPoint = middle_of(stage, view.viewport(), weight).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    field = view.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "4.5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.network_trace.value(weight) == 4.5
    z = Quantity(Kind.Z, 1, 2, sample=0)
    assert session.network_trace.value(z) == 5 * 4.5 - 3  # was 5 · 3 − 3


def test_a_click_on_another_sample_follows_it(batch: Session, viewport: Viewport) -> None:
    stage = MatrixStage(batch)
    z = Quantity(Kind.Z, 1, 1, sample=2)
    hit = stage.quantity_at(middle_of(stage, viewport, z), viewport)
    assert hit == z
    stage.press(z)
    assert batch.sample == 2
    assert batch.step is not None
    assert batch.step.quantity == z


def test_a_tool_tip_tells_the_number_in_full_and_its_place(
    batch: Session, viewport: Viewport
) -> None:
    stage = MatrixStage(batch)
    weight = Quantity(Kind.WEIGHT, 1, 1, 0)
    lines = stage.text_of(weight, viewport).split("\n")
    value = batch.network_trace.value(weight)
    assert lines[0].endswith(repr(value).replace("-", "−"))
    assert "row 1 of 2, column 2 of 2" in lines
    assert lines[-1] == "Double-click (or F2) to change it"
    d_z = Quantity(Kind.D_Z, 1, 0, sample=1)
    lines = stage.text_of(d_z, viewport).split("\n")
    assert lines[0].endswith("= not computed yet")
    assert lines[-1] == "sample 2"


def test_a_sign_tells_its_operation_and_the_shapes(mazur: Session, viewport: Viewport) -> None:
    stage = MatrixStage(mazur)
    sign = stage.scene(viewport).nodes[2].sign
    assert sign is not None
    quantity = stage.quantity_at(sign.center(), viewport)
    assert quantity == Quantity(Kind.Z, 1, 0, sample=0)
    assert stage.text_of(quantity, viewport) == (
        "@: product of matrices: row by column\n1×2 @ 2×2 gives 1×2"
    )
    assert stage.editable(quantity) is None


def test_a_number_that_is_to_be_predicted_is_hidden(
    mazur: Session, viewport: Viewport, seen: Seen
) -> None:
    stage = MatrixStage(mazur)
    mazur.prediction.set_on(True)
    asked = mazur.prediction.asked
    assert asked is not None
    cell = table_of(stage, viewport, asked.quantity)
    assert asked.quantity in stage.view(viewport).reading.current
    assert stage.view(viewport).known.share(cell.array) == 0.0
    hidden = seen(stage, viewport)
    mazur.prediction.show()
    assert seen(stage, viewport) != hidden


def test_lights_dim_all_other_cells(mazur: Session, viewport: Viewport, seen: Seen) -> None:
    stage = MatrixStage(mazur)
    mazur.go_to_end()
    plain = seen(stage, viewport)
    weight = Quantity(Kind.WEIGHT, 1, 0, 1)
    corner = QPointF(-0.42, -0.3)  # of a cell: there is no digit
    mazur.light([weight])
    lit = seen(stage, viewport)

    def colors(picture: QImage, quantity: Quantity) -> int:
        table = table_of(stage, viewport, quantity)
        middle = middle_of(stage, viewport, quantity)
        x, y = middle.x() + corner.x() * table.cell_width, middle.y() + corner.y() * 8
        return picture.pixelColor(round(x), round(y)).rgb()

    assert colors(lit, weight) == colors(plain, weight)
    other = Quantity(Kind.WEIGHT, 1, 1, 1)
    assert colors(lit, other) != colors(plain, other)
    mazur.light([])
    assert seen(stage, viewport) == plain


def test_proof_lights_mark_the_derivatives_that_are_computed(
    session: Session, viewport: Viewport, seen: Seen
) -> None:
    stage = MatrixStage(session)
    session.go_to(20)
    plain = seen(stage, viewport)
    session.proofs.set_on(True)
    assert seen(stage, viewport) != plain
    findings = stage.view(viewport).findings
    # ∂J/∂y, ∂J/∂z_y, three of V, three of h, three of z_h: steps 10 to 20
    assert sum(map(len, findings.values())) == 11


def test_an_exported_picture_looks_like_the_one_on_the_screen(
    mazur: Session,
    viewport: Viewport,
    seen: Seen,
) -> None:
    mazur.go_to(30)
    stage = MatrixStage(mazur)
    image = QImage(viewport.size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    stage.paint_on(painter, viewport)
    painter.end()
    screen = seen(stage, viewport).convertToFormat(QImage.Format.Format_RGB32)
    alike = sum(
        image.pixel(x, y) == screen.pixel(x, y)
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    assert alike > 0.97 * len(range(0, image.width(), 7)) * len(range(0, image.height(), 7))


def test_numbers_that_are_not_finite_do_not_stop_the_picture(
    experiment_of: Callable[..., Experiment], viewport: Viewport, seen: Seen
) -> None:
    layer = Layer(units=1, activation="linear", weights=((1e12,),))
    session = Session(experiment_of(*[layer] * 12, inputs=((1e12,), (0.0,)), targets=((1.0,),) * 2))
    assert math.isinf(session.network_trace.value(Quantity(Kind.LOSS)))  # (10^156)^2
    stage = MatrixStage(session)
    for detail in Detail:
        session.set_detail(detail)
        session.go_to_end()
        assert not seen(stage, viewport).isNull()
    session.set_style(NumberStyle(8, decimal_comma=True))
    stage.forget()
    assert not seen(stage, Viewport(QSize(320, 280), 8.0, QPointF(50, 9), DARK, 2.0)).isNull()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.5, "0.5"),
        (-0.00001234, "−1.234e−5"),
        (0.99998330, "0.99998"),
        (1.00000003, "1.00000003"),
        (1.00000000034, "≈1.0"),  # in full it would take 12 characters
        (math.inf, "∞"),
        (math.nan, "NaN"),
    ],
)
def test_long_numbers_are_marked_where_they_are_rounded(value: float, text: str) -> None:
    assert cell_text(value, NumberStyle()) == text


def test_the_look_of_a_theme_is_on_the_picture(session: Session, seen: Seen) -> None:
    stage = MatrixStage(session)
    size = QSize(400, 300)
    for theme in (LIGHT, DARK):
        picture = seen(stage, Viewport(size, 1.0, QPointF(), theme, 1.0))
        assert picture.pixelColor(1, 1) == theme.color("canvas")
        assert picture.rect() == QRect(0, 0, 400, 300)
