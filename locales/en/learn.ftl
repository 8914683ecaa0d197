### What a debrief can teach: asked again, a model beside, three truths, the coach, learning to code.

## Asked again: notes that would have had nothing to rest on.

again-left-link = The link between “{ $a }” and “{ $b }”
again-left-tag = The tag { $sign }, on “{ $at }”
again-left-decision = The decision for { $name }
again-left-reason = A reason for { $name }: { $reason }
again-left-note = A line of the hand-over note: { $line }
again-left-finish = The decisions could not have been recorded: somebody would have had no outcome or no reason.

## The coach of practice.

coach-title = Another way to ask that
coach-better = Better: { $line }
coach-not-open = It opens later; something has to come first.

## A model beside one’s own interview.

model-title = A model interview of the same case
model-own = Yours
model-told = { $score } of 100, { $time }, { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}
model-note = The same traveller and the same truth, asked by the author’s plan. It is one good way, not the only one.

## Three truths, one interview.

truths-title = The same questions in every truth
truths-note = The same persons and papers, and what you did, in the same order. Only the truth is another.
truths-own = the truth of this interview
truths-apart = told them apart
truths-shut = Could not be done here. { $why }
truths-fits = There is no such mismatch.
truths-first = { $a } and { $b }: first told apart in turn { $turn }.
truths-none = { $a } and { $b }: nothing you did told them apart.
truths-instead = This would have: { $line }
truths-nothing = Nothing was asked.
truths-silent = (no answer)

## Learning to code: what each type is.

code-open = It asks for an account in the person’s own words and leaves to them what they tell.
code-encourager = It asks for nothing new. It keeps the account going, often with the person’s own last words.
code-probe = It asks who, what, where, when or how about something already told.
code-closed = It can be answered with yes, no or one word.
code-forced = It names the answers, and one of them is to be chosen.
code-multiple = It holds several questions at once.
code-leading = It holds the answer it expects.
code-suggestive = It treats as known something that the person has not said.
code-opinion = It says what the officer thinks and asks nothing.
code-accusation = It says that the person lies or is guilty.
code-threat = It threatens, insults or promises what cannot be kept.
code-explain = It asks nothing. It explains role, purpose, rights or what happens next.
code-evidence = It puts two things that do not fit before the person and asks for help to understand.

## Learning to code: types that are easily taken for each other.

code-open-encourager = An open question begins something to tell about. An encourager only keeps going what is being told.
code-open-probe = An open question leaves to the person what they tell. A probe asks for one thing: who, where, when.
code-open-closed = Can it be answered fully with yes, no or one word? Then it is closed, however friendly it sounds.
code-open-multiple = One request for an account is open, however long. Two questions in one breath are several at once.
code-probe-closed = A probe cannot be answered with yes or no. A closed question can.
code-probe-leading = A probe asks for something the officer does not know. A leading question tells the officer’s own answer.
code-closed-forced = A closed question leaves yes and no. Either-or names the answers itself and leaves out all others.
code-closed-leading = Both can be answered with yes or no. A closed question leaves both free; a leading one shows which is wanted.
code-leading-suggestive = A leading question presses for an answer. A suggestive one brings in something nobody has said, as if it were known.
code-accusation-threat = An accusation says what the person is said to have done. A threat says what will be done to them, or promises falsely.
code-accusation-evidence = Both put what does not fit. A fair line names the two and asks; an accusation has already judged.
code-chosen-is = You chose { $kind }. { $what }

## Learning to code: how far two codings agree.

code-agreement = { $agreed } of { $lines } as the author coded them: { $percent } percent.
code-kappa = Kappa { $kappa }: 0 is what chance alone would bring, 1 is full agreement.
code-kappa-few = Kappa is told from { $least } lines on.
code-kappa-one = All lines are of one type, so that kappa can say nothing.
code-confused = { $author }, labelled as { $chosen }: { $times ->
    [one] once
   *[other] { $times } times
}

## The page of a debrief.

page-made = Made with Sala. For training: the persons and papers are invented.
page-contents = On this page
page-letters = Letters on the map
page-map-told = Question map: { $marks ->
    [one] { $marks } line
   *[other] { $marks } lines
} over { $time }.
page-mark = Turn { $turn }, { $time }, { $kind }: { $words }
page-time = Time
page-kind = Type
page-line = What you said or did
page-answer = What was answered
page-turn = Turn
page-lost = lost
page-gained = gained
