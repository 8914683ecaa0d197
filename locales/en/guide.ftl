# The guided interview.

## Before it
guide-invite-title = Three minutes with a guide
guide-invite-what = You hold a short interview in the booth, as it is in every case. A line above it says what to do next and with which key, waits for you, and tells what came of it.
guide-invite-skip = It is not saved and has no score. You can leave it at any step, and do it again later from the cases or from the help.
guide-begin = Begin with the guide
guide-skip = Go to the cases
guide-missing = The case of the guided interview is not among the cases here.
shelf-guide = Guided interview

## In it
guide-step = Step { $at } of { $all }
guide-leave = Leave the guide
guide-again = Not yet
guide-keys = Keys: { $keys }
guide-briefing = A night bus has come in. A student stands at your window: “Term break, I am going to my aunt.” Passport, ticket, student card and a slip from the faculty lie closed before you.
guide-came-begun = You ask one thing in two ways. First as a closed question, one that “yes” or “no” answers.
guide-came-closed = The answer was “{ $answer }”, and nothing more. Now ask the same openly, so that the person tells.
guide-came-open = { $count ->
    [one] Asked openly, the traveller tells, and { $count } new line stands in the notebook.
   *[other] Asked openly, the traveller tells, and { $count } new lines stand in the notebook.
} Now look at a paper.
guide-came-looked = A look takes some seconds and shows what the paper says. You have heard and seen enough for this short interview.
guide-do-talk = Go back to the talk:
guide-do-questions = Turn to the questions:
guide-do-topic = Choose the topic “{ $topic }”:
guide-do-form = Choose the form “{ $form }”:
guide-do-ask = Read your words below, then ask:
guide-do-desk = Go to the papers:
guide-do-paper = Choose the passport, then open it:
guide-do-field = The arrows move the ring; Enter looks at what it is round:
guide-do-decision = Go to the decision:
guide-do-outcome = Choose the outcome “{ $outcome }”:
guide-do-reason = Give a reason from the notebook: “{ $note }”
guide-do-record = Press Tab until the ring is round “{ $button }”, then Enter:

## After it
guide-end-title = What you have seen
guide-end-count = { $count ->
    [0] Nothing new in the notebook
    [one] { $count } new line in the notebook
   *[other] { $count } new lines in the notebook
}
guide-end-idea = Open before closed
guide-end-why = An open question lets people tell it in their own words. Who tells brings things you did not know to ask for, and each of them can be compared with a paper or with a later answer.
guide-end-closed = A closed question has its place at the end: to make sure of one thing that was told.
guide-end-kept = This interview was not saved and has no score. In every other case the truth is drawn anew, and the debrief shows you what your questions did.
guide-to-cases = To the cases
guide-once-more = Once more
