"""What both programs of the Windows build start with."""

from app.__main__ import main

main()
