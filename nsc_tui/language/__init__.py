"""Swedish and English: texts, dates in words, order, folding, and what may stand in a text."""
