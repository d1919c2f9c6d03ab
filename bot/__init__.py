"""The parts put together; nobody imports it."""

VERSION = "0.1.0"
