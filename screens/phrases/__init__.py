"""Standard sentences: the page they are kept on, and the list they are put into a text from."""
