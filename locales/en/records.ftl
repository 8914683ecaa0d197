### The roster, records and bundles, as the terminal and the window tell of them.

## The store

store-unreadable = { $file } cannot be read: { $why }
    .help = See whether it is there and whether you may read it.
store-unwritable = { $file } cannot be written: { $why }
    .help = { $kind ->
    [missing] See whether the folder is there and its name is right.
    [denied] Choose a folder that you may write to.
    [exists] Choose another name, or move what is there away.
   *[other] Make room on the disk, or choose another folder.
} Nothing that was saved before is lost.
store-random = This machine gives no random numbers: { $why }
    .help = Start the machine anew and try again.
store-key-damaged = The key in { $file } is not as it was written.
    .help = Put back a copy of this file. Nothing is recorded until then; interviews stay saved and are recorded afterwards.
store-key-missing = The station's key is missing: { $file }
    .help = Put back a copy of this file. Or export a bundle, move the folder “unit” away, and import the bundle: then this machine begins a new chain.
store-chain = The chain of records is damaged: { $file }, line { $line }. { $fault }
    .help = It is left as it is, and interviews stay saved. Copy the whole data folder away as it is, for whoever finds out how it came about. Then move the folder “unit” away and import the last bundle of this machine: a new chain begins, and what was in no bundle is recorded in it.
store-object-changed = { $file } has been changed.
    .help = Put back a copy, or import a bundle that holds it.
store-journal-changed = { $file } has changed since it was recorded.
    .help = The record holds the interview as it was. Move the changed file away.
store-not-here = Of record { $record }, the { $what ->
    [journal] interview
    [script] case
    [pack] sealed pack
   *[handbook] handbook
} is not here.
    .help = It was erased, or its bundle has not been imported here.
store-no-record = There is no record { $record }.
    .help = Run `sala records list` to see which records there are.

chain-changed = This line is not as it was written.
chain-foreign = This line does not follow the one before it. It comes from another chain of the same station.
chain-missing = Before this line the records { $from } to { $to } are missing.
chain-order = This line is record { $found }, and record { $expected } was to come.
chain-key = This chain was begun by another station.
chain-torn = The last line was not written to its end ({ $bytes } bytes), as after a power cut. It is cut off when the next record is written.
chain-empty = There is nothing in it.

## The roster

roster-damaged = The roster { $file } is not as it was written.
    .help = Put back a copy, or move the file away and import a bundle that was made with names. To change it, use `sala roster`. The table would give everybody a new account.
roster-newer = The roster { $file } was written by a newer Sala.
    .help = Use that version.
roster-unknown = Nobody in the roster has the number { $number }.
    .help = Run `sala roster list` to see everybody.
roster-ambiguous = Several people have the number { $number }: { $named }
    .help = Write the unit before the number, as here, or use one of these names. Where the unit has spaces, put it in quotation marks on the command line: `"UNIT/NUMBER"`.
roster-taken = { $name } has the number { $number } already.
    .help = Choose another number.
roster-no-pin = No PIN has been set for { $number } yet.
    .help = Run `sala roster pin { $number }`.
roster-wrong-pin = The PIN is not right.
    .help = Try again, or ask your instructor for a new one.
roster-row-empty = The column { $column } is empty.
    .help = Fill it in.
roster-row-number = { $number } cannot be a number of a trainee.
    .help = Use at most { $most } Latin letters and figures, with - _ or a point, and no spaces.
roster-row-twice = The number { $number } stands in row { $first } already.
    .help = Give one of the two another number.
roster-row-text = The text in column { $column } is too long or holds signs that cannot be shown.
    .help = Use at most { $most } signs.
roster-row-language = { $typed } is none of the three languages.
    .help = Write en, km or lo.
roster-row-pin = This cannot be a PIN.
    .help = A PIN has 4 to 12 figures. If a spreadsheet took away its first zeros, set the column as text.

roster-column-number = number
roster-column-name = name
roster-column-unit = unit
roster-column-language = language
roster-column-pin = PIN
roster-headings-number = number; trainee number; no; trainee no; id
roster-headings-name = name; display name; full name; trainee
roster-headings-unit = unit; school; post; group
roster-headings-language = language; lang
roster-headings-pin = pin; pin code

table-utf-16 = { $file } is written in UTF-16.
    .help = Save it anew as “CSV UTF-8”, or as XLSX.
table-code-page = { $file } is not in UTF-8: line { $line } is the first that cannot be read.
    .help = Save it anew as “CSV UTF-8”, or as XLSX. Names would be wrong otherwise.
table-csv = { $file } cannot be read at line { $line }: { $why }
    .help = See whether a quotation mark is missing there.
table-workbook = The workbook { $file } cannot be read: { $why }
    .help = Open it in a spreadsheet program and save it anew as XLSX.
table-old-workbook = { $file } is a workbook of the old kind.
    .help = Save it anew as XLSX, or as “CSV UTF-8”.
table-empty = { $file } has no rows.
    .help = The first row names the columns: number, name, unit.
table-too-long = { $file } has more than { $most } rows.
    .help = Part it.

