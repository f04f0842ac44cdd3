"""The commands, a module each: `run(args) -> exit code`. Here, and only here, things are printed."""
