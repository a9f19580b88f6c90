"""What the program does: one pass of the courier, the thread that repeats it, and the desk for everything a user does."""
