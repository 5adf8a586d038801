"""Deviations from the guideline: what is proposed, recorded, motivated and minuted."""
