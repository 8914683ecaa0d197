### Reports of a trainee, an exercise, a unit. Read by trainees, instructors and commanders, on paper and aloud.

report-trainee = Report of a trainee: { $who }
report-exercise = Report of an exercise: { $exercise }
report-all-exercises = all interviews
report-unit = Report of a unit: { $unit }
report-whole-unit = everybody
report-practice = free practice
report-means = What it means
report-means-not = What it does not mean
report-made = Made on { $date }.
report-from = { $interviews ->
    [one] From one finished interview
   *[other] From { $interviews } finished interviews
} of { $people ->
    [one] one person
   *[other] { $people } persons
}, { $first } to { $last }.
report-from-none = There is no finished interview.
report-left = Left without a decision, and not counted: { $left }.
report-unread = Files that could not be read, and are missing here: { $unread }.
report-limits = Figures from training cases. They do not say how well anybody finds victims at a real border: research on that is thin. Do not decide on a person by one figure.
report-independent = Intervals are of 95 percent. They take each interview as independent of the others; since one person held several, the truth is less sure than they say.
report-small = Groups of fewer than { $least } persons are not shown by themselves, so that no figure points at somebody.
report-few-people = { $people ->
    [one] Only one person took part.
   *[other] Only { $people } people took part.
} Figures of so few say little about a unit, and everybody there can see whose they are. Do not pass them on as figures of a unit.
report-few = too few
report-withheld = not shown
report-yes = yes
report-no = no

## A trainee

report-progress = Progress
    .means = Each interview in the order held. From { $pass } points on a case is passed, unless there is a critical failure or an outcome that cannot be defended.
    .not = A difference between two interviews is no proof of learning: cases differ, and days do. In studies of such training not everybody improved for sure [HAG20]. Look at several.
report-progress-plot = Points of each interview in the order held, 0 to 100. The line is the pass mark; a filled dot is passed.
report-attempts = From attempt to attempt
    .means = The mean score of each attempt, and each competency in percent of the points it is worth. Passed is by the rules the exercise had then, where they are known.
    .not = An attempt of few cases moves by chance. A change of less than ten points is not one to speak of.
report-productive = Productive questions
    .means = Open, encouraging and probing questions, in percent of all that count. Below { $pass } there is something to develop; from { $good } it is good, with few unproductive ones beside.
    .not = More is not always better: a closed question is right to confirm who somebody is or what they need. The bands are our own choice, not a standard.
report-productive-plot = Productive questions of each interview in percent. The lines are { $pass } and { $good }.
report-maps = Question maps side by side
    .means = Every line said, by its type, from left to right in time; those of primary inspection share one time axis, those of secondary inspection another. Good interviews begin each topic with an open question, go on with probes, and keep closed ones for its end.
    .not = A map shows how was asked, not what was found out.
report-map-caption = { $number }. { $title }
report-map-told = { $caption } ({ $long })
report-strengths = Strengths
    .means = The competencies with the highest share of their points in the latest interviews ({ $count }), from { $least } percent on.
    .not = That is against the case's own rubric, not against other people.
report-no-strengths = No competency has reached { $least } percent yet. That is usual at the beginning.
report-strength = { $name }: { $percent } percent of the points.
report-steps = The next two steps
    .means = What cost most in the latest interviews ({ $count }), with a better form of one question that was asked. Critical failures come first.
    .not = It is no fault of character. Practise one thing at a time, and shortly: sessions apart teach more than many at once [HEIDT].
report-no-steps = Nothing was lost in the latest interviews.
report-step = { $name }. It cost { $points ->
    [one] one point
   *[other] { $points } points
} in { $times ->
    [one] one interview.
   *[other] { $times } interviews. Of the one in which it cost most:
} { $why }
report-asked = You asked: “{ $words }”
report-better = Better: “{ $words }”
report-repeat = When to repeat
    .means = What was learnt in such training was still there after four months [POMP25]. A short series then keeps it.
    .not = Nobody has forgotten everything the day after.
report-repeat-on = Repeat the series about { $date }.

## An exercise

