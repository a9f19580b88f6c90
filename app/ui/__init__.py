"""The only PySide6: windows, dialogs, table models, and the bridge from the engine's events to Qt."""
