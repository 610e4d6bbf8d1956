"""Reading aloud with the voice of this computer, offline, where it has one."""
