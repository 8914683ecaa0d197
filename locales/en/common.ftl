### Words of the interview that every face says: forms of question, phases, moods, refusals, answers nobody wrote.

## Forms of question. `.hint` says each in a few words.

type-open = Open
    .hint = tell, explain, describe
type-encourager = Encourager
    .hint = go on
type-probe = Probe
    .hint = who, what, where, when, how
type-closed = Closed
    .hint = yes or no
type-forced = Either-or
    .hint = this or that
type-multiple = Several at once
    .hint = two or more questions
type-leading = Leading
    .hint = holds its own answer
type-suggestive = Suggestive
    .hint = brings in something not yet said
type-opinion = View
    .hint = what you think yourself
type-accusation = Accusation
    .hint = says that the person lies
type-threat = Threat
    .hint = threat, insult or false promise
type-explain = Explain
    .hint = role, purpose, rights
type-evidence = Mismatch
    .hint = puts two things that do not fit

## Phases

phase-prepare = Prepare
phase-engage = Engage and explain
phase-account = Account
phase-closure = Closure
phase-decide = Decide

## How open somebody is. It follows what the officer did, never the truth.

mood-shut-down = says nothing any more
mood-upset = upset
mood-tired = tired
mood-guarded = guarded
mood-calm = calm
mood-at-ease = at ease

## Why something is not open

refusal-over = The interview is over.
refusal-done = This has been done.
refusal-not-open = This is not open yet.
refusal-not-found = Nobody like that is here.
refusal-not-on-desk = { $document } is not on the desk.
refusal-not-noted = This is not in the notebook.
refusal-nothing-there = There is nothing to take back.
refusal-conflict = These outcomes exclude each other.
refusal-not-for-this = This outcome is not open for this person.
refusal-too-early = Nothing has been asked yet.
refusal-undecided = { $name } has no outcome or no reason yet.

## Answers where a case has none of its own

answer-yes = Yes.
answer-no = No.
answer-declined = I would rather not say.
answer-again = I have told you that already.
answer-silent = (says nothing)
answer-accused = That is not true. Why do you say such a thing?
answer-threatened = (draws back and falls silent)

## Acts that follow from what they are done with

act-go-on = Please go on.
act-sum-up = Let me say back what I have understood. Correct me where I am wrong.
act-open = Open: { $document }
act-look = Look at: { $field } ({ $document })

## Names, notes and fields

person-name = { $name }
note-person = { $name }, as seen at the counter
note-field = { $field }: { $value }
note-field-defect = { $field }: { $value }. { $defect }
field-value = { $value }
field-photo-shows = A face, taken from the front
field-authority-shows = Training Office for Travel Documents
field-signature-shows = A signature
field-line = { $field }: { $value }

nationality-khm = Cambodian
nationality-lao = Lao
nationality-tha = Thai
nationality-vnm = Vietnamese
nationality-mmr = Myanmar
nationality-chn = Chinese
nationality-mys = Malaysian

sex-female = female
sex-male = male

direction-arrival = arrival
direction-departure = departure
line-primary = primary inspection
line-secondary = secondary inspection

## Where the interview stands

time-left = { $time } left
time-over-by = { $time } over
takes = about { $time }
heard-by = { $names } can hear what you say
heard-by-nobody = nobody else can hear
nobody-else = nobody else
list-and = { $first } and { $last }
officer = You
quoted = “{ $words }”
noted = Noted: { $note }
tagged = { $indicator }, shown by: { $note }
happened-handed-out = On the desk now: { $document }
happened-found = Now known: { $name }

## Keeping an interview. `.help` says what to do.

journal-unreadable = The recorded interview { $file } cannot be read: { $why }
    .help = See whether the file is there and whether you may read it.
journal-unwritable = The interview cannot be saved to { $file }: { $why }
    .help = Make room on the disk, or choose another folder.
journal-in-use = Another window is playing { $file } just now.
    .help = Go on there, or close it first.
journal-empty = { $file } is empty.
    .help = Nothing had been played yet. Delete it and start anew.
journal-other = { $file } is not a recorded interview.
    .help = Choose a file that Sala wrote.
journal-unbegun = { $file } ends before its first line was written.
    .help = Nothing had been played yet. Delete it and start anew.
journal-too-large = { $file } is too large to be an interview.
    .help = Choose a file that Sala wrote.
journal-format = { $file } was written by another version of Sala.
    .help = Use that version, or a newer one.
journal-damaged = { $file } is damaged (line { $line }).
    .help = It is left as it is. Use a copy from before the damage.
journal-line = { $file } does not fit its script (line { $line }).
    .help = Use the scenario as it was when this was played.
journal-no-scenario = The scenario of { $file } is not here.
    .help = Copy the scenario’s folder here first, or name the folder its cases are in: --data FOLDER
journal-script-changed = The scenario of { $file } has been changed since this was played.
    .help = Use the scenario as it was then. The recorded score stays readable.
journal-case = The case of { $file } cannot be set up again.
    .help = Ask the author to check the scenario.
page-unwritable = The page cannot be saved to { $folder }: { $why }
    .help = Make room on the disk, or give the folder back its right to be written to, and save again.
page-no-folder = This machine has no folder to save the page in.
    .help = Ask whoever looks after this computer.

disk-full = the disk is full.
disk-read-only = the disk can only be read.
disk-denied = it is not allowed here.
disk-missing = it is not there.
disk-exists = it is there already.
disk-folder = it is a folder.
disk-name = no file can have this name.
disk-large = it is larger than any file of this kind.
disk-other = the system says: { $system }.
warning-instead = Another case instead; it costs nothing and is noted nowhere
