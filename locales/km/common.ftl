### ពាក្យរួមនៃកិច្ចសម្ភាសន៍។ Khmer words of the interview; not yet read by a native speaker.

## ទម្រង់សំណួរ

type-open = សំណួរបើក
    .hint = រៀបរាប់ ពន្យល់ ពណ៌នា
type-encourager = ជំរុញឱ្យនិយាយបន្ត
    .hint = សូមនិយាយបន្ត
type-probe = សំណួរស៊ីជម្រៅ
    .hint = អ្នកណា អ្វី ទីណា ពេលណា យ៉ាងណា
type-closed = សំណួរបិទ
    .hint = បាទ/ចាស ឬទេ
type-forced = ឱ្យជ្រើសមួយក្នុងពីរ
    .hint = មួយនេះ ឬមួយនោះ
type-multiple = សំណួរច្រើនម្តង
    .hint = ពីរសំណួរ ឬច្រើនជាងនេះ
type-leading = សំណួរដឹកនាំចម្លើយ
    .hint = មានចម្លើយនៅក្នុងខ្លួន
type-suggestive = សំណួរបង្កប់ន័យ
    .hint = បញ្ចូលរឿងដែលគេមិនទាន់និយាយ
type-opinion = យោបល់ខ្លួនឯង
    .hint = អ្វីដែលអ្នកគិតដោយខ្លួនឯង
type-accusation = ការចោទប្រកាន់
    .hint = និយាយថាគេកុហក
type-threat = ការគំរាមកំហែង
    .hint = គំរាម បន្ថោក ឬសន្យាមិនពិត
type-explain = ពន្យល់
    .hint = តួនាទី គោលបំណង សិទ្ធិ
type-evidence = ភាពមិនស៊ីសង្វាក់គ្នា
    .hint = លើករឿងពីរដែលមិនត្រូវគ្នា

## ដំណាក់កាល

phase-prepare = រៀបចំ
phase-engage = ចាប់ផ្តើម និងពន្យល់
phase-account = ការរៀបរាប់
phase-closure = បញ្ចប់
phase-decide = សម្រេច

## ចិត្តគំនិតរបស់គេ

mood-shut-down = លែងនិយាយអ្វីទៀត
mood-upset = ពិបាកចិត្ត
mood-tired = អស់កម្លាំង
mood-guarded = ប្រយ័ត្នពាក្យ
mood-calm = ស្ងប់
mood-at-ease = ធូរចិត្ត

## ហេតុអ្វីមិនទាន់ធ្វើបាន

refusal-over = កិច្ចសម្ភាសន៍បានចប់ហើយ។
refusal-done = បានធ្វើរួចហើយ។
refusal-not-open = មិនទាន់ធ្វើបាននៅឡើយទេ។
refusal-not-found = គ្មានមនុស្សបែបនេះនៅទីនេះទេ។
refusal-not-on-desk = { $document } មិនមាននៅលើតុទេ។
refusal-not-noted = មិនមានក្នុងកំណត់ចំណាំទេ។
refusal-nothing-there = គ្មានអ្វីត្រូវដកវិញទេ។
refusal-conflict = លទ្ធផលទាំងនេះមិនអាចនៅជាមួយគ្នាបានទេ។
refusal-not-for-this = លទ្ធផលនេះមិនអាចប្រើសម្រាប់បុគ្គលនេះបានទេ។
refusal-too-early = មិនទាន់បានសួរអ្វីនៅឡើយទេ។
refusal-undecided = { $name } មិនទាន់មានលទ្ធផល ឬហេតុផលនៅឡើយទេ។

## ចម្លើយរួម

answer-yes = { yes }។
answer-no = { no }។
answer-declined = ខ្ញុំសុំមិននិយាយរឿងនេះទេ។
answer-again = ខ្ញុំបានប្រាប់រួចហើយ។
answer-silent = (មិននិយាយអ្វី)
answer-accused = មិនពិតទេ។ ហេតុអ្វីបានជានិយាយអ៊ីចឹង?
answer-threatened = (ថយក្រោយ ហើយនៅស្ងៀម)

## សកម្មភាព

act-go-on = សូមនិយាយបន្ត។
act-sum-up = ខ្ញុំសូមនិយាយឡើងវិញនូវអ្វីដែលខ្ញុំបានយល់។ បើខុសត្រង់ណា សូមកែឱ្យខ្ញុំ។
act-open = បើក៖ { $document }
act-look = មើល៖ { $field } ({ $document })

## ឈ្មោះ និងកំណត់ចំណាំ

person-name = { $name }
note-person = { $name } ដូចដែលឃើញនៅបញ្ជរ
note-field = { $field }៖ { $value }
note-field-defect = { $field }៖ { $value }។ { $defect }
field-value = { $value }
field-photo-shows = មុខមនុស្ស ថតពីមុខ
field-authority-shows = ការិយាល័យបណ្តុះបណ្តាលឯកសារធ្វើដំណើរ
field-signature-shows = ហត្ថលេខា
field-line = { $field }៖ { $value }

nationality-khm = ខ្មែរ
nationality-lao = ឡាវ
nationality-tha = ថៃ
nationality-vnm = វៀតណាម
nationality-mmr = មីយ៉ាន់ម៉ា
nationality-chn = ចិន
nationality-mys = ម៉ាឡេស៊ី

sex-female = ស្រី
sex-male = ប្រុស

direction-arrival = ចូល
direction-departure = ចេញ
line-primary = ការត្រួតពិនិត្យបឋម
line-secondary = ការត្រួតពិនិត្យបន្ថែម

