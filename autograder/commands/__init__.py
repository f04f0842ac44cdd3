"""The commands, a module each: `run(args) -> exit code`. Only here are things printed."""
