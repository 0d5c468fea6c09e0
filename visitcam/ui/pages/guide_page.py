"""The patient guide: contents with a search, one topic at a time, and printing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from visitcam.guide.search import search
from visitcam.guide.topic import CONTEXT, Section, Style, Topic
from visitcam.guide.topics import TOPICS, topics_for
from visitcam.guide.topics_sharing import SOURCES
from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.languages import say
from visitcam.ui.pages.guide_print import guide_html
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, Text, TextKind

translate = QCoreApplication.translate


def guide_place(key: str) -> int:
    """The number of a topic for ``journey.go(Step.GUIDE, number)``; 0 shows the contents."""
    return next((index + 1 for index, topic in enumerate(TOPICS) if topic.key == key), 0)


def help_place(step: Step) -> int:
    """The topic that helps with that step of the visit; the contents for any other."""
    topics = topics_for(str(step))
    return guide_place(topics[0].key) if topics else 0


def _words(text: str) -> str:
    return say(CONTEXT, text)


class GuidePage(Page):
    """``journey.place.view`` 0: contents and search; n: topic n. Back leads where the person came from."""

    def __init__(self, journey: Journey) -> None:
        number = journey.place.view
        self._topic: Topic | None = TOPICS[number - 1] if 0 < number <= len(TOPICS) else None
        if self._topic is None:
            super().__init__(journey, translate("guide_page", "The guide"))
            self._show_contents()
        else:
            super().__init__(journey, _words(self._topic.title))
            self._show_topic(self._topic, number)

    def step_title(self) -> str:
        """The bar says where one is."""
        return translate("guide_page", "The guide")

    def first_focus(self) -> QWidget:
        """In the contents the search field; in a topic its main action."""
        return self._search if self._topic is None else super().first_focus()

    # contents

    def _show_contents(self) -> None:
        label = self.add_text(translate("guide_page", "What are you looking for?"))
        self._search = QLineEdit(self)
        self._search.setAccessibleName(label.text())
        self._search.setPlaceholderText(translate("guide_page", "One or two words"))
        label.setBuddy(self._search)
        self.add_widget(self._search)
        self._count = self.add_text("", TextKind.QUIET)
        self._count.hide()
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.add_widget(holder)
        self._search.textChanged.connect(self._list_topics)
        self._list_topics("")
        self.add_action(translate("guide_page", "Go back"), self.journey.back, ButtonKind.MAIN, "back")
        self.print = self.add_action(translate("guide_page", "Print the guide"), self._print_all)

    def _list_topics(self, query: str) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        hits = search(query, TOPICS, _words)
        found = [(hit.topic, hit.line if hit.section >= 0 else "") for hit in hits]
        if not query.strip():
            found = [(topic, "") for topic in TOPICS]
        for topic, line in found:
            self._add_link(topic, line)
        self._count.setVisible(bool(query.strip()))
        self._count.set_text(
            translate("guide_page", "%n topic(s) found", "", len(found))
            if found
            else translate("guide_page", "Nothing was found. Try a different word.")
        )
        self.column.fit()

    def _add_link(self, topic: Topic, line: str) -> None:
        link = Button(_words(topic.title), ButtonKind.OTHER, "forward", self)
        link.leading = True
        link.clicked.connect(
            lambda _checked=False, key=topic.key: self.journey.go(Step.GUIDE, guide_place(key))
        )
        self._list.addWidget(link)
        if line:
            self._list.addWidget(Text(line, TextKind.QUIET, self))
            self._list.addSpacing(theme.look().px(12))

    # one topic

    def _show_topic(self, topic: Topic, number: int) -> None:
        for index, section in enumerate(topic.sections):
            self._add_section(section, topic.drawing if index == 0 else "")
        if topic.key == "about":
            sources = self.add_card(
                CardKind.PLAIN, translate("guide_page", "Written in our own words, after:")
            )
            for source in SOURCES:
                sources.add_text(_words(source), TextKind.QUIET)
        self.add_action(translate("guide_page", "Go back"), self.journey.back, ButtonKind.MAIN, "back")
        if number < len(TOPICS):
            self.add_action(
                translate("guide_page", "Next topic"), lambda: self.journey.go(Step.GUIDE, number + 1)
            )
        self.add_action(translate("guide_page", "All topics"), lambda: self.journey.go(Step.GUIDE))
        self.print = self.add_action(translate("guide_page", "Print"), lambda: self._print((topic,)))

    def _add_section(self, section: Section, drawing: str) -> None:
        kind = CardKind.TIP if drawing else CardKind.PLAIN
        card: Card = self.add_card(
            CardKind.CARE if section.style is Style.CARE else kind, _words(section.heading), drawing
        )
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward = "back" if right_to_left else "forward"  # an arrow points where the words go
        icon = {Style.LIST: onward, Style.CARE: "attention"}.get(section.style, "")
        for point in section.points:
            if section.style is Style.CARE:
                card.add_line(icon, _words(point), TextKind.DANGER)
            elif section.style is Style.LIST:
                card.add_line(icon, _words(point))
            else:
                card.add_text(_words(point))

    # printing

    def _print_all(self) -> None:
        self._print(TOPICS)

    def _print(self, topics: tuple[Topic, ...]) -> None:
        """By the system's own dialog; black on white whatever the look is."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setHtml(guide_html(topics))
            document.print_(printer)