roster-row = Row { $row }, column { $column }: { $what }
roster-missing-column = { $file } has no column { $column }.
    .help = The first row names the columns: number, name, unit, and, if wanted, language and PIN.
roster-unknown-column = The column { $heading } is left out: nothing of it is kept.
roster-imported = Added to the roster: { $added }. There already: { $known }.
roster-not-renewed = { $count ->
    [one] One person who is there already has
   *[other] { $count } people who are there already have
} another language or a PIN in this table. Nothing of theirs was changed; --renew takes language and PIN from the table.
roster-renewed = Language and PIN taken from the table for people who are there already: { $count }.
roster-not-imported = Nothing was added: { $bad ->
    [one] one row
   *[other] { $bad } rows
} cannot be taken.
    .help = Mend the rows and import the file again, or take only the good rows with --good-rows.
roster-bad-rows = Left out: { $bad ->
    [one] one row
   *[other] { $bad } rows
}.
roster-added = { $name } has been added with the number { $number }.
roster-elsewhere = The same number is used in another unit, too. They sign in with the unit before it: { $named }.
roster-pin-ask = PIN for { $name }:
roster-pin-new = New PIN for { $name }, 4 to 12 figures:
roster-pin-again = The same PIN once more:
roster-pin-differs = The two PINs are not the same.
    .help = Try again.
roster-pin-set = The PIN of { $name } has been set.
roster-nobody = There is nobody in the roster yet.
roster-person = { $number }  { $name }  { $unit }  { $language }  { $pin ->
    [yes] PIN set
   *[no] no PIN yet
}
roster-double = { $unit }, number { $number }: { $name } (account { $account }, { $interviews ->
    [one] one interview
   *[other] { $interviews } interviews
}) and { $other } (account { $other-account }, { $other-interviews ->
    [one] one interview
   *[other] { $other-interviews } interviews
}) have the same number: two rosters were made for the same people.
    .help = Both can sign in by the account in place of the number. An account without interviews can be erased: `sala roster erase ACCOUNT`.
roster-given = Everything kept about { $name } is in { $file }: { $journals ->
    [one] one interview
   *[other] { $journals } interviews
}.
roster-given-read-me = This folder holds everything that Sala keeps about one person.
    `report.html`: what the interviews came to, to be read in any browser.
    `person.json`: the row of the roster. The PIN is kept only as a hash; nobody can read it.
    journals (`.jsonl`): each interview, act by act. Interviews of an examination that is not released stay sealed.
    `records.jsonl`: the lines of the chain of records that name the account.
    `statements.jsonl`: what was made for learning record stores, if anything was.
roster-erase-ask = Everything kept about { $name } ({ $number }) will be erased: their row of the roster and every interview. This cannot be undone. Type yes to go on.
roster-erase-word = yes
roster-not-erased = Nothing was erased.
roster-erased = Erased: { $name }, with { $journals ->
    [one] one interview
   *[other] { $journals } interviews
}. Bundles and copies made before still hold them.

## Records

index-failed = The index { $file } cannot be used: { $why }
    .help = Delete it; it is made anew.
index-damaged = The index was damaged and has been made anew from the records.
    .help = Nothing is lost: the index holds nothing that is not in the records.
index-locked = Another program holds the index just now, so this list was made from the records.
    .help = Close the other program if it is slow.
index-newer = The index was written by a newer Sala and is left; this list was made from the records.
    .help = Use that version.
index-unwritable = The index cannot be written here; this list was made from the records.
    .help = Make room on the disk, or allow writing.

records-none = There are no records yet. Interviews of practice are saved, not recorded.
records-taken-in = { $count ->
    [one] One finished interview was
   *[other] { $count } finished interviews were
} not recorded yet and has been taken in.
records-left = One interview could not be recorded:
records-torn = A line that had not been written to its end was cut off ({ $bytes } bytes).
records-clock = Record { $record }: the clock of the machine stood earlier than at the record before. Order is that of the records, not of the clock.
records-receipt = Receipt: { $receipt }
records-receipt-note = Write it down or print it. Whoever has it can see later whether a record is missing or was made anew.
records-rebuilt = The index has been made anew: { $count ->
    [one] one record
   *[other] { $count } records
}.
records-list-row = { $record }  { $when }  { $who }  { $exercise }  { $case }  { $score }
records-not-here = not here
records-unfinished = not finished
records-score = { $total } of 100, { $passed ->
    [yes] passed
   *[no] not passed
}
records-interrupted = { $count ->
    [one] interrupted once
   *[other] interrupted { $count } times
}
records-show = Record { $record }, recorded { $when } by station { $station } with Sala { $version }
records-show-texts = Shown with the words and the handbook of that time.
records-then-now = { $record }  { $who }  { $case }  then: { $then }  today: { $now }
records-cannot-judge = { $record }  { $who }  it cannot be judged today: { $why }
records-remarked = { $count ->
    [one] One interview was
   *[other] { $count } interviews were
} judged again by today's rules. Passed then: { $then }; would pass today: { $now }; otherwise than then: { $changed }. The records are as before.

## Verifying

