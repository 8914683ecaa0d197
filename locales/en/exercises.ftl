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
exercises-exam = An examination is held in the terminal: your instructor opens its sealed pack there.
exercises-may-pause = You can pause at any time with Esc, or stop and go on another day. It costs nothing.
