"""Names of months and weekdays, from January and from Monday on."""

from typing import Final

from nsc_tui.language.text import Text

MONTHS: Final = (
    Text("januari", "January"),
    Text("februari", "February"),
    Text("mars", "March"),
    Text("april", "April"),
    Text("maj", "May"),
    Text("juni", "June"),
    Text("juli", "July"),
    Text("augusti", "August"),
    Text("september", "September"),
    Text("oktober", "October"),
    Text("november", "November"),
    Text("december", "December"),
)
SHORT_MONTHS: Final = (
    Text("jan", "Jan"),
    Text("feb", "Feb"),
    Text("mars", "Mar"),
    Text("apr", "Apr"),
    Text("maj", "May"),
    Text("juni", "June"),
    Text("juli", "July"),
    Text("aug", "Aug"),
    Text("sep", "Sept"),
    Text("okt", "Oct"),
    Text("nov", "Nov"),
    Text("dec", "Dec"),
)
WEEKDAYS: Final = (
    Text("måndag", "Monday"),
    Text("tisdag", "Tuesday"),
    Text("onsdag", "Wednesday"),
    Text("torsdag", "Thursday"),
    Text("fredag", "Friday"),
    Text("lördag", "Saturday"),
    Text("söndag", "Sunday"),
)
SHORT_WEEKDAYS: Final = (
    Text("mån", "Mon"),
    Text("tis", "Tue"),
    Text("ons", "Wed"),
    Text("tor", "Thu"),
    Text("fre", "Fri"),
    Text("lör", "Sat"),
    Text("sön", "Sun"),
)
