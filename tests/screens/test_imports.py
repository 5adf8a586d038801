import subprocess
import sys

CODE = """
import sys
import screens.app
late = ("screens.forms.screen", "screens.dialogs", "db.")
heavy = {"reportlab", "pikepdf", "sqlmodel", "sqlalchemy", "openpyxl", "pydantic"}
print(sorted(name for name in sys.modules if name.startswith(late) or name.split(".")[0] in heavy))
"""


def test_nothing_but_the_frame_is_loaded_before_the_first_picture() -> None:
    answer = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
