# The window: shelf, booth, pause, help.

## The very first start
window-language-choose = Choose this language

## The shelf
shelf-briefing = Briefing
shelf-more = More
shelf-cases = Cases
shelf-title = Practise interviews
shelf-local = Everything is saved on this computer. No network is used.
shelf-begun = Go on where you stopped
shelf-begun-steps = { $count ->
    [one] { $count } turn
   *[other] { $count } turns
}
shelf-no-case = The case { $id } cannot be played. Run sala check { $id } to see why.
shelf-practice = Practice cases
shelf-changes = The truth changes each time you start.
shelf-second-line = Second line: take the time it needs
shelf-first-line = First line: 90 seconds, and mostly people may go on
shelf-empty = There is no case to play. See whether the folder of cases can be read.
shelf-language = Language
shelf-text-size = Text size
shelf-smallest = This is the smallest size
shelf-largest = This is the largest size
shelf-smaller = Smaller text
shelf-larger = Larger text
shelf-light = Light
shelf-dark = Dark
shelf-quit = Quit
shelf-help = Help
shelf-settings = Settings
shelf-support = Support
shelf-skip = Skip this case
shelf-sensitive = Sensitive
shelf-set = Set { $set }
shelf-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
shelf-place = Place
shelf-date = Date
shelf-date-shown = { $date }
shelf-line = Line
shelf-time = Time
shelf-persons = Persons
shelf-persons-count = { $count ->
    [one] { $count } at the counter
   *[other] { $count } at the counter
}
shelf-before = Before you start
shelf-may-pause = You can pause at any time with Esc, or choose another case. Nothing is lost by skipping.
shelf-unread = No native speaker has read this case yet.
shelf-step-1 = Listen first: ask about each topic openly.
shelf-step-2 = Compare what is said with the documents.
shelf-step-3 = Decide for each person, with reasons.
shelf-start = Start the interview


## The booth
act-sum-up-label = Sum up: { $topic }
window-fold = Faces
window-pause = Pause
window-time = Time left
window-time-left = { $time } left
window-time-over = { $time } over
window-phase-of = Phase { $number } of 5: { $phase }
window-hears = Can hear you: { $name } and { $others }
window-hears-alone = Can hear you: { $name } only
window-aside = { $name }: with a colleague
window-offer = Offer
window-separate = Separate
window-request = Ask for a document
window-supervisor = Supervisor
window-nothing-open = Nothing of this kind is open now
window-talk = Talk
window-notebook = Notebook
window-desk = Desk
window-briefing = What you know so far
window-talk-empty = Nothing has been said yet. Choose a topic below, or begin with an act such as a greeting.
window-you = You
window-noted = Noted:
window-ask = Ask
window-act = Act
window-raise = Raise a mismatch
window-decide = Decide
window-hint-choose = choose
window-hint-area = next area
window-hint-help = help
window-step-topic = 1 · Topic
window-step-form = 2 · Form of the question
window-step-words = 3 · Your words
window-step-act = 1 · What you do
window-step-words-act = 2 · Your words
window-step-raise = 1 · Which mismatch
window-step-manner = 2 · How you put it
window-choose-topic = Choose a topic first.
window-choose-form = Choose a form, and see the exact words before you ask.
window-choose-line = Choose the words first
window-choose-act = Choose what to do, and see your words before you act.
window-choose-raise = Choose a mismatch first.
window-choose-manner = Choose how you put it, and see the words first.
window-raise-empty = No mismatch to raise. Link two notes that do not fit, in the notebook (F3) or at the desk (F4).
window-link-another = Link two notes
window-raise-fair = Ask for help to understand
    .hint = say what does not fit, then listen
window-raise-accuse = Say that it is not true
    .hint = an accusation
window-raise-when = Now, or once you have heard the whole account: until then it stays in this list.
window-ask-now = Ask
window-do-now = Do it
window-raise-now = Raise it
window-back = Back
window-to = to { $name }
window-cost = about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}

## The coach, in practice only
coach-dismiss = Put away

## Searching the talk
talk-earlier = { $count ->
    [one] Earlier: { $count } turn
   *[other] Earlier: { $count } turns
}
talk-from-here = From the beginning
talk-search = Search the talk
talk-search-field = What you look for
talk-search-type = Type a word or a part of one
talk-search-none = Nothing found
talk-search-count = { $at } of { $all }
talk-search-next = Next
talk-search-back = Before
talk-search-close = Close the search

## Pause and help
pause-title = Paused
pause-heading = Pause
pause-kept = The interview waits. Every step you took is already saved; you can go on, or leave and come back later.
pause-idle = Go on, change the settings, or quit.
pause-motion-on = Motion on
pause-motion-off = Motion off
pause-go-on = Go on
pause-leave = Leave the interview
help-heading = Help
help-how = Choose a topic, then the form of your question, read the exact words, and ask. Look at papers on the desk. Link two notes that do not fit. Decide for each person when you have heard enough.
help-digits = choose in the active list
help-enter = acts on what has the ring
help-tab = next area
help-arrows = move inside an area
help-back = one step back
help-panels = talk, notebook, desk
help-modes = ask, act, raise, decide
help-search = search the talk (also Ctrl+F)
help-language = next language
help-full-screen = The whole screen, and back
help-pause = pause; nothing is lost
help-close = Close
