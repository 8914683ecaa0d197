### សេចក្តីវិនិច្ឆ័យលើករណី៖ តើអាចប្រើសម្រាប់លំហាត់មានពិន្ទុបានឬទេ? Khmer words; not yet read by a native speaker.

verdict-heading = តើករណីទាំងនេះអាចប្រើសម្រាប់លំហាត់មានពិន្ទុបានឬទេ?
verdict-case = { $title } ({ $id })
verdict-usable = បាន។ ពិន្ទុក្នុងករណីនេះបានមកពីការសម្ភាសន៍ល្អ។
    .why = ក្នុងការពិតនីមួយៗ អាចបានពិន្ទុពេញ។ ក្នុងកិច្ចសម្ភាសន៍ចំនួន { $interviews } គ្មានរបៀបខ្សោយណាជាប់ទេ។ អ្វីៗដែលករណីសន្យា ត្រូវបានបញ្ជាក់ទាំងអស់។
verdict-not-settled = មិនទាន់បានទេ។ មិនទាន់ឃើញមានអ្វីខុសទេ តែមានចំណុចខ្លះបានត្រឹមសាកមើល មិនទាន់បានបញ្ជាក់។
verdict-not-usable = មិនបានទេ។ ត្រូវកែសិន។
verdict-reasons = ហេតុផល
verdict-short = { $answer ->
    [usable] បាន
    [not-settled] មិនទាន់បាន
   *[not-usable] មិនបាន
}

## Reasons

verdict-model-fails = គំរូនៃការសម្ភាសន៍ល្អ ធ្លាក់ { $failed } ដង ក្នុង { $of } ដង។ ការពិត៖ { $truth }។
verdict-passes = របៀបខ្សោយមួយ ជាប់ { $passed } ដង ក្នុង { $of } ដង៖ { $way }។ ការពិត៖ { $truth }។
verdict-not-told = តាមពិន្ទុ របៀបខ្សោយមួយស្ទើរតែមិនខុសពីគំរូ៖ { $way }។ ក្នុងការប្រៀបធៀប 100 ដង គំរូឈ្នះ { $area } ដង ដែលគួរឈ្នះយ៉ាងតិច 95 ដង។
verdict-effect = ករណីនេះមិនដូចអ្វីដែលការស្រាវជ្រាវបានរកឃើញ៖ { $effect }។ បាត់បង់ { $lost } ដែលគួរពី { $from } ដល់ { $to }។
verdict-interrupted = ការក្លែងធ្វើត្រូវបានបញ្ឈប់ ក្រោយ { $done } ករណី ក្នុង { $wanted } ករណី។
verdict-finding = { $code ->
    [never-reached] ក្នុងអត្ថបទករណី មាន { $count } ផ្នែក ដែលមិនអាចទៅដល់ឡើយ។
    [promise-broken] មានអ្វីមួយដែលករណីសន្យា តែមិនអាចបានឡើយ។
    [invariant-broken] អ្វីដែលអ្នកសរសេរករណីថាពិតជានិច្ច អាចមិនពិតបាន។
    [invariant-names-nothing] អ្វីដែលអ្នកសរសេរករណីថាពិតជានិច្ច និយាយពីអ្វីដែលមិនមាន។
    [dead-end] ការសម្រេចត្រឹមត្រូវ អាចបាត់ឱកាសរហូត។
    [no-separation] អ្នករួមដំណើរអាចស្តាប់ឮការសង្ស័យ មុនពេលអាចនាំគេទៅដាច់ដោយឡែក។
    [surface-tells] ការពិតនីមួយៗខុសគ្នា មុនពេលសួរអ្វីទៅទៀត។
    [critical-on-full-marks] អាចបានពិន្ទុពេញ ទោះមានកំហុសធ្ងន់ធ្ងរក៏ដោយ។
    [full-marks-out-of-reach] គ្មាននរណាអាចបានពិន្ទុពេញទេ។
    [leading-needed] មិនអាចបានពិន្ទុពេញ បើមិនសួរសំណួរខ្សោយ។
    [pass-out-of-reach] គ្មាននរណាអាចជាប់ទេ។
    [right-without-facts] ការសម្រេចត្រឹមត្រូវ មិនអាចផ្អែកលើការពិតឡើយ។
    [pass-without-protection] មានអ្នកជាប់ ដោយមិនបានធ្វើអ្វីដើម្បីការពារឡើយ។
    [too-many-draws] អ្វីៗដែលត្រូវចាប់ឆ្នោត ផ្សំគ្នាបានច្រើនពេក មិនអាចមើលគ្រប់។
    [model-differs] កម្មវិធីមិនស្របនឹងខ្លួនឯងអំពីករណីនេះ ដូច្នេះមិនបញ្ជាក់អ្វីទេ។
   *[other] មានចំណុចខ្លះបានត្រឹមសាកមើល មិនទាន់បានបញ្ជាក់។
}

