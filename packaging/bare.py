"""A Qt window with nothing in it, to time the start of ours against."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Bare")
window.show()
sys.exit(application.exec())
