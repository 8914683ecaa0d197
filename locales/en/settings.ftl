# The settings, and whom to turn to.

## The page of settings
settings-title = Settings
settings-back = Done
settings-language = Language
    .hint = Of the window and of what is said. F8 changes it anywhere.
settings-text-size = Text size
    .hint = Where room is short, pictures shrink first.
settings-shade = Light or dark
    .hint = The booth itself stays lit.
settings-motion = Motion
    .hint = Off: faces and papers change at once, and replies stand there whole.
settings-pace = Pace of replies
    .hint = Any key completes a reply at once. Nothing you do has to wait for it.
settings-pace-slow = As spoken
settings-pace-calm = As read
settings-pace-quick = Quick
settings-pace-at-once = At once
settings-pace-still = Motion is off, so replies stand there whole.
settings-coach = Coach
    .hint = In practice: after a weak question, a better one and why, below the reply. Never before you ask.
settings-coach-on = Coach on
settings-coach-off = Coach off
settings-coach-scored = This is a scored exercise, so there is no coach.
settings-officer = How travellers address you
    .hint = Some languages have a word for each. It changes nothing else.
settings-officer-neutral = No difference
settings-officer-man = As a man
settings-officer-woman = As a woman

## Whom to turn to
support-heading = If a case stays with you
support-stays = These cases are drawn from what happens to people. It is no weakness if one of them stays with you. Speak with your instructor, with your supervisor, or with somebody you trust.
support-stop = You may pause, skip or leave any case. Nobody holds it against you, and it takes no points.
support-no-number = Telephone numbers stand here once a national partner has verified them. Until then, ask your supervisor.
support-line = { $name }: { $number }
