### ពាក្យសម្រាប់តែផ្ទាំងបញ្ជា។ What only the terminal says, in Khmer; not yet read by a native speaker.

choose-language = ភាសា
type-a-number = សូមវាយលេខពី { $least } ដល់ { $most } រួចចុច Enter។
terminal-error = កំហុស៖ { $text }
terminal-help = ជំនួយ៖ { $text }
did-you-mean = តើអ្នកចង់វាយ `{ $near }` មែនទេ?
misuse-argument = គ្មានជម្រើស ឬពាក្យ `{ $given }` នៅទីនេះទេ។
misuse-command = គ្មានពាក្យបញ្ជា `{ $given }` ទេ។
misuse-missing = ខ្វះ៖ { $given }
misuse-empty = ខ្វះតម្លៃនៅក្រោយ { $given }។
misuse-value = `{ $value }` មិនអាចប្រើសម្រាប់ { $given } បានទេ។
misuse-conflict = { $given } និង { $other } មិនអាចប្រើជាមួយគ្នាបានទេ។
misuse-number = ចំនួនតម្លៃរបស់ { $given } មិនត្រឹមត្រូវទេ។
misuse-valid = ដែលអាចប្រើបាន៖ { $valid }
misuse-usage = របៀបសរសេរ៖ { $usage }
menu-back = ថយក្រោយ
menu-quit = ចាកចេញ

## មុនកិច្ចសម្ភាសន៍

choose-case = ករណីណា?
choose-none = គ្មានករណីណាអាចប្រើបាននៅទីនេះទេ។
case-unknown = គ្មានករណី `{ $case }` ទេ។
    .help = `sala list` បង្ហាញករណីដែលមាន។
case-unread = មិនអាចអានអត្ថបទនៃករណី `{ $case }` បានទេ។
    .help = សូមវាយ `sala check { $case }` ដើម្បីមើលមូលហេតុ។
case-mistakes = ករណី `{ $case }` មានកំហុស { $count } កន្លែង ដូច្នេះមិនអាចប្រើបានទេ។
    .help = សូមវាយ `sala check { $case }` ដើម្បីមើលថាខុសអ្វី។
case-not-drawn = មិនអាចប្រើករណី `{ $case }` បានទេ៖ { $why }
    .help = សូមវាយ `sala check { $case }` ដើម្បីមើលថាខុសអ្វី។
play-of-exercise = កិច្ចសម្ភាសន៍នេះជារបស់លំហាត់ `{ $exercise }`។
    .help = សូមបន្តដោយ `sala sit { $exercise } --trainee NUMBER`។
replay-exam = នេះជាកិច្ចសម្ភាសន៍នៃការប្រឡង៖ ការពិត និងពិន្ទុរបស់វានៅបិទជិត។
    .help = មតិកែលម្អមើលបាន ក្រោយពេលគ្រូបណ្តុះបណ្តាលបញ្ចេញលទ្ធផល។
choose-resume = បន្ត៖ { $title } ({ $turns } ជំហាន)
list-broken = មិនអាចប្រើបានទេ ដើម្បីដឹងមូលហេតុ សូមវាយ៖ { $command }
case-in-english = ករណីនេះមិនទាន់មានពាក្យជាភាសាខ្មែរទេ។ អ្នកដំណើរនិយាយជាភាសាអង់គ្លេស។
setting = { $place } { $direction } { $line } { $time }
warning-title = តើអ្នកចង់បន្តទេ?
warning-before = ករណីនេះនិយាយអំពី៖ { $warnings }។ អ្នកអាចឈប់បានគ្រប់ពេល អ្វីដែលបានធ្វើត្រូវបានរក្សាទុក។
warning-go-on = បន្ត
begin-title = តើអ្នករួចរាល់ហើយឬនៅ?
begin-yes = ចាប់ផ្តើមកិច្ចសម្ភាសន៍
no-data-folder = ម៉ាស៊ីននេះគ្មានថតសម្រាប់រក្សាទុកកិច្ចសម្ភាសន៍ទេ។ អ្នកអាចបញ្ជាក់ថតមួយ៖ sala play --data FOLDER
unkept-title = បន្តដោយមិនរក្សាទុកឬ?
unkept-yes = បន្តដោយមិនរក្សាទុក
no-window-built = Sala នេះគ្មានបង្អួច ដូច្នេះកិច្ចសម្ភាសន៍ធ្វើនៅទីនេះក្នុងផ្ទាំងបញ្ជា។
no-window-opened = មិនអាចបើកបង្អួចបាន ដូច្នេះកិច្ចសម្ភាសន៍ធ្វើនៅទីនេះក្នុងផ្ទាំងបញ្ជា។ មូលហេតុ៖ { $why }

## កិច្ចសម្ភាសន៍

menu-title = តើអ្នកចង់ធ្វើអ្វី?
menu-ask = សួរ
menu-act = សកម្មភាព៖ ពន្យល់ ផ្តល់ជំនួយ បំបែកគ្នា សុំឯកសារ ទូរស័ព្ទ …
menu-desk = មើលឯកសារនៅលើតុ
menu-notebook = បើកកំណត់ចំណាំ
menu-raise = លើកភាពមិនស៊ីសង្វាក់គ្នា
    .ready = រួចរាល់ { $count }
menu-decide = សម្រេច
menu-talk = អានការសន្ទនាឡើងវិញ
menu-undo = ដកសកម្មភាពចុងក្រោយវិញ
menu-leave = ចាកចេញ អ្នកអាចបន្តពេលក្រោយ