verify-sound = Everything fits together: { $records ->
    [one] one record
   *[other] { $records } records
} of { $stations ->
    [one] one station
   *[other] { $stations } stations
}.
verify-found = { $count ->
    [one] One thing does
   *[other] { $count } things do
} not fit.
verify-advice = Do not mend anything by hand. Copy the whole data folder away as it is, then ask how it came about. Bundles that were made before still hold what they held; import them at another machine to see it.
verify-advice-key = Put back a copy of the key file. If there is none: copy the whole data folder away as it is, export a bundle (`sala records export FILE`), move the folder “unit” away, and import the bundle. Then this machine begins a new chain, with a key of its own; nothing is recorded twice.
verify-limit = A missing end, or a chain that was made anew with the station's key, shows only against a receipt: `sala records verify --receipt CODE`.
verify-at-line = { $file }, line { $line }, bytes { $from } to { $to }: { $what }
verify-at = { $file }: { $what }
verify-key = This key is not as it was written.
verify-key-missing = The station's key is missing, and its chain is there.
verify-key-other = This key is not the one the chain was begun with.
verify-name = This chain is not the one its name says.
verify-roster = The roster is not as it was written.
verify-roster-newer = The roster was written by a newer Sala.
verify-journal-changed = This interview differs from record { $record }, first at byte { $byte } (line { $line }). The copy among the objects is whole.
verify-journal-missing = The interview of record { $record } is missing here. The copy among the objects is whole.
verify-journal-damaged = This interview is not as it was written ({ $why }).
verify-journal-unrecorded = This interview belongs to an exercise, is finished, and is in no record.
verify-object-changed = Its bytes are not those of its name. It is the { $what } of record { $record }.
verify-object-changed-at = Its bytes are not those of its name, first at byte { $byte } (line { $line }). It is the interview of record { $record }.
verify-object-missing = It is missing: the { $what } of record { $record }.
verify-not-brought = { $count ->
    [one] One interview of this station (record { $first }) is
   *[other] { $count } interviews of this station (between the records { $first } and { $last }) are
} not here: left out of the bundle by --since, or taken away. A bundle made without --since brings what was left out.
verify-object-foreign = No record names this object.
verify-foreign = This file does not belong here.
verify-unreadable = It cannot be read: { $why }
verify-torn = { $file }: its last act was not written to its end ({ $bytes } bytes do not count), as after a power cut.
verify-word-journal = interview
verify-word-script = case
verify-word-words = words
verify-word-handbook = handbook
verify-word-rules = rules of the exercise
receipt-there = The receipt fits: it was given after record { $record } ({ $when }), and that record still stands in its chain.
receipt-gone = No chain here holds the record this receipt was given for.
    .help = Records were cut off, or a chain was made anew, after the receipt was given; or it is the receipt of a station whose bundle has not been imported here.
receipt-length = A receipt has 16 letters and figures, and this has { $count }.
receipt-sign = No receipt holds the sign { $sign }.
receipt-check = One sign of the receipt was misread, or two were exchanged.

## Bundles

bundle-exported = { $file } holds { $records ->
    [one] one record
   *[other] { $records } records
} of { $stations ->
    [one] one station
   *[other] { $stations } stations
}.
bundle-interviews = Of { $count ->
    [one] one of them the interview itself is
   *[other] { $count } of them the interviews themselves are
} in it; of the others only the lines of the chain.
bundle-nothing = There is nothing to export yet.
    .help = Records are made when an interview of an exercise is over.
bundle-since = This is no day: { $since }
    .help = Write it as 2026-11-01.
bundle-exists = { $file } is there already.
    .help = Choose another name, or move that file away.
bundle-imported = { $file }: new records { $records }, new people { $people }.
bundle-known = { $file }: nothing new.
bundle-refused = { $file } was not imported: { $why }
    .help = Copy the bundle again from where it was made. Nothing of it has been taken, and nothing here has changed.
bundle-is-pack = { $file } is the sealed pack of an exam, and holds no records.
    .help = Copy it into the folder `exams` of the data folder: there the window and `sala sit --pack` find it.
bundle-unreadable = it is no whole bundle ({ $why }).
bundle-newer = it was made by a newer Sala.
bundle-path = it holds a file with a name that no bundle has: { $entry }
bundle-large = it holds a file that is too large: { $entry }
bundle-changed = { $entry } in it is not as it was written.
bundle-chain = { $entry } in it, line { $line }: { $fault }
bundle-lacks = it lacks { $entry }.
bundle-disk = { $why }
bundle-fork = Station { $station } has two chains that part after record { $seq }: both are kept, apart. One of them was made from a copy of the station.
    .help = Ask who has used a copy of that machine. Do not delete either; reports name both.
bundle-behind = A bundle knows more of this very station than its own chain: { $seq } records. It was put back from an old copy, or its end was cut off.
    .help = Both are kept, apart. Say so to whoever is in charge of the results.
records-doubled = { $who } began attempt { $attempt } at { $exercise } { $count } times: { $where }.
records-doubled-help = Attempts are counted at each laptop: whoever sits down at another one, perhaps because the first broke down, begins attempt 1 there. All of it is in the records and in the reports. Find out which sitting was meant to count.
