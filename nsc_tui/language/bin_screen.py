"""Texts of the page Papperskorgen."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Papperskorgen", "The bin")
HELP = Text(
    "Det som lagts i papperskorgen syns inte i listor och sökningar, men finns kvar med sin historik. Riktlinjen "
    "säger inget om det: registret är allmän handling (tryckfrihetsförordningen 2 kap. 10 §), och gallring "
    "kräver ett beslut (arkivlagen 10 §).",
    "What was put in the bin is in no list and no search, but stays with its history. The guideline says "
    "nothing of it: the register is a public document (tryckfrihetsförordningen 2 kap. 10 §), and disposal "
    "takes a decision (arkivlagen 10 §).",
)
NONE = Text("Papperskorgen är tom.", "The bin is empty.")
KIND = Text("Slag", "Kind")
NAME = Text("Vad", "What")
SINCE = Text("I papperskorgen", "Binned")
BY = Text("Av", "By")
MERGED = Text("Sammanslagen med", "Merged into")
KEY_TAKES_OUT = Keyed("{key_take_out} tar tillbaka det.", "{key_take_out} takes it out.")
TAKEN_OUT = Text("{name} är ur papperskorgen.", "{name} is out of the bin.")
IS_MERGED = Text(
    "Posten är sammanslagen med en annan, som har tagit över allt. Ångra sammanslagningen i stället.",
    "The record is merged into another, which has taken over everything. Undo the merging instead.",
)
