"""All commands of the window: their names, keys, and where they stand in the menus."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from backpropviz.export.sentences import QT_TRANSLATE_NOOP

_CONTEXT = "Actions"


class Command(NamedTuple):
    """One command; name is the action's object name."""

    name: str
    text: str
    keys: tuple[str, ...]
    menu: str  # "": in no menu


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("step", QT_TRANSLATE_NOOP("Actions", "&Step")),
    ("train", QT_TRANSLATE_NOOP("Actions", "&Train")),
    ("explain", QT_TRANSLATE_NOOP("Actions", "E&xplain")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("project", QT_TRANSLATE_NOOP("Actions", "&Projector")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
WITHIN = {"project": "view"}  # menus that are in another one

COMMANDS = (
    Command("open_experiment", QT_TRANSLATE_NOOP("Actions", "Open…"), ("Ctrl+O",), "file"),
    Command("show_library", QT_TRANSLATE_NOOP("Actions", "Library…"), ("Ctrl+Shift+O",), "file"),
    Command(
        "find_experiment", QT_TRANSLATE_NOOP("Actions", "Search the library"), ("Ctrl+F",), "file"
    ),
    Command(
        "next_experiment", QT_TRANSLATE_NOOP("Actions", "Next experiment"), ("Ctrl+PgDown",), "file"
    ),
    Command(
        "previous_experiment",
        QT_TRANSLATE_NOOP("Actions", "Previous experiment"),
        ("Ctrl+PgUp",),
        "file",
    ),
    Command("save_experiment", QT_TRANSLATE_NOOP("Actions", "Save"), ("Ctrl+S",), "file"),
    Command(
        "save_experiment_as", QT_TRANSLATE_NOOP("Actions", "Save as…"), ("Ctrl+Shift+S",), "file"
    ),
    Command("export_picture", QT_TRANSLATE_NOOP("Actions", "Export picture…"), ("Ctrl+E",), "file"),
    Command(
        "copy_picture", QT_TRANSLATE_NOOP("Actions", "Copy picture"), ("Ctrl+Shift+C",), "file"
    ),
    Command(
        "export_program", QT_TRANSLATE_NOOP("Actions", "Export program…"), ("Ctrl+Shift+E",), "file"
    ),
    Command(
        "make_worksheet", QT_TRANSLATE_NOOP("Actions", "Worksheet…"), ("Ctrl+Shift+W",), "file"
    ),
    Command("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "file"),
    Command("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "edit"),
    Command("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "edit"),
    Command("new_seed", QT_TRANSLATE_NOOP("Actions", "New weights"), ("Ctrl+Shift+R",), "edit"),
    Command(
        "step_forward", QT_TRANSLATE_NOOP("Actions", "Step forward"), ("Right", "PgDown"), "step"
    ),
    Command("step_back", QT_TRANSLATE_NOOP("Actions", "Step back"), ("Left", "PgUp"), "step"),
    Command("next_phase", QT_TRANSLATE_NOOP("Actions", "Next phase"), ("Shift+Right",), "step"),
    Command(
        "previous_phase", QT_TRANSLATE_NOOP("Actions", "Previous phase"), ("Shift+Left",), "step"
    ),
    Command("go_to_start", QT_TRANSLATE_NOOP("Actions", "Start of the pass"), ("Home",), "step"),
    Command("go_to_end", QT_TRANSLATE_NOOP("Actions", "End of the pass"), ("End",), "step"),
    Command("play_pause", QT_TRANSLATE_NOOP("Actions", "Play"), ("Space",), "step"),
    Command("show_stepping", QT_TRANSLATE_NOOP("Actions", "Step"), ("Ctrl+1",), "step"),
    Command("train_play", QT_TRANSLATE_NOOP("Actions", "Train"), ("T",), "train"),
    Command("train_update", QT_TRANSLATE_NOOP("Actions", "One update"), ("N",), "train"),
    Command("train_epoch", QT_TRANSLATE_NOOP("Actions", "One epoch"), ("E",), "train"),
    Command(
        "train_to_stop", QT_TRANSLATE_NOOP("Actions", "Run to the stop rule"), ("Shift+T",), "train"
    ),
    Command("train_back", QT_TRANSLATE_NOOP("Actions", "One update back"), ("Shift+N",), "train"),
    Command("step_update", QT_TRANSLATE_NOOP("Actions", "Step this update"), ("S",), "train"),
    Command("reset", QT_TRANSLATE_NOOP("Actions", "Reset"), ("Ctrl+R",), "train"),
    Command("show_training", QT_TRANSLATE_NOOP("Actions", "Train"), ("Ctrl+2",), "train"),
    Command("show_paths", QT_TRANSLATE_NOOP("Actions", "Where from"), ("W",), "explain"),
    Command("show_proof", QT_TRANSLATE_NOOP("Actions", "Proof"), ("P",), "explain"),
    Command("show_slope", QT_TRANSLATE_NOOP("Actions", "Slope"), ("L",), "explain"),
    Command("show_matrices", QT_TRANSLATE_NOOP("Actions", "Matrices"), ("M",), "explain"),
    Command("show_code", QT_TRANSLATE_NOOP("Actions", "Code"), ("C",), "explain"),
    Command("show_derivation", QT_TRANSLATE_NOOP("Actions", "Derivation"), ("D",), "explain"),
    Command("show_activations", QT_TRANSLATE_NOOP("Actions", "Activations"), ("A",), "explain"),
    Command("proof_lights", QT_TRANSLATE_NOOP("Actions", "Proof lights"), ("Shift+P",), "explain"),
    Command("predict_mode", QT_TRANSLATE_NOOP("Actions", "Predict first"), ("Q",), "explain"),
    Command("show_lesson", QT_TRANSLATE_NOOP("Actions", "Lesson"), ("Ctrl+L",), "explain"),
    Command(
        "lesson_next",
        QT_TRANSLATE_NOOP("Actions", "Next part of the lesson"),
        ("Ctrl+Right",),
        "explain",
    ),
    Command(
        "lesson_previous",
        QT_TRANSLATE_NOOP("Actions", "Previous part of the lesson"),
        ("Ctrl+Left",),
        "explain",
    ),
    Command("focus_panel", QT_TRANSLATE_NOOP("Actions", "To the panel"), ("F6",), "explain"),
    Command(
        "move_panel", QT_TRANSLATE_NOOP("Actions", "Move the panel…"), ("Shift+F6",), "explain"
    ),
    Command("side_by_side", QT_TRANSLATE_NOOP("Actions", "Side by side"), ("Ctrl+3",), "view"),
    Command("show_neurons", QT_TRANSLATE_NOOP("Actions", "Neurons"), ("Alt+1",), "view"),
    Command("show_scalars", QT_TRANSLATE_NOOP("Actions", "Operations"), ("Alt+2",), "view"),
    Command(
        "show_matrix_graph", QT_TRANSLATE_NOOP("Actions", "Matrix operations"), ("Alt+3",), "view"
    ),
    Command("reverse_mode", QT_TRANSLATE_NOOP("Actions", "Derivatives backward"), ("R",), "view"),
    Command("forward_mode", QT_TRANSLATE_NOOP("Actions", "Derivatives forward"), ("F",), "view"),
    Command("pictures", QT_TRANSLATE_NOOP("Actions", "Pictures in the neurons"), ("I",), "view"),
    Command("gradient_edges", QT_TRANSLATE_NOOP("Actions", "Edges show gradients"), ("G",), "view"),
    Command("zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom in"), ("+", "="), "view"),
    Command("zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), ("-",), "view"),
    Command("zoom_fit", QT_TRANSLATE_NOOP("Actions", "Fit the network"), ("0",), "view"),
    Command("switch_theme", QT_TRANSLATE_NOOP("Actions", "Dark theme"), ("Ctrl+D",), "view"),
    Command("decimal_comma", QT_TRANSLATE_NOOP("Actions", "Decimal comma"), (), "view"),
    Command("more_digits", QT_TRANSLATE_NOOP("Actions", "More digits"), ("Ctrl+.",), "view"),
    Command("fewer_digits", QT_TRANSLATE_NOOP("Actions", "Fewer digits"), ("Ctrl+,",), "view"),
    Command("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",), "view"),
    Command("projector_mode", QT_TRANSLATE_NOOP("Actions", "Projector mode"), ("F5",), "view"),
    Command(
        "leave_projector", QT_TRANSLATE_NOOP("Actions", "Leave projector mode"), ("Esc",), "project"
    ),
    Command("blank_screen", QT_TRANSLATE_NOOP("Actions", "Black screen"), ("B", "."), "project"),
    Command("white_screen", QT_TRANSLATE_NOOP("Actions", "White screen"), (",",), "project"),
    Command("spotlight", QT_TRANSLATE_NOOP("Actions", "Spotlight"), ("Shift+S",), "project"),
    Command("hide_numbers", QT_TRANSLATE_NOOP("Actions", "Hide numbers"), ("V",), "project"),
    Command(
        "reveal_numbers",
        QT_TRANSLATE_NOOP("Actions", "Show what is hidden"),
        ("Return",),
        "project",
    ),
    Command("choose_shown", QT_TRANSLATE_NOOP("Actions", "What is shown when…"), ("O",), "project"),
    Command("pen", QT_TRANSLATE_NOOP("Actions", "Pen"), ("Shift+D",), "project"),
    Command(
        "pen_undo", QT_TRANSLATE_NOOP("Actions", "Undo the last stroke"), ("Backspace",), "project"
    ),
    Command("pen_clear", QT_TRANSLATE_NOOP("Actions", "Clear the drawing"), ("Del",), "project"),
    Command(
        "show_pressed_keys", QT_TRANSLATE_NOOP("Actions", "Show pressed keys"), ("K",), "project"
    ),
    Command(
        "presenter_window",
        QT_TRANSLATE_NOOP("Actions", "Presenter's window"),
        ("Shift+F5",),
        "project",
    ),
    Command("welcome", QT_TRANSLATE_NOOP("Actions", "Welcome"), (), "help"),
    Command("show_keys", QT_TRANSLATE_NOOP("Actions", "Keys"), ("?",), "help"),
    Command("about", QT_TRANSLATE_NOOP("Actions", "About backpropviz"), (), "help"),
)

SEPARATORS_BEFORE = set(
    "show_library save_experiment export_picture quit new_seed next_phase go_to_start play_pause "
    "show_stepping train_update "
    "step_update show_training proof_lights show_lesson focus_panel show_neurons reverse_mode "
    "pictures zoom_in switch_theme decimal_comma full_screen spotlight choose_shown pen "
    "show_pressed_keys".split()
)
CHECKABLE = set(
    "switch_theme decimal_comma full_screen show_stepping show_training side_by_side pictures "
    "gradient_edges "
    "show_paths show_proof show_slope show_matrices show_code show_derivation "
    "show_activations predict_mode "
    "projector_mode blank_screen white_screen spotlight hide_numbers pen show_pressed_keys "
    "presenter_window "
    "proof_lights show_lesson show_neurons show_scalars show_matrix_graph reverse_mode "
    "forward_mode".split()
)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """Return the actions by name; they do nothing yet."""
    actions: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(translated(command.text), parent)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.name in CHECKABLE)
        action.setChecked(command.name == "pictures")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        actions[command.name] = action
    return actions


def connect_actions(
    actions: Mapping[str, QAction], handlers: Mapping[str, Callable[[], object]]
) -> None:
    """Wire each handler to its action."""
    for name, handler in handlers.items():
        actions[name].triggered.connect(lambda _=False, run=handler: run())


def translated(text: str) -> str:
    """Return a text of this module in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)
