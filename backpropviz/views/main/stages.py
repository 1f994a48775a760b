"""The stages of a network view that it does not make itself: graphs, and matrices."""

from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.canvas.stage import Stage
from backpropviz.views.network.view import NetworkView


def add_stages(view: NetworkView, session: Session) -> None:
    """Let a view show graphs and matrices: they are imported when they are first to be seen."""

    def graph() -> Stage:
        from backpropviz.views.graph.stage import GraphStage

        return GraphStage(session)

    def matrices() -> Stage:
        from backpropviz.views.matrices.stage import MatrixStage

        return MatrixStage(session)

    view.add_stage("graph", graph)
    view.add_stage("matrices", matrices)


def stage_of(session: Session) -> str:
    """Return the name of the stage that shows a session's steps."""
    return "graph" if session.is_expression else _STAGES[session.shown_form]


_STAGES = {Form.NEURONS: "neurons", Form.SCALARS: "graph", Form.MATRICES: "matrices"}
