"""The command line: every command of the program, thin over the engine's desk."""
