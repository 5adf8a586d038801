"""The program's door: `nsc-tui`, and `python -m nsc_tui`."""

import sys


def run() -> int:
    """Answer the command line of this process; the exit code."""
    try:
        from nsc_tui.cli.main import main

        return main(sys.argv[1:])
    except KeyboardInterrupt:  # while modules are read in, before or after anything is done
        return 130


if __name__ == "__main__":
    sys.exit(run())
