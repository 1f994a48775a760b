"""Beginning a run anew with another state of the document, in one undoable step."""

from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up_again
from backpropviz.experiment.validation import validate
from backpropviz.phrases import Phrase
from backpropviz.session.history import History
from backpropviz.session.progress import start_of
from backpropviz.session.session import Session


def begin_anew(session: Session, text: Phrase, experiment: Experiment) -> None:
    """Take up an edited experiment at update 0, even where its run could go on.

    Undo, called `text`, brings back the document and the run. Raises ExperimentError, and changes
    nothing, if the experiment is not valid.
    """
    session.player.pause()
    session.trainer.pause()
    validate(experiment)
    setup = set_up_again(experiment, session.experiment, session.setup)
    start = start_of(setup)
    session.edit_to_run(text, experiment, setup, History(setup, start), start)
