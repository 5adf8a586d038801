"""Meetings and their protocols on the screen: what is shown, the forms, attendance, the steps to approval."""