## Tables

verdict-truths = ការពិតនីមួយៗ
verdict-truth = { $family } ({ $id })
verdict-points = ពិន្ទុ
verdict-full-marks = ពិន្ទុពេញ
verdict-right = ការសម្រេចត្រឹមត្រូវផ្អែកលើការពិត
verdict-model = គំរូជាប់
verdict-weak = របៀបខ្សោយជាប់
verdict-range = { $lowest } ដល់ { $highest }
verdict-range-most = { $lowest } ដល់ { $highest } តែអាចដល់ { $most }
verdict-yes = អាចបាន
verdict-no = មិនអាចបាន
verdict-open = មិនទាន់បញ្ជាក់
verdict-after = ក្រោយ { $count } ជំហាន
verdict-after-most = ក្រោយ { $count } ជំហាន ឬតិចជាងនេះ
verdict-never = មិនអាចឡើយ

verdict-ways = របៀបសម្ភាសន៍
    .how = គ្រប់របៀបសម្ភាសន៍ក្នុង { $cases } ករណីដូចគ្នា។ ចាប់ពី { $pass } ពិន្ទុឡើងទៅ គឺជាប់។
verdict-way = របៀប
verdict-mean = ពិន្ទុមធ្យម
verdict-most = 90 ក្នុង 100 នៅចន្លោះ
verdict-passed = ជាប់
verdict-area = គំរូឈ្នះ ក្នុង 100
verdict-way-line = មធ្យម { $mean } ពិន្ទុ, 90 ក្នុង 100 នៅចន្លោះ { $low } និង { $high }, ជាប់ { $passed }
verdict-plot = ពិន្ទុនៃរបៀបនីមួយៗ ពី 0 ដល់ 100។ របារបង្ហាញកិច្ចសម្ភាសន៍ 90 ក្នុង 100 គំនូសបង្ហាញចំណុចកណ្តាល ហើយបន្ទាត់ដាច់ៗបង្ហាញពិន្ទុជាប់។
way-by-the-book = គំរូនៃការសម្ភាសន៍ល្អ
way-slipping = គំរូ តែមានភ្លាត់
way-random = ធ្វើអ្វីក៏ដោយតាមចៃដន្យ
way-at-once = សួរមួយសំណួរ រួចសម្រេច
way-always-refuse = បដិសេធជានិច្ច
way-always-refer = បញ្ជូនបន្តទៅការពារជានិច្ច
way-always-admit = ឱ្យឆ្លងជានិច្ច
way-accuser = ចោទប្រកាន់
way-closed-only = សួរតែសំណួរបិទ
way-leading-only = សួរតែសំណួរដឹកនាំចម្លើយ
way-checklist = សួរតាមបញ្ជីទាំងអស់ តាមលំដាប់
way-nervousness-reader = សម្រេចតាមភាពភ័យ
way-document-checker = មើលតែឯកសារ មិនសួរ

verdict-effects = អ្វីដែលការស្រាវជ្រាវបានរកឃើញ
    .how = របៀបពីរ ខុសគ្នាតែចំណុចមួយ។ ការស្រាវជ្រាវថា របៀបទីពីរបាត់បង់។ ក្នុងករណីនេះ វាបាត់បង់ប៉ុណ្ណេះ។