## សភាពនៃកិច្ចសម្ភាសន៍

time-left = នៅសល់ { $time }
time-over-by = លើស { $time }
takes = ប្រហែល { $time }
heard-by = { $names } អាចស្តាប់ឮអ្វីដែលអ្នកនិយាយ
heard-by-nobody = គ្មានអ្នកណាផ្សេងស្តាប់ឮទេ
nobody-else = គ្មានអ្នកណាផ្សេង
list-and = { $first } និង { $last }
officer = អ្នក
quoted = «{ $words }»
noted = បានកត់ត្រា៖ { $note }
tagged = { $indicator } បង្ហាញដោយ៖ { $note }
happened-handed-out = ឥឡូវនៅលើតុ៖ { $document }
happened-found = ឥឡូវបានដឹង៖ { $name }

## ការរក្សាទុកកិច្ចសម្ភាសន៍

journal-unreadable = មិនអាចអានកិច្ចសម្ភាសន៍ដែលបានកត់ត្រា { $file } បានទេ៖ { $why }
    .help = សូមមើលថាឯកសារមាននៅទីនោះ ហើយអ្នកមានសិទ្ធិអានវា។
journal-unwritable = មិនអាចរក្សាទុកកិច្ចសម្ភាសន៍ក្នុង { $file } បានទេ៖ { $why }
    .help = សូមទុកកន្លែងទំនេរក្នុងថាស ឬជ្រើសថតផ្សេង។
journal-in-use = បង្អួចមួយទៀតកំពុងប្រើ { $file }។
    .help = សូមបន្តនៅទីនោះ ឬបិទវាជាមុនសិន។
journal-empty = { $file } ទទេ។
    .help = មិនទាន់បានធ្វើអ្វីទេ។ សូមលុបវា ហើយចាប់ផ្តើមថ្មី។
journal-other = { $file } មិនមែនជាកិច្ចសម្ភាសន៍ដែលបានកត់ត្រាទេ។
    .help = សូមជ្រើសឯកសារដែល Sala បានសរសេរ។
journal-unbegun = { $file } ចប់មុនពេលបន្ទាត់ទីមួយសរសេររួច។
    .help = មិនទាន់បានធ្វើអ្វីទេ។ សូមលុបវា ហើយចាប់ផ្តើមថ្មី។
journal-too-large = { $file } ធំពេក មិនអាចជាកិច្ចសម្ភាសន៍ទេ។
    .help = សូមជ្រើសឯកសារដែល Sala បានសរសេរ។
journal-format = { $file } ត្រូវបានសរសេរដោយ Sala ជំនាន់ផ្សេង។
    .help = សូមប្រើជំនាន់នោះ ឬជំនាន់ថ្មីជាង។
journal-damaged = { $file } ខូច (បន្ទាត់ { $line })។
    .help = វាត្រូវបានទុកដដែល។ សូមប្រើច្បាប់ចម្លងដែលមានមុនពេលខូច។
journal-line = { $file } មិនត្រូវនឹងសេណារីយ៉ូរបស់វាទេ (បន្ទាត់ { $line })។
    .help = សូមប្រើសេណារីយ៉ូដូចពេលដែលបានសម្ភាសន៍។
journal-no-scenario = សេណារីយ៉ូរបស់ { $file } មិនមាននៅទីនេះទេ។
    .help = សូមចម្លងថតរបស់សេណារីយ៉ូមកទីនេះជាមុនសិន ឬបញ្ជាក់ថតដែលមានករណីនោះ៖ --data FOLDER
journal-script-changed = សេណារីយ៉ូរបស់ { $file } ត្រូវបានកែប្រែ ក្រោយពេលសម្ភាសន៍។
    .help = សូមប្រើសេណារីយ៉ូដូចពេលនោះ។ ពិន្ទុដែលបានកត់ត្រានៅអាចអានបាន។
journal-case = មិនអាចរៀបចំករណីរបស់ { $file } ឡើងវិញបានទេ។
    .help = សូមឱ្យអ្នកសរសេរករណីពិនិត្យសេណារីយ៉ូ។
page-unwritable = មិនអាចរក្សាទុកទំព័រក្នុង { $folder } បានទេ៖ { $why }
    .help = សូមទុកកន្លែងទំនេរក្នុងថាស ឬអនុញ្ញាតឱ្យសរសេរក្នុងថតនេះវិញ រួចរក្សាទុកម្តងទៀត។
page-no-folder = ម៉ាស៊ីននេះគ្មានថតសម្រាប់រក្សាទុកទំព័រទេ។
    .help = សូមសួរអ្នកទទួលបន្ទុកកុំព្យូទ័រនេះ។

disk-full = ថាសពេញ។
disk-read-only = ថាសនេះអានបានតែម្យ៉ាង សរសេរមិនបានទេ។
disk-denied = មិនត្រូវបានអនុញ្ញាតនៅទីនេះទេ។
disk-missing = គ្មាននៅទីនោះទេ។
disk-exists = មានរួចហើយ។
disk-folder = វាជាថត។
disk-name = គ្មានឯកសារណាអាចមានឈ្មោះនេះបានទេ។
disk-large = វាធំពេកសម្រាប់ឯកសារប្រភេទនេះ។
disk-other = ប្រព័ន្ធប្រាប់ថា៖ { $system }។
warning-instead = សុំករណីផ្សេងជំនួស៖ មិនបាត់ពិន្ទុ ហើយការសុំនេះមិនត្រូវបានកត់ទុកទេ
