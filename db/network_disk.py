"""Whether a file lies on a network disk, where locks and commits cannot be relied on."""

import os
import sys
from pathlib import Path

NETWORK_KINDS = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "afpfs", "webdav", "davfs", "9p", "ceph"),
        *("glusterfs", "lustre", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse"),
    )
)
_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE_DRIVE = 4  # GetDriveTypeW: DRIVE_REMOTE


def network_kind(path: Path) -> str:
    """The kind of network disk that holds `path` (`cifs`), or nothing: a disk of the computer's own."""
    real = path.resolve()
    if sys.platform == "win32":
        return _windows_kind(str(real))
    try:
        mounts = _MOUNTS.read_text(errors="surrogateescape")
        device = real.stat().st_dev
    except OSError:
        return ""
    return kind_among(mounts, f"{os.major(device)}:{os.minor(device)}")


def kind_among(mountinfo: str, device: str) -> str:
    """The network kind of `device` (`major:minor`) in the text of Linux's mountinfo (proc(5)), or nothing."""
    for line in mountinfo.splitlines():
        mount, _, source = line.partition(" - ")
        words = mount.split(" ")
        if len(words) > 2 and words[2] == device:
            kind = source.split(" ", 1)[0]
            return kind if kind in NETWORK_KINDS else ""
    return ""


def _windows_kind(path: str) -> str:
    if path.startswith("\\\\"):
        return "unc"
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(path)[0] + "\\"
        return "smb" if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
    return ""
