"""The menu that offers a picture of what it is opened on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate


def open_picture_menu(
    parent: QWidget, place: QPoint, copy: Callable[[], object], save: Callable[[], object]
) -> None:
    """Offer to copy or to save a picture, at a place on the screen."""
    menu = QMenu(parent)
    menu.setObjectName("picture_menu")
    add_picture_entries(menu, copy, save)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def add_picture_entries(
    menu: QMenu, copy: Callable[[], object], save: Callable[[], object]
) -> None:
    """Offer to copy or to save a picture among what a menu offers."""
    for text, run in (
        (translate("PictureMenu", "Copy picture"), copy),
        (translate("PictureMenu", "Save picture…"), save),
    ):
        menu.addAction(text).triggered.connect(lambda _=False, run=run: run())
