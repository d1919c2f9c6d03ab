"""Commands of `python -m bot`: HELP, arguments(parser), run(options) -> exit code."""