report-overview = At a glance
    .means = How many passed, and how points and time are spread. Half of the sittings lie between the two quarter marks.
    .not = A pass rate says as much about how hard the cases are as about the people.
report-cases = Case by case
    .means = The same for each script and truth. A case that nearly everybody passes or fails tells little about anybody.
    .not = Cases of few interviews move by chance; the interval shows how much.
report-cases-plot = The share that passed each case, with its interval.
report-sittings = Sitting by sitting
    .means = Every sitting by trainee number, not by points.
    .not = Whether somebody passed the exercise is decided by its own rules, not here.
report-doubled = { $count ->
    [one] One attempt was
   *[other] { $count } attempts were
} begun more than once ({ $which }). Attempts are counted at each laptop: whoever sits down at another one, perhaps because the first broke down, begins the same attempt there. Every sitting is in the figures; find out which one was meant to count.
report-doubled-one = { $what }, attempt { $attempt }
report-questions = Question by question
    .means = How often a question was asked, how often it brought out something, what it cost in rapport and time, and whether those who asked it did well in everything but questioning (from −1 to 1, above 0.2 it is worth noticing).
    .not = That good officers ask a question does not make it the cause. A weak type may bring something out and still harm.
report-items = What was found out
    .means = Facts that carry the decision, signs and mismatches: the share of interviews that brought each to light, and whether those who did well elsewhere found it (from −1 to 1).
    .not = What few found may be hard, or badly written. Below 0 better officers find it less often: look at the script.
report-agreement = How far the exercise can be relied on
    .means = Cronbach’s alpha says how far the cases agree on who does well: about 0.7 is enough for a group, 0.8 and more for a decision about one person.
    .not = A high alpha does not say that the right thing is measured. A low one may come from cases that ask for different things.
report-alpha = Alpha { $alpha }, interval { $low } to { $high } (Feldt), from { $persons } persons and { $cases } cases.
report-alpha-same = The same case for everybody: { $same ->
    [truth] the same script and truth.
    [script] the same script; truths differ.
   *[place] the same place in the sitting; scripts differ.
}
report-alpha-error = On another day with like cases, a person’s mean would lie within about { $points } points of this one, two times out of three.
report-alpha-negative = Below 0 the cases disagree about who does well: nobody should be judged by the mean of them.
report-alpha-none = Too few persons played the same cases: { $least } are needed, and two cases each.

## A unit

report-competencies = Competencies
    .means = Each person’s mean in percent of the points, over all persons: half of them lie between the quarter marks.
    .not = A low competency of a unit calls for training, not for a list of culprits.
report-competencies-plot = Each competency in percent of its points: the bar holds the middle half of the persons, the mark is the middle one.
report-passes = Who passes
    .means = The share of interviews that were passed, with the interval in which it lies when chance is allowed for (Wilson).
    .not = Units and exercises with different cases cannot be held against each other by it. Two intervals that overlap show no difference.
report-passes-plot = The share passed, with its interval.
report-passes-of = { $of ->
    [all] all
    [first] first attempts
    [later] later attempts
    [other-exercises] other exercises together
   *[other-units] other units together
}
report-passes-exercise = exercise: { $name }
report-passes-unit = unit: { $name }
report-no-unit = no unit named
report-harm = Harm
    .means = What was done in these cases to people who were owed help or had done nothing. Count these before any score.
    .not = Half a delay is looking further; a whole one, any other outcome but going on. Looking further for a good reason is no fault.
report-harm-what = { $what ->
    [missed] Possible victims who were missed
    [offenders] Possible victims reported as offenders
    [refused] Genuine travellers refused
   *[delayed] Genuine travellers held up (looking further counts half)
}
report-harm-minutes = Minutes with genuine travellers: { $minutes }, on average { $mean } for each case.
report-outcomes = What became of whom
    .means = Each person who counts, by the truth of the case and the main outcome.
    .not = An outcome can be right by luck. The score judges the way to it.
