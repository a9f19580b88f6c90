"""What the program does: a pass of the courier, the thread that repeats it, and the desk for all that a user does."""
