### The debrief: what was true, what it was worth, and what another way of asking would have brought.

## Findings that the handbook has no words for.

finding-not-offered = { $criterion }: this case did not call for it.
finding-too-little-asked = Faults not made earn only after { $least } questions.
finding-never-apart = You never made it possible to speak about sensitive things without being overheard.

## What a reason is worth for the outcome it was given for.

worth-supports = It supports this outcome.
worth-contaminated = These words were first yours. What was put into somebody’s mouth supports nothing.
worth-adapted = The story was changed after you showed something too early.
worth-surface = This was only the story on the surface, or a bare yes or no.
worth-elsewhere = It is a fact, but it speaks for another outcome.
worth-not-answered = A mismatch counts only after the account, raised as a fair question and answered.
worth-spoken-for = Somebody else said it in the person’s place.
worth-no-fact = That somebody is here says nothing about what they did.
worth-nothing = True, but it speaks for no outcome.
worth-bad = It is no evidence.

## Tags.

tag-wrong = What it stands on does not show this sign.
tag-no-evidence = This is never evidence.

## Why a question is weak, where the case has no words of its own.

weak-open = An open question, but there is a better one.
weak-encourager = An encourager, but there is a better line.
weak-probe = A probing question, but there is a better one.
weak-closed = A closed question gives a yes or a no, and little else.
weak-forced = Two boxes leave no room for a third thing.
weak-multiple = Of several questions at once, one gets an answer, and a short one.
weak-leading = The question held its own answer. It gets agreement or denial, not an account.
weak-suggestive = You brought in what the person had not said. Nobody can know now whose idea it was.
weak-opinion = A view asks nothing, and it closes people.
weak-accusation = An accusation silences honest people and warns the others.
weak-threat = A threat is forbidden, and it brings out nothing that can be relied on.
weak-explain = It could have been explained better.
weak-evidence = It could have been raised better.

## What a sign would have taken. Each is the end of “needs:”.

takes-account = the account first: an open question, the answer, one question more
takes-alone = nobody else in hearing of { $name }
takes-safe = { $name } alone, told about role and rights, and given a private word
takes-explained = { $name } told about role and rights
takes-private = a private word with { $name }
takes-separated = { $name } led aside
takes-interpreter = an independent interpreter for { $name }
takes-rapport = rapport of { $value } with { $name }
takes-raised = the mismatch raised: { $mismatch }
takes-topic = the topic opened: { $topic }
takes-done = first: { $act }
takes-or = { $a }, or { $b }
takes-and = { $a } and { $b }

## Score.

debrief-limited = Limited to { $cap } by a critical failure; without it { $without }.
debrief-not-finished = The decisions were not recorded.
debrief-critical-fails = With a critical failure no case is passed.
debrief-below-pass = { $pass } points pass.
debrief-person-fails = The outcome for { $name }: { $grade }.
debrief-time = Time

## How a share of productive questions is called.

debrief-band-develop = to be developed
debrief-band-pass = passes
debrief-band-good = good

## The page.

debrief-title = Debrief: { $title }
debrief-case = { $place } · { $family } · seed { $seed }
debrief-clock = { $used } of { $given } · { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}
debrief-pair = { $name }: { $text }
debrief-says = { $name }:
debrief-verdict = { $score }. { $verdict }.
debrief-graded = { $person }. { $grade }.
debrief-truth = What was true
debrief-after = Afterwards
debrief-unfound = Never found: { $who }
debrief-criticals = Critical failures
debrief-score = Score
debrief-score-of = { $score } of 100
debrief-passed = Passed
debrief-not-passed = Not passed
debrief-process = How you worked: { $points } of { $of }
debrief-outcome = What came of it: { $points } of { $of }
debrief-differently = To do differently
debrief-points = Points
debrief-points-of = { $points } of { $of }
debrief-persons = Persons
debrief-person = { $name } ({ $role }): { $codes }
debrief-undecided = nothing decided
debrief-right = Right would have been: { $codes }
debrief-reasons = Reasons
debrief-no-reasons = No reason was given.
debrief-questions = Your questions, in order
debrief-no-questions = You asked nothing.
debrief-shares = Productive { $productive } percent ({ $band }), unproductive { $unproductive } percent, of { $counted }
debrief-heard = others could hear
debrief-alone = alone
debrief-topics = Topics
debrief-topic-required = required
debrief-topic-funnel = open first, then deeper
debrief-topic-not-opened = no open question
debrief-topic-not-followed = not followed up
debrief-topic-closed-first = closed before open
debrief-topic-summed-up = summed up
debrief-topic-not-asked = not asked about
debrief-weak = Asked another way
debrief-no-weak = No question needs another form.
debrief-turn = Turn { $turn }
debrief-turns = { $count ->
    [one] turn { $turns }
   *[other] turns { $turns }
}
debrief-heard-by = { $who } could hear it
debrief-better = Better
debrief-first = First: { $steps }
debrief-shows = Shows: { $what }
debrief-signs = Signs
debrief-no-signs = This truth showed no sign.
debrief-sign-tagged = brought out and tagged
debrief-sign-untagged = brought out, not tagged
debrief-sign-missed = not brought out
debrief-shown-by = Shown by: { $what }
debrief-ask-such-as = A question that can bring it out: { $question }
debrief-ways = In this case: { $what }
debrief-needs = needs: { $what }
debrief-wrong-tags = Tags that show nothing
debrief-mismatches = Mismatches
debrief-mismatch-missed = not found
debrief-mismatch-linked = found, not raised
debrief-mismatch-early = raised too early
debrief-mismatch-late = raised after the account
debrief-mismatch-fair = as a fair question
debrief-mismatch-accusing = as an accusation
debrief-handover = Hand-over note
debrief-there = there
debrief-missing = missing
debrief-note-faults = Does not belong in the note
debrief-transcript = Every turn
debrief-you = You
debrief-noted = Noted: { $what }
debrief-contacts = Where to get help
debrief-verified = { $number } (verified { $date })
debrief-sources = Sources: { $tags }
debrief-limits-of-method = What helps with possible victims of trafficking has been studied little. Take this as training, not as proof.
