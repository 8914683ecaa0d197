# The debrief in the window.

debrief-screen-title = Debrief · { $title }
debrief-screen-seed = Case number { $seed } · { $time }
debrief-screen-overview = Overview
debrief-screen-points = Points
debrief-screen-signs = Signs
debrief-screen-turns = Every turn
debrief-screen-cases = Cases
debrief-screen-again = Play again
debrief-screen-truth = What was true, and what you decided
debrief-screen-right-was = Right would have been: { $right }
debrief-screen-score = Score
debrief-screen-score-told = Score { $score } of 100
debrief-screen-passed = Passed
debrief-screen-not-passed = Not passed yet
debrief-screen-your-reason = Your reason: { $reason }
debrief-screen-limited = limited to { $cap } by a critical failure; without it { $without }
debrief-screen-time = Time took { $points } points
debrief-screen-map = Your questions, in order
debrief-screen-share = Productive { $share } %
debrief-screen-no-questions = No question was asked.
debrief-screen-mark = Turn { $turn }, { $time }: { $type }
debrief-screen-heard = companion could hear
debrief-screen-alone = alone
debrief-screen-turn = Turn { $turn } · { $time }
debrief-screen-previous = Previous
debrief-screen-next = Next
debrief-screen-first = This is the first
debrief-screen-last = This is the last
debrief-screen-happened = What happened
debrief-screen-another-way = Asked another way, from the same moment
debrief-screen-first-do = first: { $act }
debrief-screen-none-better = At that moment no better form of this question was open.
debrief-screen-sound = Nothing to mend in this line. Choose another mark on the map.
debrief-screen-in-turns = turn { $turns }
debrief-screen-source = source: { $sources }
debrief-screen-differently = { $count ->
    [one] One thing to do differently next time
   *[other] Two things to do differently next time
}
debrief-screen-signs-title = Signs in this case
debrief-screen-signs-note = A sign proves nothing by itself. It is a reason to look further.
debrief-screen-sign-tagged = Brought out and tagged
debrief-screen-sign-untagged = Brought out, not tagged
debrief-screen-sign-missed = Not brought out
debrief-screen-would-ask = It can be asked for: { $question }
debrief-screen-mismatches = What did not fit
debrief-screen-mismatch-missed = Not found
debrief-screen-mismatch-found = Found, not raised
debrief-screen-mismatch-late = Raised late and fairly
debrief-screen-mismatch-raised = Raised early, or as an accusation
debrief-screen-contacts = If this case stays with you

## What a turn brought and cost

debrief-screen-nothing-lost = No points were lost in this interview.
debrief-screen-ask-again = Ask it again
debrief-turn-brought = What it brought
debrief-turn-nothing = Nothing new.
debrief-turn-opened = Topic opened: { $what }
debrief-turn-need = A need was heard or met
debrief-turn-rapport = rapport { $change }
debrief-turn-cost = What it cost
debrief-turn-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
debrief-turn-upset = { $name } was upset by it
debrief-turn-contaminated = Your words were put into the answer, and it proves nothing now: { $what }
debrief-turn-adapted = Shown too early; the story was changed to fit: { $what }
debrief-turn-spoken-for = { $name } answered in the person’s place: { $what }
debrief-turn-spoilt = Raised before its time, or as an accusation: { $what }
debrief-turn-points = What it did to the score

## Every turn

debrief-turns-search = Search in every turn
debrief-turns-count = { $count ->
    [one] { $count } turn
   *[other] { $count } turns
}
debrief-turns-hits = { $count ->
    [one] These words stand in { $count } turn
   *[other] These words stand in { $count } turns
}
debrief-turns-no-hit = No turn has these words.
debrief-turns-noted = { $count } noted
debrief-turns-signs = { $count ->
    [one] { $count } sign
   *[other] { $count } signs
}
debrief-turns-lost = something was lost
debrief-turns-points = points lost

## Ask it again

debrief-again-how = From the same moment, in another form. Your score stays as it is.
debrief-again-none = At that moment no other productive form of this question was open.
debrief-again-no-question = This turn was no question. Choose one that bears the mark of a question type.
debrief-again-answer = What would have been answered
debrief-again-score = How the score would have moved
debrief-again-without-limit = without the limit of a critical failure
debrief-again-now-passed = The case would have been passed
debrief-again-now-not-passed = The case would not have been passed
debrief-again-same = unchanged
debrief-again-line = { $name }: { $before } before, { $after } after, of { $of }
debrief-again-left = What you did later and could not have done then
debrief-again-all-repeated = Everything you did later could have been done as before.
debrief-again-earlier = it would have been done already

## A model interview

debrief-screen-model = Model
debrief-model-none = The author of this case wrote no model interview.
debrief-model-every-turn = The model interview, turn by turn

## Three truths

debrief-screen-truths = Three truths
debrief-truths-only = Show only what told them apart
debrief-truths-first-of-all = the first that told anything
debrief-truths-alike = the same in each

## The debrief as a page

debrief-page-keep = Save as a page
debrief-page-kept = The page is saved: { $file }
debrief-page-label = Name the types yourself