ask-topic = អំពីអ្វី?
ask-form = ក្នុងទម្រង់ណា?
ask-line = ដោយពាក្យណា?
ask-nothing = ឥឡូវនេះគ្មានអ្វីត្រូវសួរទេ។
topic-opened = បានបើកហើយ
act-title = តើអ្នកចង់ធ្វើអ្វី?
say-it-title = និយាយ ឬធ្វើដូច្នេះទេ?
say-it = បាទ/ចាស
raise-title = ភាពមិនស៊ីសង្វាក់គ្នាមួយណា?
raise-how = តើអ្នកលើកវាយ៉ាងដូចម្តេច?
raise-nothing = មិនទាន់មានភាពមិនស៊ីសង្វាក់គ្នាដែលអាចលើកបានទេ។ សូមបើកកំណត់ចំណាំ ហើយភ្ជាប់កំណត់ចំណាំពីរដែលមិនត្រូវគ្នា។
talk-nothing = មិនទាន់មានអ្នកណានិយាយអ្វីទេ។
undone = បានដកសកម្មភាពចុងក្រោយវិញហើយ។
undo-nothing = គ្មានអ្វីអាចដកវិញបានទេ។

terminal-desk-title = ឯកសារណា?
desk-empty = គ្មានឯកសារនៅលើតុទេ។
document-open = បើកហើយ
document-closed = មិនទាន់បើក
field-seen = អ្នកបានមើលរួចហើយ វានៅក្នុងកំណត់ចំណាំ។

notebook-title = តើអ្នកចង់ធ្វើអ្វី?
terminal-notebook-said = អ្វីដែលបាននិយាយ
terminal-notebook-seen = អ្វីដែលបានឃើញ
terminal-notebook-links = អ្វីដែលមិនត្រូវគ្នា
notebook-tags = សញ្ញាបង្ហាញ
notebook-none = មិនទាន់មានអ្វីទេ។
terminal-notebook-link = ភ្ជាប់កំណត់ចំណាំពីរដែលមិនត្រូវគ្នា
terminal-notebook-unlink = ដកការភ្ជាប់វិញ
terminal-notebook-tag = សម្គាល់សញ្ញា
terminal-notebook-untag = ដកសញ្ញាវិញ
link-first = កំណត់ចំណាំទីមួយ
link-second = និងកំណត់ចំណាំទីពីរ
linked = បានកត់ត្រា។ កំណត់ចំណាំពីរនេះមិនមែនជាភាពមិនស៊ីសង្វាក់គ្នាដែលអាចលើកឡើងឥឡូវនេះទេ។
linked-ready = បានកត់ត្រា។ អ្នកអាចលើកវាឡើង។
unlink-title = ការភ្ជាប់មួយណា?
tag-which = សញ្ញាណា?
tag-at = អ្វីបង្ហាញវា?
tag-done = បានសម្គាល់។
untag-title = សញ្ញាមួយណា?

decide-title = តើអ្នកសម្រេចសម្រាប់អ្នកណា?
decide-open = មិនទាន់មានលទ្ធផល
decide-reasons = ហេតុផល { $count }
decide-handover = កំណត់ត្រាប្រគល់ការងារ
decide-finish = កត់ត្រាការសម្រេច ហើយបញ្ចប់
decide-person-title = តើអ្នកចង់ធ្វើអ្វី?
decide-outcome = ជ្រើស ឬដកលទ្ធផលវិញ
decide-because = ឱ្យហេតុផល
decide-not-because = ដកហេតុផលវិញ
decide-outcome-title = លទ្ធផលណា?
decide-chosen = បានជ្រើស
decide-because-title = ដោយហេតុផលអ្វី?
decide-not-because-title = ហេតុផលណា?
handover-part = ផ្នែកណានៃកំណត់ត្រា?
handover-count = { $count ->
    [0] មិនទាន់សរសេរ
   *[other] { $count } បន្ទាត់
}
handover-nothing = មិនទាន់មានអ្វីអាចសរសេរនៅទីនេះទេ។
handover-title = តើត្រូវសរសេរអ្វីក្នុងកំណត់ត្រា? ជ្រើសម្តងទៀតដើម្បីដកចេញ។
handover-inside = នៅក្នុងកំណត់ត្រា
finish-title = ពេលកត់ត្រារួច មិនអាចប្តូរអ្វីបានទេ។ កត់ត្រាការសម្រេចឬ?
finish-yes = កត់ត្រា

## ការរក្សាទុក និងការចាកចេញ

not-saved-title = រឿងនេះមិនទាន់កើតឡើងទេ។ តើអ្នកចង់ធ្វើអ្វី?
not-saved-retry = ព្យាយាមម្តងទៀត
not-saved-unkept = បន្តដោយមិនរក្សាទុក
resumed-torn = សកម្មភាពចុងក្រោយមិនត្រូវបានរក្សាទុកទាំងស្រុងទេ ហើយត្រូវបានទុកចោល។
leave-kept = កិច្ចសម្ភាសន៍ត្រូវបានរក្សាទុក។ ដើម្បីបន្ត សូមវាយ៖
leave-unkept = កិច្ចសម្ភាសន៍មិនត្រូវបានរក្សាទុកទេ។
finished-kept = បានរក្សាទុកក្នុង { $file }
