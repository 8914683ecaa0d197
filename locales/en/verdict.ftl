### The verdict on a case: may it be used for a scored exercise? Read by instructors, aloud if need be.

verdict-heading = May these cases be used for a scored exercise?
verdict-case = { $title } ({ $id })
verdict-usable = Yes. Points in this case are earned by good interviewing.
    .why = In every truth full marks can be earned, no weak way passed in { $interviews } interviews, and whatever the case promises is proved.
verdict-not-settled = Not yet. Nothing is known to be wrong, but something was only sampled, not proved.
verdict-not-usable = No. Mend it first.
verdict-reasons = Reasons
verdict-short = { $answer ->
    [usable] yes
    [not-settled] not yet
   *[not-usable] no
}

## Reasons. `$message` is what the proof tells the author, in English.

verdict-model-fails = The model of a good interview fails { $failed } of { $of } times. Truth: { $truth }.
verdict-passes = A weak way passes { $passed } of { $of } times: { $way }. Truth: { $truth }.
verdict-not-told = A weak way can hardly be told from the model by its points: { $way }. Of 100 comparisons the model wins { $area }; it should win at least 95.
verdict-effect = The case does not behave as research found: { $effect }. It costs { $lost }; from { $from } to { $to } was expected.
verdict-interrupted = The simulation was interrupted after { $done } of { $wanted } cases.
verdict-finding = { $code ->
    [never-reached] { $count ->
        [one] One part of the script can never be reached.
       *[other] { $count } parts of the script can never be reached.
    }
    [promise-broken] Something the case promises can never be had.
    [invariant-broken] Something the author says is always so can be broken.
    [invariant-names-nothing] Something the author says is always so names nothing there is.
    [dead-end] A right decision can be lost for good.
    [no-separation] Suspicion can be heard by a companion who could not be led aside before.
    [surface-tells] The truths differ before anything was asked.
    [critical-on-full-marks] Full marks can be had in spite of a critical failure.
    [full-marks-out-of-reach] Nobody can earn full marks.
    [leading-needed] Full marks cannot be earned without a weak question.
    [pass-out-of-reach] Nobody can pass.
    [right-without-facts] The right decision can never rest on facts.
    [pass-without-protection] Somebody passes without doing anything that protects.
    [too-many-draws] There are too many combinations of what is drawn to look at each.
    [model-differs] The program disagrees with itself about this case, so nothing is claimed.
   *[other] Something was only sampled, not proved.
}

## Tables.

verdict-truths = The truths
verdict-truth = { $family } ({ $id })
verdict-points = Points
verdict-full-marks = Full marks
verdict-right = Right decision rests on facts
verdict-model = Model passes
verdict-weak = Weak ways pass
verdict-range = { $lowest } to { $highest }
verdict-range-most = { $lowest } to { $highest }; at most { $most } not excluded
verdict-yes = can be earned
verdict-no = cannot be earned
verdict-open = not settled
verdict-after = { $count ->
    [one] after { $count } act
   *[other] after { $count } acts
}
verdict-after-most = { $count ->
    [one] after { $count } act
   *[other] after { $count } acts or fewer
}
verdict-never = never

verdict-ways = Ways of interviewing
    .how = Each way held the same { $cases } interviews. From { $pass } points on one passes.
verdict-way = Way
verdict-mean = Points on average
verdict-most = 90 of 100 lie between
verdict-passed = Passed
verdict-area = Wins of the model, of 100
verdict-way-line = { $mean } points on average, 90 of 100 between { $low } and { $high }; passed: { $passed }
verdict-plot = Points of each way, 0 to 100. The bar holds 90 of 100 interviews, the mark is the middle one, the line the pass mark.
way-by-the-book = Model of a good interview
way-slipping = The model with slips
way-random = Anything at random
way-at-once = One question, then a decision
way-always-refuse = Always refusing
way-always-refer = Always referring to protection
way-always-admit = Always letting go on
way-accuser = Accusing
way-closed-only = Closed questions only
way-leading-only = Leading questions only
way-checklist = The whole list, in its order
way-nervousness-reader = Deciding by nervousness
way-document-checker = Papers only, no question

verdict-effects = What research found
    .how = Two ways that differ in one thing only. Research says that the second one loses; here it loses so much.
effect-late-disclosure = Evidence raised at once, not after the account
    .unit = of the contradictions that stand
effect-open-questions = Closed questions, not open ones
    .unit = of what each question brings out
effect-separation = Nobody led aside
    .unit = of what is told
effect-no-accusation = Two accusations as the account begins
    .unit = of what is told
effect-feedback = Six interviews without being shown the better question
    .unit = of the points
verdict-loses = Lost
verdict-expected = Expected
verdict-as-expected = { $from } to { $to }
verdict-source = Source
verdict-effect-line = lost { $lost }; { $from } to { $to } expected [{ $sources }]

verdict-questions = The questions
    .how = How often a question brings out something new, and how well it tells good interviews from weak ones (−1 to 1).
verdict-question = Question
verdict-brings = Brings out
verdict-tells = Tells apart
verdict-asked = Asked
verdict-questions-plot = Each dot is a question. To the right it brings out more; above the line it belongs to good interviews, below to weak ones.
verdict-unasked = Asked by nobody: { $questions }

verdict-proof = What was proved
    .line = Of { $asked } questions, answers, papers and signs, { $reached } can be reached, { $never } never; { $open } are not settled. { $draws } draws that make a difference were looked at.
verdict-plan = Show the plan
verdict-plan-how = This plan shows it. Save its lines in a file, then:
verdict-details = For the author (in English)

verdict-limits = What this page does not say
    .people = Whether the words are natural, true to life and well translated. People must judge that.
    .trainees = How trainees will do. The ways here are drawn to extremes; real figures come from real exercises.
    .thin = How well such interviews find victims. Research on that is thin.
verdict-all = All cases
verdict-answer = Scored use
