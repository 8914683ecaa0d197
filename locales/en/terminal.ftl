### What only the terminal says.

choose-language = Language
type-a-number = Please type a number from { $least } to { $most } and press Enter.
terminal-error = error: { $text }
terminal-help = help: { $text }
did-you-mean = Did you mean `{ $near }`?
misuse-argument = There is no option or word `{ $given }` here.
misuse-command = There is no command `{ $given }`.
misuse-missing = This is missing: { $given }
misuse-empty = A value is missing after { $given }.
misuse-value = `{ $value }` cannot stand for { $given }.
misuse-conflict = { $given } and { $other } do not go together.
misuse-number = The number of values of { $given } is not right.
misuse-valid = What can stand there: { $valid }
misuse-usage = So it is written: { $usage }
menu-back = Back
menu-quit = Leave

## Before the interview

choose-case = Which case?
choose-none = There is no case here that can be played.
case-unknown = There is no case `{ $case }`.
    .help = `sala list` shows the cases there are.
case-unread = The script of the case `{ $case }` cannot be read.
    .help = Run `sala check { $case }` to see why.
case-mistakes = The case `{ $case }` has { $count ->
    [one] one mistake
   *[other] { $count } mistakes
} and cannot be played.
    .help = Run `sala check { $case }` to see what is wrong.
case-not-drawn = The case `{ $case }` cannot be played: { $why }
    .help = Run `sala check { $case }` to see what is wrong.
play-of-exercise = This interview belongs to the exercise `{ $exercise }`.
    .help = Go on with it by `sala sit { $exercise } --trainee NUMBER`.
replay-exam = This is an interview of an examination: its truth and its score stay closed.
    .help = Its debrief comes when the instructor releases it.
choose-resume = Go on with: { $title } ({ $turns } { $turns ->
    [one] turn
   *[other] turns
})
list-broken = cannot be played; to see why, run: { $command }
case-in-english = This case has no words in your language yet. Its people speak English.
setting = { $place }, { $direction }, { $line }, { $time }
warning-title = Do you want to go on?
warning-before = This case speaks of: { $warnings }. You may stop at any time; what you have done is kept.
warning-go-on = Go on
begin-title = Are you ready?
begin-yes = Begin the interview
no-data-folder = This machine has no folder to save interviews in. You can name one: sala play --data FOLDER
unkept-title = Go on without saving?
unkept-yes = Yes, without saving
no-window-built = This Sala was built without a window, so the interview is held here in the terminal.
no-window-opened = The window cannot be opened, so the interview is held here in the terminal. The reason: { $why }

## The interview

menu-title = What do you do?
menu-ask = Ask
menu-act = Act: explain, offer, separate, request, call …
menu-desk = Look at the desk
menu-notebook = Open the notebook
menu-raise = Raise a mismatch
    .ready = { $count } ready
menu-decide = Decide
menu-talk = Read the talk again
menu-undo = Take the last act back
menu-leave = Leave; you can go on later

ask-topic = About what?
ask-form = In which form?
ask-line = In which words?
ask-nothing = There is nothing to ask just now.
topic-opened = opened
act-title = What do you do?
say-it-title = Say or do this?
say-it = Yes
raise-title = Which mismatch?
raise-how = How do you put it?
raise-nothing = No mismatch is ready. In the notebook, link the two notes that do not fit.
talk-nothing = Nothing has been said yet.
undone = The last act is taken back.
undo-nothing = There is nothing that may be taken back.

terminal-desk-title = Which document?
desk-empty = The desk is empty.
document-open = open
document-closed = closed
field-seen = You have looked at this; it stands in the notebook.

notebook-title = What do you do?
terminal-notebook-said = What was said
terminal-notebook-seen = What was seen
terminal-notebook-links = What does not fit
notebook-tags = Indicators
notebook-none = Nothing yet.
terminal-notebook-link = Link two notes that do not fit
terminal-notebook-unlink = Take a link back
terminal-notebook-tag = Tag an indicator
terminal-notebook-untag = Take a tag back
link-first = The first of the two
link-second = And the second
linked = Noted. These two make no mismatch that can be raised now.
linked-ready = Noted. You can raise this.
unlink-title = Which link?
tag-which = Which indicator?
tag-at = What shows it?
tag-done = Tagged.
untag-title = Which tag?

decide-title = Whom do you decide upon?
decide-open = no outcome yet
decide-reasons = { $count ->
    [0] no reason yet
    [one] one reason
   *[other] { $count } reasons
}
decide-handover = The hand-over note
decide-finish = Record the decisions and end
decide-person-title = What do you do?
decide-outcome = Choose or take back an outcome
decide-because = Give a reason
decide-not-because = Take a reason back
decide-outcome-title = Which outcome?
decide-chosen = chosen
decide-because-title = For which reason?
decide-not-because-title = Which reason?
handover-part = Which part of the note?
handover-count = { $count ->
    [0] nothing written
    [one] one line
   *[other] { $count } lines
}
handover-nothing = Nothing that could stand here yet.
handover-title = What goes into the note? Choose again to take it out.
handover-inside = in the note
finish-title = Once recorded, nothing can be changed. Record the decisions?
finish-yes = Record them

## Saving and leaving

not-saved-title = This has not happened yet. What do you do?
not-saved-retry = Try again
not-saved-unkept = Go on without saving
resumed-torn = The last act had not been completely saved and is left out.
leave-kept = The interview is kept. To go on with it, type:
leave-unkept = The interview was not saved.
finished-kept = Saved in { $file }