report-undecided = nothing decided
report-detection = Telling one from the other
    .means = d' says how well possible victims, and facilitation, were told from genuine travellers: 0 is chance, 1 is fair, 2 is good. c says which way officers lean: below 0 too quick to suspect, above 0 too slow. With the interval of Gourevitch and Galanter.
    .not = It is no gift for seeing lies: nobody has that. Training that only raises suspicion moves c, not d' [MK02].
report-detection-few = Below { $signals } cases with and { $noise } without, only counts are shown.
report-detection-plot = d' of each detector with its interval; the line at 0 is chance.
report-groups = Alike for everybody?
    .means = The same by the persona’s nationality, sex and age. “Look at it” stands where a rate differs from that of all others by { $points } percentage points or more, with at least { $least } cases on both sides.
    .not = It is no proof of unfairness: few cases, and different ones, can do the same. It is a reason to read those interviews. Nationality, sex and age are never a reason to suspect anybody.
report-group-age = { $from } to { $to } years
report-gap = look at it
report-base-rate = What a flag means where victims are rare
    .means = Of 100 people flagged as possible victims, so many really are, when so many of all travellers are. Even good officers mostly flag people who are none; so a flag asks for a talk and an offer of help, not for force.
    .not = It does not say to flag less: a missed victim may never be found again. It says to be kind to everybody flagged.
report-lesson = { $whose ->
    [own] this unit
   *[known] example
}: { $hits } found, { $alarms } wrongly flagged
report-people = Person by person
    .means = Every person by trainee number, shown because names were asked for.
    .not = It is no ranking: people played different cases.

## Heads of columns

report-col-date = Date
report-col-exercise = Exercise
report-col-attempt = Attempt
report-col-case = Case
report-col-truth = Truth
report-col-score = Points
report-col-passed = Passed
report-col-criticals = Critical failures
report-col-productive = Productive, %
report-col-unproductive = Unproductive, %
report-col-questions = Questions
report-col-order = Types in order
report-col-minutes = Minutes
report-col-interruptions = Interruptions
report-col-interviews = Interviews
report-col-left = Left
report-col-trainee = Trainee
report-col-what = What
report-col-low-quarter = Lower quarter
report-col-middle = Middle
report-col-high-quarter = Upper quarter
report-col-share = Share
report-col-from = From
report-col-to = To
report-col-persons = Persons
report-col-count = How many
report-col-of = Of
report-col-question = Question
report-col-type = Type
report-col-asked = Asked in
report-col-times = Times
report-col-brought = Brought something
report-col-spoilt = Spoilt something
report-col-rapport = Rapport lost
report-col-seconds = Seconds
report-col-tells = Tells apart
report-col-kind = Kind
report-col-found = Found
report-col-detector = Looked for
report-col-signals = Cases with
report-col-hits = Seen
report-col-noise = Genuine cases
report-col-alarms = Wrongly flagged
report-col-d = d'
report-col-c = c
report-col-group = Group
report-col-gap = Gap
report-col-flagging = Officers
report-col-prevalence = Where { $percent } are victims
report-col-mean = Mean points
report-sitting-score = Mean points of a sitting
report-sitting-minutes = Minutes of a sitting
report-person-score = Mean points
report-kind-fact = fact
report-kind-sign = sign
report-kind-mismatch = mismatch
report-item = { $name } ({ $id })

## The command

report-nobody = There is nothing to report on: no interview of this kind was found.
    .help = To see all there is, run { $command }; or name the files of the interviews.
report-none-such = Nothing is here of { $named }. There is: { $list }{ $more ->
    [0] .
   *[other] , and { $more } more.
}
    .help = Name one of them. To see all there is, run { $command }
report-choose-trainee = There are several trainees here: { $list }.
    .help = Name one of them: { $command }
report-choose-exercise = There are several exercises here: { $list }.
    .help = Name one of them: { $command }
report-file-left-out = { $file } is left out: { $why }
report-needs-file = A workbook cannot be shown in a terminal.
    .help = Name a file: { $command }
report-written = The report is in { $file }.
report-unwritable = The report cannot be written to { $file }: { $why }
    .help = Name a file in a folder that exists and can be written to.
report-too-large = The workbook cannot be made: { $why }
    .help = Choose HTML or CSV.
