"""What was sent to a guest before, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from app.core.records import ListedAlert
from app.ui.bridge import Bridge
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.alerts_desk import AlertsDesk

HISTORY = (
    Column("Sent off", lambda row: shown_moment(row.alert.created_at), 23),
    Column("State", lambda row: tr(row.delivery.state.value) if row.delivery else "", 9),
    Column("Subject", lambda row: row.delivery.subject if row.delivery else row.alert.subject, 34),
    Column("Address", lambda row: row.delivery.address if row.delivery else "", 28),
    Column("Last reply", lambda row: row.delivery.last_reply if row.delivery else "", 30),
)

LEAST_ROWS, USUAL_ROWS = 4, 7


class AlertHistory(RowsView):
    """The alerts to one guest, kept up to date."""

    def __init__(self, desk: AlertsDesk, bridge: Bridge) -> None:
        self._alerts = RowsModel(HISTORY)
        super().__init__(self._alerts, "history")
        self.setAccessibleName(tr("Alerts to this guest"))
        self.setMinimumHeight(self.verticalHeader().defaultSectionSize() * LEAST_ROWS)
        self._desk = desk
        self._bridge = bridge
        self._guest_no = ""
        bridge.deliveries_changed.connect(self.fetch)  # a lambda would outlive the list

    def sizeHint(self) -> QSize:
        """Return the size that shows what most guests get."""
        return QSize(super().sizeHint().width(), self.verticalHeader().defaultSectionSize() * USUAL_ROWS)

    def show_guest(self, guest_no: str) -> None:
        """Show what this guest got; nothing for ""."""
        self._guest_no = guest_no
        self.say_empty(tr("No alerts to this guest yet. Send Alert writes one.") if guest_no else "")
        if guest_no:
            self.fetch()
        else:
            self._alerts.set_rows([])

    def fetch(self, *_ids: object) -> None:
        """Fetch the alerts again."""
        guest_no = self._guest_no

        def show(rows: list[ListedAlert]) -> None:
            if guest_no == self._guest_no:
                with self.kept(lambda row: row.alert.alert_id):
                    self._alerts.set_rows(rows)

        if guest_no:
            self._bridge.run(self, lambda: self._desk.history(guest_no), show)
