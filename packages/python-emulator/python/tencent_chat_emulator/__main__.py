"""The program: ``python -m tencent_chat_emulator --port 8800``."""

import signal
import sys

from ._native import run


def main() -> None:
    """Run the program with the arguments of the command line."""
    # Python's own handler would only run when the program has ended; the program has one that ends it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