effect-late-disclosure = លើកភស្តុតាងភ្លាម មិនរង់ចាំស្តាប់គេរៀបរាប់
    .unit = នៃភាពមិនស៊ីសង្វាក់គ្នាដែលនៅតែមាន
effect-open-questions = សំណួរបិទ មិនមែនសំណួរបើក
    .unit = នៃអ្វីដែលសំណួរនីមួយៗនាំឱ្យដឹង
effect-separation = មិននាំអ្នកណាទៅដាច់ដោយឡែក
    .unit = នៃអ្វីដែលគេប្រាប់
effect-no-accusation = ចោទពីរដង ពេលចាប់ផ្តើមស្តាប់គេរៀបរាប់
    .unit = នៃអ្វីដែលគេប្រាប់
effect-feedback = សម្ភាសន៍ប្រាំមួយលើក ដោយគ្មាននរណាបង្ហាញសំណួរល្អជាង
    .unit = នៃពិន្ទុ
verdict-loses = បាត់បង់
verdict-expected = គួរបាត់បង់
verdict-as-expected = { $from } ដល់ { $to }
verdict-source = ប្រភព
verdict-effect-line = បាត់បង់ { $lost } (គួរពី { $from } ដល់ { $to }) [{ $sources }]

verdict-questions = សំណួរ
    .how = សំណួរមួយនាំឱ្យដឹងរឿងថ្មីញឹកញាប់ប៉ុណ្ណា ហើយបែងចែកកិច្ចសម្ភាសន៍ល្អពីកិច្ចសម្ភាសន៍ខ្សោយបានប៉ុណ្ណា (−1 ដល់ 1)។
verdict-question = សំណួរ
verdict-brings = នាំឱ្យដឹង
verdict-tells = បែងចែក
verdict-asked = បានសួរ
verdict-questions-plot = ចំណុចមួយជាសំណួរមួយ។ កាន់តែទៅស្តាំ កាន់តែនាំឱ្យដឹងច្រើន។ លើបន្ទាត់ជាសំណួរនៃកិច្ចសម្ភាសន៍ល្អ ក្រោមបន្ទាត់ជាសំណួរនៃកិច្ចសម្ភាសន៍ខ្សោយ។
verdict-unasked = គ្មាននរណាសួរ៖ { $questions }

verdict-proof = អ្វីដែលបានបញ្ជាក់
    .line = ក្នុងសំណួរ ចម្លើយ ឯកសារ និងសញ្ញា { $asked } អាចទៅដល់ { $reached } មិនអាចទៅដល់ { $never } និងមិនទាន់បញ្ជាក់ { $open }។ បានមើលការចាប់ឆ្នោតដែលខុសគ្នា { $draws } បែប។
verdict-plan = បង្ហាញផែនការ
verdict-plan-how = ផែនការនេះបង្ហាញវា។ រក្សាទុកបន្ទាត់ទាំងនេះក្នុងឯកសារមួយ រួចវាយ៖
verdict-details = សម្រាប់អ្នកសរសេរករណី (ជាភាសាអង់គ្លេស)

verdict-limits = អ្វីដែលទំព័រនេះមិនប្រាប់
    .people = ពាក្យពេចន៍សមនឹងជីវិតពិត និងបកប្រែបានល្អឬទេ។ រឿងនេះត្រូវឱ្យមនុស្សវិនិច្ឆ័យ។
    .trainees = សិក្ខាកាមនឹងធ្វើបានប៉ុណ្ណា។ របៀបនៅទីនេះ ត្រូវបានបង្ហាញឱ្យជ្រុល។ តួលេខពិតបានមកពីលំហាត់ពិត។
    .thin = ការសម្ភាសន៍បែបនេះរកឃើញជនរងគ្រោះបានប៉ុណ្ណា។ ការស្រាវជ្រាវអំពីរឿងនេះនៅមានតិច។
verdict-all = ករណីទាំងអស់
verdict-answer = ប្រើឱ្យពិន្ទុ
