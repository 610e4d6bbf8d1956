"""What is installed or carried: the package for Debian, and what the built program says."""
