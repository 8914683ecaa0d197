### What the window says of exercises and of signing in.

exercises-title = Exercises
exercises-hint = Interviews in a row, by rules that are the same for everybody. Say who you are; you can stop at any time and go on later.
exercises-number = Your trainee number
exercises-pin = Your PIN
exercises-pin-new = A new PIN, 4 to 12 figures
exercises-pin-again = The new PIN once more
exercises-pin-first = You have no PIN yet. Choose one that only you know; it keeps others from sitting in your name.
exercises-no-roster = This machine has no roster of trainees. Your number alone says whose results they are.
exercises-type-first = Type your number first.
exercises-sign-in = Sign in
exercises-sign-out = Sign out
exercises-who = { $name }, number { $number }
exercises-number-only = Number { $number }
exercises-list = All exercises
exercises-about = About this exercise
exercises-practice = Nothing counts here: the coach may speak, and each interview has its debrief.
exercises-return = Back to the exercise
exercises-anew = Give this attempt up and begin the next one
exercises-broken = This exercise has mistakes and cannot be taken. Please tell your instructor.
exercises-exam = This examination is held from its sealed pack. Your instructor opens it where one signs in.
exercises-may-pause = You can pause at any time with Esc, or stop and go on another day. It costs nothing.
exercises-exam-pause = You can pause with Esc, or stop and go on later; to go on, your instructor opens the examination again.
exercises-not-taken = You have not taken this examination, or it was not brought to this machine.
exercises-debriefs = Read the debriefs again
exercises-return-all = Back to the exercises

## The examination room

exam-room-open = For the instructor: open an examination
exam-room-title = Examination
exam-room-hint = The instructor opens the sealed pack here. Until the examination is closed, this window holds it and nothing else.
exam-room-packs = Sealed packs found here
exam-room-none = No sealed pack was found on this machine or on a stick. Type where its file stands, or drop the file onto this window.
exam-room-file = File of the sealed pack
exam-room-passphrase = Passphrase
exam-room-hold = Begin the examination
exam-room-release = Release its results on this machine
exam-room-opening = The pack is being opened.
exam-room-type-first = Choose a pack and type its passphrase first.
exam-room-broken = The examination { $exam } has mistakes and cannot be held.
    .help = Seal it anew with this version of Sala.
exam-room-released = { $title }: the results are released on this machine. Interviews here: { $count }. Whoever took it signs in under Exercises and finds the result and the debriefs there.
exam-room-begun = { $count ->
    [one] One person has
   *[other] { $count } people have
} begun { $title } on this machine and { $count ->
    [one] is
   *[other] are
} not through. Released, its answers could be read here. If nobody will go on with it, type the passphrase again and release it once more.
exam-room-sign-in = Say who you are. In an examination nothing is taken back and nobody helps. Results come when your instructor releases them.
exam-room-close = Close the examination
exam-room-close-title = Close the examination?
exam-room-close-hint = What was recorded stays. To go on with it, the pack and its passphrase are needed again.
exam-room-stay = Go on with the examination
