### Sealed exams: packs, passphrases, releases.

## Packs

pack-other = { $file } is no sealed exam.
    .help = Choose a file that `sala exam seal` made; their names end in .sala-exam.
pack-newer = { $file } was sealed by a newer Sala.
    .help = Use that version.
pack-damaged = { $file } is cut off, or was changed.
    .help = Copy it again from where it was made. If it is the same there, do not hold an exam with it; seal the exam anew.
pack-passphrase = The passphrase does not open { $file }.
    .help = See whether the right keyboard is chosen and capital letters are off, and type it again. A lost passphrase cannot be got back.
pack-other-key = This key does not open { $file }.
    .help = It belongs to another exam. Release this exam with its own pack.
pack-path = { $file } holds a file with a name that no pack has: { $entry }
    .help = Do not use it. Ask whoever made it for a sound one.
pack-large = { $file } is too large: { $entry }
    .help = Seal an exam of fewer cases.
pack-work = Opening { $file } would take more work than any pack of Sala asks for.
    .help = Do not use it. Ask whoever made it for a sound one.

## Sealing, showing and releasing

exam-passphrase = Passphrase of the exam { $exam }:
exam-passphrase-new = New passphrase for the exam { $exam }:
exam-passphrase-again = The same passphrase once more:
exam-passphrase-differs = The two passphrases are not the same.
    .help = Try again.
exam-weak = This passphrase is too weak: { $why ->
    [short] it is too short.
    [plain] it has too few different signs.
    [figures] it is made of figures alone.
    [long] it is too long to be typed.
   *[common] it holds what everybody tries first.
}
    .help = Take four or more words that do not belong together, 12 signs at the least. Write them down and keep the paper locked away from the machines.
exam-no-exercise = { $file } is not the file of an exercise.
    .help = Name a file such as exercises/spring.ron.
exam-mistakes = { $file } cannot be sealed: the exercise or a case has mistakes.
    .help = They are told above; `sala check` tells them, too.
exam-not-exam = { $file } is not held as an examination.
    .help = Write mode: Exam into it.
exam-open-cases = Everybody can read these cases already, since they come with the program: { $cases }
    .help = Write cases of your own for an exam, or change these so much that nobody knows them by their answers.
exam-sealed = { $file } holds the exam { $exam }: { $cases ->
    [one] one case
   *[other] { $cases } cases
}, hash { $hash }.
exam-sealed-note = Keep the passphrase apart from it. Take the open exercise and its cases away from every machine on which the exam is held.
exam-shown = { $file }: exam { $exam }, hash { $hash }, key { $key }
exam-released = The exam { $exam } is released on this machine. Its interviews here: { $count }. `sala records list` shows them.
exam-released-before = The exam { $exam } was released on this machine before. Its interviews here: { $count }.
exam-begun = Not released: { $count ->
    [one] one person has
   *[other] { $count } people have
} begun the exam { $exam } on this machine and { $count ->
    [one] is
   *[other] are
} not through. Released, its answers could be read here.
    .help = Let it be ended first. If nobody will go on with it, add --early.
exam-none-here = No interview of this pack is recorded here yet: import the bundles of the machines where it was taken.
exam-other-pack = { $count ->
    [one] One interview here was
   *[other] { $count } interviews here were
} taken from another pack of the same name and stay sealed: release them with that pack. A pack that is sealed anew is another one.

## Where exams are taken and told of

sit-exam-pack = { $exercise } is an examination, and those are taken from a sealed pack alone.
    .help = Seal it by `sala exam seal`, take the open cases away, and begin with --pack.
store-sealed = Record { $record } belongs to the exam { $exam }, which is sealed until it is released.
    .help = The instructor releases it by `sala exam release`.
journal-sealed = The interview { $file } belongs to an exam that is sealed until it is released.
    .help = The instructor releases it by `sala exam release`. To go on with it, begin with --pack.
records-sealed = sealed until released
records-sitting-then-now = { $who }  { $exercise }, attempt { $attempt }  then: { $then ->
    [yes] passed
   *[no] not passed
}  today: { $now ->
    [yes] passed
   *[no] not passed
}
bundle-released = Exams released by it: { $count }.
report-sealed = Interviews of exams, sealed until released, and in no figure here: { $sealed }.
verify-word-pack = sealed pack
