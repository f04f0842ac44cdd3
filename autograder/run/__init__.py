"""Running code that nobody here wrote, and bringing back nothing but facts.

The controller's side: `rungs` (chooses how strong the sandbox is), `lane`, `interview` and `talk`
(ask the questions), `sandbox` and `hosts` (start processes), `proof` (the self-test), `border`
(what may pass), `deaths` (how a process ended, in words), `syscalls` (the filter).

The child's side: `zygote` and `solo` (processes), `jail` and `landlock` (lock them up), `child`
(the loop), `responder` (answers one question) and what that stands on. It knows no answer.

Notebooks of any course, for nbgrader: `session` (runs cells, on the controller's side),
`session_host` (starts processes), `session_proof` (the self-test), `session_calls` (the filter) and
`ledger` (files written); `session_zygote`, `session_jail`, `shell` (a kernel without its sockets)
and `voice` (what it says) are the child's side; `cells` is what they say to each other.
"""
