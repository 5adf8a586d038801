"""The command line: it parses, opens the register and hands over; the rooms are imported late."""
