"""The register's own settings, as every room reads them."""

from db.reading.door import Door
from db.register_settings import RegisterSettings


def settings(door: Door) -> RegisterSettings:
    """What the register says of its council, with the defaults of Göteborg where it says nothing."""
    return RegisterSettings.of(dict(door.fetch("SELECT name, value FROM setting")))
