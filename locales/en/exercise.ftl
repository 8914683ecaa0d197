### What is said of exercises, of sittings and of what they came to.

exercise-none = There is no exercise here.
exercise-broken = cannot be taken; to see why, run: { $command }
exercise-unknown = There is no exercise `{ $exercise }`.
    .help = `sala exercises` shows those there are.
exercise-mistakes = The exercise `{ $exercise }` has { $count ->
    [one] one mistake
   *[other] { $count } mistakes
} and cannot be taken.
    .help = Run `sala check { $exercise }` to see what is wrong.
exercise-brief = { $mode }, { $count ->
    [one] one interview
   *[other] { $count } interviews
}
exercise-mode-practice = Practice
    .means = Nothing counts: acts may be taken back, and each interview is followed by its debrief.
exercise-mode-scored = Scored
    .means = It counts: nothing is taken back and nobody helps. Each interview is followed by its debrief.
exercise-mode-exam = Examination
    .means = It counts: nothing is taken back and nobody helps, the clock stays in sight, and the debrief comes when the instructor releases it.
exercise-language = It is held in this language: { $language }.
exercise-language-free = It is held in the language you choose.
exercise-case-time = Each case gives { $percent } % of its usual time.
exercise-case-wall = At most { $time } by the clock for each interview. Then the talk ends; the decision stays open.
exercise-wall = At most { $time } by the clock for all interviews together, interruptions not counted.
exercise-attempts = { $count ->
    [one] It may be taken once.
   *[other] It may be taken { $count } times.
}
exercise-attempts-in = { $count ->
    [one] It may be taken once in { $days } days.
   *[other] It may be taken { $count } times in { $days } days.
}
exercise-repeat = It should be taken again after { $days } days, so that what was learned stays.
exercise-pass = To pass: { $points } points on average.
exercise-minimum = To pass: at least { $percent } % of the points for { $competency }.
exercise-least-passed = To pass: at least { $count ->
    [one] one interview passed by itself.
   *[other] { $count } interviews passed by themselves.
}
exercise-criticals = { $count ->
    [0] To pass: no critical failure.
    [one] To pass: at most one critical failure.
   *[other] To pass: at most { $count } critical failures.
}
exercise-cases = Cases that may come, each with other people and perhaps another truth every time:
exercise-take = To take it, type: { $command }

## Taking an exercise

sit-attempt = Attempt { $attempt }
sit-done = { $done } of { $of } interviews done
sit-place = Interview { $place } of { $of }
sit-title = What do you do?
sit-begin = Begin
sit-next = Go on
sit-pause = Stop here; you can go on later
sit-kept = The exercise is kept as it stands. To go on with it, type:
sit-changed = The exercise was changed after you began it, so it cannot be gone on with.
    .help = Put the exercise back as it was, or begin the next attempt: add { $option } to the command.
sit-spent = { $count ->
    [one] The one attempt at this exercise has been taken.
   *[other] All { $count } attempts at this exercise have been taken.
}
sit-spent-until = It can be taken again from { $day } on.
sit-spent-for-good = Ask your instructor for another exercise.
sit-exam-recorded = Your decisions are recorded. The debrief comes when your instructor releases it.
sit-exam-over = Thank you. The examination is over, and everything is recorded. The result and the debriefs come when your instructor releases them.
sit-wall-over = The time was up before all interviews were held.
sit-passed = Passed.
sit-not-passed = Not passed yet.
sit-meaning = This tells how you held these interviews, with these cases. It does not tell whether you can see lies; nobody can. Read the debriefs, and talk about them with your instructor.
sit-again = Take this exercise again from { $day } on; what is repeated after some months stays.

## The clock

wall-left = By the clock: { $time } left
wall-spent = By the clock: { $time }
wall-over = The time by the clock is up. The talk has ended; notes and decisions stay open.

## What is wanted, and what was reached

standard-finished = Interviews finished: { $reached } of { $wanted }
standard-score = Points on average: { $reached }; { $wanted } pass
standard-competency = { $competency }: { $reached } % of the points; at least { $wanted } %
standard-passed = Interviews passed by themselves: { $reached }; at least { $wanted }
standard-criticals = Critical failures: { $reached }; at most { $wanted }
standard-met = met
standard-missed = not met
sit-no-roster = There is no roster in { $folder }: nobody is asked for a PIN. If there should be one, stop and see whether the right folder was named.
sit-no-number = This is no number of a trainee.
    .help = It has letters `a` to `z`, figures, `-`, `_` and `.`, at most 64 of them.
sit-broken = The case `{ $case }` of this exercise has mistakes.
    .help = Run `sala check { $case }` to see what is wrong.
sit-no-plan = The exercise cannot be made up: { $why }
    .help = Run `sala check` to see what is wrong.
