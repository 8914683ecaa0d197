### ផ្ទាំងកម្មវិធី។ Khmer words of the window: shelf, booth, pause, help; not yet read by a native speaker.

## The very first start

window-language-choose = ជ្រើសភាសានេះ

## The shelf

shelf-briefing = ព័ត៌មានមុនចាប់ផ្តើម
shelf-more = ផ្សេងទៀត
shelf-cases = ករណី
shelf-title = ហ្វឹកហាត់សម្ភាសន៍
shelf-local = អ្វីៗ ទាំងអស់រក្សាទុកក្នុងកុំព្យូទ័រនេះ។ មិនប្រើបណ្តាញ ឬអ៊ីនធឺណិតទេ។
shelf-begun = បន្តពីកន្លែងដែលអ្នកបានឈប់
shelf-begun-steps = បានធ្វើ { $count } ជំហាន
shelf-no-case = មិនអាចបើកករណី { $id } បានទេ។ សូមវាយ sala check { $id } ដើម្បីដឹងមូលហេតុ។
shelf-practice = ករណីសម្រាប់ហ្វឹកហាត់
shelf-changes = ការពិតប្រែប្រួលរាល់ពេលអ្នកចាប់ផ្តើម។
shelf-second-line = ការត្រួតពិនិត្យបន្ថែម៖ ចំណាយពេលតាមត្រូវការ
shelf-first-line = ការត្រួតពិនិត្យបឋម៖ 90 វិនាទី ហើយភាគច្រើនអ្នកដំណើរអាចទៅបន្ត
shelf-empty = គ្មានករណីសម្រាប់ហ្វឹកហាត់ទេ។ ចូរពិនិត្យមើលថា អាចអានថតដែលដាក់ករណីបានឬទេ។
shelf-language = ភាសា
shelf-text-size = ទំហំអក្សរ
shelf-smallest = នេះជាទំហំតូចបំផុត
shelf-largest = នេះជាទំហំធំបំផុត
shelf-smaller = បន្ថយទំហំអក្សរ
shelf-larger = បង្កើនទំហំអក្សរ
shelf-light = ភ្លឺ
shelf-dark = ងងឹត
shelf-quit = ចាកចេញ
shelf-help = ជំនួយ
shelf-settings = ការកំណត់
shelf-support = ការគាំទ្រ
shelf-skip = រំលងករណីនេះ
shelf-sensitive = រឿងរសើប
shelf-set = ឈុត { $set }
shelf-minutes = { $minutes } នាទី
shelf-place = ទីកន្លែង
shelf-date = កាលបរិច្ឆេទ
shelf-date-shown = { $date }
shelf-line = ការពិនិត្យ
shelf-time = ពេលវេលា
shelf-persons = មនុស្ស
shelf-persons-count = { $count } នាក់នៅបញ្ជរ
shelf-before = មុនពេលចាប់ផ្តើម
shelf-may-pause = អ្នកអាចចុច Esc ដើម្បីផ្អាកបានគ្រប់ពេល ឬជ្រើសករណីផ្សេង។ ការរំលងមិនធ្វើឱ្យអ្នកបាត់អ្វីទេ។
shelf-unread = មិនទាន់មានអ្នកនិយាយភាសាខ្មែរពីកំណើតណាម្នាក់ អានផ្ទៀងផ្ទាត់ករណីនេះទេ។
shelf-step-1 = ស្តាប់សិន៖ សួរប្រធានបទនីមួយៗ ដោយសំណួរបើក។
shelf-step-2 = ប្រៀបធៀបសម្តីជាមួយឯកសារ។
shelf-step-3 = សម្រេចសម្រាប់មនុស្សម្នាក់ៗ ដោយមានហេតុផល។
shelf-start = ចាប់ផ្តើមសម្ភាសន៍


## The booth

