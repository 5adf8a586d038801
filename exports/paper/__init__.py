"""Paper: every document the program makes, archival and readable aloud."""
