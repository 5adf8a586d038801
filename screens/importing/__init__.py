"""Import from inside the program: files chosen, tried, looked at, and brought in as one act."""
