"""Whether the person has told the system to reduce motion; asked so that nothing waits for it."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

# Who knows on a Linux desktop, under which name, and the answer that is the wish.
# https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS = "org.freedesktop.portal.Settings"
_QUESTIONS = {
    ("org.freedesktop.appearance", "reduced-motion"): 1.0,
    ("org.gnome.desktop.interface", "enable-animations"): 0.0,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): 0.0,
}
_GET_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_NO_PLATFORMS = ("offscreen", "minimal")  # nobody sits there who could have wished anything


class MotionWish(QObject):
    """Asks the system; `changed` tells the answer where it is another one than before.

    A system that cannot be asked, or says something that nobody knows, has no wish. Qt itself
    answers from 6.12 on (QAccessibilityHints.motionPreference), which is not in use yet.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_reduced = False
        self._answers: dict[tuple[str, str], bool] = {}
        self._waiting: list[QDBusPendingCallWatcher] = []

    def ask(self) -> None:
        """Ask the system now; on Linux the answer comes later."""
        if QGuiApplication.platformName() in _NO_PLATFORMS:
            return
        if sys.platform == "win32":
            self._take(not _windows_animates())
        elif sys.platform == "darwin":
            self._take(_macos_reduces_motion())
        elif "DBUS_SESSION_BUS_ADDRESS" in os.environ or _has_usual_bus():
            self.ask_portal()

    @property
    def is_waiting(self) -> bool:
        """Say whether the answer is still to come."""
        return bool(self._waiting)

    def ask_portal(self) -> None:
        """Ask the portal of a Linux desktop; waits for nothing."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected() or self._waiting:
            return
        for question in _QUESTIONS:
            message = QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "Read")
            message.setArguments(list(question))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            self._waiting.append(watcher)
            watcher.finished.connect(lambda done, asked=question: self._take_answer(done, asked))

    def _take_answer(self, done: QDBusPendingCallWatcher, question: tuple[str, str]) -> None:
        from PySide6.QtDBus import QDBusVariant

        values = [] if done.isError() else done.reply().arguments()
        value = values[0] if values else None
        while isinstance(value, QDBusVariant):
            value = value.variant()
        try:
            wished = isinstance(value, str | int | float) and float(value) == _QUESTIONS[question]
        except ValueError:  # a text that is no number
            wished = False
        self._answers[question] = wished
        self._waiting = [each for each in self._waiting if each is not done]
        done.deleteLater()
        if not self._waiting:
            self._take(any(self._answers.values()))

    def _take(self, reduced: bool) -> None:
        if reduced is not self.is_reduced:
            self.is_reduced = reduced
            self.changed.emit(reduced)


def _has_usual_bus() -> bool:
    """Say whether there is a bus where desktops put it; else Qt would look for one elsewhere."""
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return folder is not None and os.path.exists(os.path.join(folder, "bus"))


def _windows_animates() -> bool:
    """Return whether Windows shows animations: its setting “Animation effects”."""
    animates = ctypes.c_int(1)
    if sys.platform == "win32":
        ctypes.windll.user32.SystemParametersInfoW(
            _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0
        )
    return animates.value != 0


def _macos_reduces_motion() -> bool:
    """Return the setting “Reduce motion” of macOS, by its NSWorkspace."""
    try:
        objc = ctypes.cdll.LoadLibrary("libobjc.A.dylib")
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
        # One function for all messages: its type is that of the method that is asked.
        get_object, get_flag = objc["objc_msgSend"], objc["objc_msgSend"]
        get_object.restype, get_flag.restype = ctypes.c_void_p, ctypes.c_bool
        get_object.argtypes = get_flag.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        kind = objc.objc_getClass(b"NSWorkspace")
        workspace = get_object(kind, objc.sel_registerName(b"sharedWorkspace"))
        name = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
        return bool(workspace) and bool(get_flag(workspace, name))
    except (OSError, AttributeError):
        return False