window-fold = មុខ
window-pause = ផ្អាក
window-time = ពេលវេលានៅសល់
window-time-left = នៅសល់ { $time }
window-time-over = លើស { $time }
window-phase-of = ដំណាក់កាលទី { $number } លើ 5៖ { $phase }
window-hears = អ្នកដែលស្តាប់ឮ៖ { $name } និង { $others }
window-hears-alone = អ្នកដែលស្តាប់ឮ៖ { $name } ម្នាក់គត់
window-aside = { $name }៖ នៅជាមួយសហការី
window-offer = ផ្តល់ជំនួយ
window-separate = បំបែកគ្នា
window-request = សុំមើលឯកសារ
window-supervisor = ប្រធាន
window-nothing-open = ឥឡូវនេះគ្មានអ្វីបែបនេះដែលអាចធ្វើបានទេ
window-talk = ការសន្ទនា
window-notebook = កំណត់ចំណាំ
window-desk = ឯកសារ
window-briefing = អ្វីដែលអ្នកដឹងមកដល់ពេលនេះ
window-talk-empty = មិនទាន់មានអ្នកណានិយាយអ្វីទេ។ ចូរជ្រើសប្រធានបទខាងក្រោម ឬចាប់ផ្តើមដោយសកម្មភាពណាមួយ ដូចជាការស្វាគមន៍។
window-you = អ្នក
window-noted = បានកត់ត្រា៖
window-ask = សួរ
window-act = សកម្មភាព
window-raise = លើកភាពមិនស៊ីសង្វាក់គ្នា
window-decide = សម្រេច
window-hint-choose = ជ្រើស
window-hint-area = ផ្នែកបន្ទាប់
window-hint-help = ជំនួយ
window-step-topic = 1 · ប្រធានបទ
window-step-form = 2 · ទម្រង់សំណួរ
window-step-words = 3 · ពាក្យរបស់អ្នក
window-step-act = 1 · អ្វីដែលអ្នកធ្វើ
window-step-words-act = 2 · ពាក្យរបស់អ្នក
window-step-raise = 1 · ភាពមិនស៊ីសង្វាក់គ្នាណាមួយ
window-step-manner = 2 · របៀបលើកឡើង
window-choose-topic = ជ្រើសប្រធានបទសិន។
window-choose-form = ជ្រើសទម្រង់សំណួរ រួចមើលពាក្យដែលអ្នកនឹងនិយាយ មុនពេលសួរ។
window-choose-line = ជ្រើសពាក្យសិន
window-choose-act = ជ្រើសអ្វីដែលត្រូវធ្វើ រួចមើលពាក្យរបស់អ្នក មុនពេលធ្វើ។
window-choose-raise = ជ្រើសភាពមិនស៊ីសង្វាក់គ្នាណាមួយសិន។
window-choose-manner = ជ្រើសរបៀបលើកឡើង រួចមើលពាក្យសិន។
window-raise-empty = គ្មានភាពមិនស៊ីសង្វាក់គ្នាដែលត្រូវលើកទេ។ ចូរភ្ជាប់កំណត់ចំណាំពីរដែលមិនត្រូវគ្នា នៅផ្ទាំងកំណត់ចំណាំ (F3) ឬផ្ទាំងឯកសារ (F4)។
window-link-another = ភ្ជាប់កំណត់ចំណាំពីរ
window-raise-fair = សុំឱ្យគេជួយពន្យល់
    .hint = ប្រាប់អ្វីដែលមិនត្រូវគ្នា រួចស្តាប់
window-raise-accuse = និយាយថាមិនពិត
    .hint = ជាការចោទ
window-raise-when = លើកឥឡូវនេះ ឬក្រោយពេលអ្នកបានស្តាប់ការរៀបរាប់ទាំងមូល។ រហូតដល់ពេលនោះ វានៅក្នុងបញ្ជីនេះ។
window-ask-now = សួរ
window-do-now = ធ្វើ
window-raise-now = លើកឡើង
window-back = ថយក្រោយ
window-to = ទៅកាន់ { $name }
window-cost = ប្រហែល { $seconds } វិនាទី

## The coach, in practice only
coach-dismiss = លាក់

## Searching the talk
talk-earlier = មុននេះ៖ { $count } ជំហាន
talk-from-here = តាំងពីដើម
talk-search = ស្វែងរកក្នុងការសន្ទនា
talk-search-field = អ្វីដែលអ្នកស្វែងរក
talk-search-type = វាយពាក្យ ឬផ្នែកណាមួយនៃពាក្យ
talk-search-none = រកមិនឃើញទេ
talk-search-count = ទី { $at } ក្នុងចំណោម { $all }
talk-search-next = បន្ទាប់
talk-search-back = មុន
talk-search-close = បិទការស្វែងរក

## Pause and help

pause-title = កំពុងផ្អាក
pause-heading = ផ្អាក
pause-kept = កិច្ចសម្ភាសន៍កំពុងរង់ចាំ។ គ្រប់ជំហានដែលអ្នកបានធ្វើ បានរក្សាទុកហើយ។ អ្នកអាចបន្ត ឬត្រឡប់ទៅបញ្ជីករណីសិន ហើយមកវិញពេលក្រោយ។
pause-idle = បន្ត ប្តូរការកំណត់ ឬចាកចេញ។
pause-motion-on = មានចលនា
pause-motion-off = គ្មានចលនា
pause-go-on = បន្ត
pause-leave = ត្រឡប់ទៅបញ្ជីករណី
help-heading = ជំនួយ
help-how = ជ្រើសប្រធានបទ រួចជ្រើសទម្រង់សំណួរ អានពាក្យដែលអ្នកនឹងនិយាយ ហើយសួរ។ មើលឯកសារនៅផ្ទាំងឯកសារ។ ភ្ជាប់កំណត់ចំណាំពីរដែលមិនត្រូវគ្នា។ ពេលអ្នកស្តាប់បានគ្រប់គ្រាន់ហើយ សម្រេចសម្រាប់មនុស្សម្នាក់ៗ។
help-digits = ជ្រើសក្នុងបញ្ជីដែលកំពុងប្រើ
help-enter = ធ្វើអ្វីដែលមានស៊ុមព័ទ្ធជុំវិញ
help-tab = ទៅផ្នែកបន្ទាប់
help-arrows = ផ្លាស់ទីក្នុងផ្នែកតែមួយ
help-back = ថយក្រោយមួយជំហាន
help-panels = ការសន្ទនា, កំណត់ចំណាំ, ឯកសារ
help-modes = សួរ, សកម្មភាព, លើកភាពមិនស៊ីសង្វាក់គ្នា, សម្រេច
help-search = ស្វែងរកក្នុងការសន្ទនា (ឬ Ctrl+F)
help-language = ភាសាបន្ទាប់
help-full-screen = ពេញអេក្រង់ និងត្រឡប់វិញ
help-pause = ផ្អាក ដោយមិនបាត់អ្វីទេ
help-close = បិទ

act-sum-up-label = សង្ខេប៖ { $topic }
