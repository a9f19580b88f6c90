"""Where records come from besides the screens."""
