"""The guideline's year on the screen: focus areas, plans, reports, dialogues, spreading, costs, documents."""
