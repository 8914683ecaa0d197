## reviewed_by_native_reader: none

debrief-screen-title = មតិកែលម្អ · { $title }
debrief-screen-seed = លេខករណី { $seed } · { $time }
debrief-screen-overview = ទិដ្ឋភាពរួម
debrief-screen-points = ពិន្ទុ
debrief-screen-signs = សញ្ញាបង្ហាញ
debrief-screen-turns = គ្រប់ជំហាន
debrief-screen-cases = ករណី
debrief-screen-again = ព្យាយាមម្តងទៀត
debrief-screen-truth = អ្វីដែលពិត និងអ្វីដែលអ្នកបានសម្រេច
debrief-screen-right-was = លទ្ធផលត្រឹមត្រូវគឺ៖ { $right }
debrief-screen-score = ពិន្ទុ
debrief-screen-score-told = ពិន្ទុ { $score } លើ 100
debrief-screen-passed = ជាប់
debrief-screen-not-passed = មិនទាន់ជាប់
debrief-screen-your-reason = ហេតុផលរបស់អ្នក៖ { $reason }
debrief-screen-limited = កំណត់ត្រឹម { $cap } ដោយសារកំហុសធ្ងន់ធ្ងរ បើគ្មានកំហុសនេះ បាន { $without }
debrief-screen-time = ពេលវេលាដក { $points } ពិន្ទុ
debrief-screen-map = សំណួររបស់អ្នកតាមលំដាប់
debrief-screen-share = នាំឱ្យគេរៀបរាប់ { $share } %
debrief-screen-no-questions = មិនបានសួរសំណួរណាមួយទេ។
debrief-screen-mark = ជំហានទី { $turn }, { $time }៖ { $type }
debrief-screen-heard = អ្នករួមដំណើរអាចស្តាប់ឮ
debrief-screen-alone = តែម្នាក់ឯង
debrief-screen-turn = ជំហានទី { $turn } · { $time }
debrief-screen-previous = មុន
debrief-screen-next = បន្ទាប់
debrief-screen-first = នេះជាជំហានដំបូង
debrief-screen-last = នេះជាជំហានចុងក្រោយ
debrief-screen-happened = អ្វីដែលបានកើតឡើង
debrief-screen-another-way = សួរតាមរបៀបផ្សេង នៅពេលដដែល
debrief-screen-first-do = ធ្វើមុន៖ { $act }
debrief-screen-none-better = នៅពេលនោះ គ្មានទម្រង់ល្អជាងនេះសម្រាប់សំណួរនេះទេ។
debrief-screen-sound = គ្មានអ្វីត្រូវកែក្នុងពាក្យនេះទេ។ ចូរជ្រើសចំណុចផ្សេងលើគំនូសតាងសំណួរ។
debrief-screen-in-turns = ជំហានទី { $turns }
debrief-screen-source = ប្រភព៖ { $sources }
debrief-screen-differently = { $count ->
    [1] រឿងមួយដែលត្រូវកែនៅលើកក្រោយ
   *[other] រឿងពីរដែលត្រូវកែនៅលើកក្រោយ
}
debrief-screen-signs-title = សញ្ញាបង្ហាញក្នុងករណីនេះ
debrief-screen-signs-note = សញ្ញាបង្ហាញមួយមិនបញ្ជាក់អ្វីដោយខ្លួនវាទេ។ វាជាហេតុផលឱ្យពិនិត្យបន្ថែម។
debrief-screen-sign-tagged = បានលេចចេញ និងបានសម្គាល់
debrief-screen-sign-untagged = បានលេចចេញ តែមិនបានសម្គាល់
debrief-screen-sign-missed = មិនបានលេចចេញ
debrief-screen-would-ask = អាចសួរបានដូច្នេះ៖ { $question }
debrief-screen-mismatches = អ្វីដែលមិនស៊ីសង្វាក់គ្នា
debrief-screen-mismatch-missed = រកមិនឃើញ
debrief-screen-mismatch-found = រកឃើញ តែមិនបានលើកឡើង
debrief-screen-mismatch-late = បានលើកឡើងនៅពេលសមស្រប និងដោយយុត្តិធម៌
debrief-screen-mismatch-raised = បានលើកឡើងមុនពេក ឬដោយការចោទ
debrief-screen-contacts = ប្រសិនបើករណីនេះនៅដិតក្នុងចិត្តអ្នក

## អ្វីដែលជំហានមួយនាំមក និងអ្វីដែលបាត់បង់

debrief-screen-nothing-lost = ក្នុងកិច្ចសម្ភាសន៍នេះ អ្នកមិនបានបាត់បង់ពិន្ទុទេ។
debrief-screen-ask-again = សួរម្តងទៀត
debrief-turn-brought = អ្វីដែលទទួលបាន
debrief-turn-nothing = គ្មានអ្វីថ្មីទេ។
debrief-turn-opened = បានបើកប្រធានបទ៖ { $what }
debrief-turn-need = បានដឹង ឬបានបំពេញតម្រូវការមួយ
debrief-turn-rapport = ទំនាក់ទំនងល្អ { $change }
debrief-turn-cost = អ្វីដែលបានចំណាយ និងបាត់បង់
debrief-turn-seconds = { $seconds } វិនាទី
debrief-turn-upset = { $name } ពិបាកចិត្តដោយសារជំហាននេះ
debrief-turn-contaminated = ពាក្យរបស់អ្នកបានចូលក្នុងចម្លើយ ដូច្នេះចម្លើយនេះលែងបញ្ជាក់អ្វីហើយ៖ { $what }
debrief-turn-adapted = បានបង្ហាញមុនពេក ហើយគេបានកែដំណើររឿងឱ្យត្រូវតាម៖ { $what }
debrief-turn-spoken-for = { $name } បានឆ្លើយជំនួសគេ៖ { $what }
debrief-turn-spoilt = បានលើកឡើងមុនពេក ឬដោយការចោទ៖ { $what }
debrief-turn-points = ផលលើពិន្ទុ

## គ្រប់ជំហាន

debrief-turns-search = ស្វែងរកក្នុងគ្រប់ជំហាន
debrief-turns-count = { $count } ជំហាន
debrief-turns-hits = ពាក្យនេះមានក្នុង { $count } ជំហាន
debrief-turns-no-hit = គ្មានជំហានណាមានពាក្យនេះទេ។
debrief-turns-noted = បានកត់ត្រា { $count }
debrief-turns-signs = សញ្ញាបង្ហាញ { $count }
debrief-turns-lost = មានអ្វីមួយបាត់បង់
debrief-turns-points = បាត់បង់ពិន្ទុ

## សួរម្តងទៀត

debrief-again-how = សួរនៅពេលដដែល ក្នុងទម្រង់ផ្សេង។ ពិន្ទុរបស់អ្នកនៅដដែល។
debrief-again-none = នៅពេលនោះ សំណួរនេះគ្មានទម្រង់ផ្សេងទៀត ដែលនាំឱ្យគេរៀបរាប់ ហើយអាចសួរបានទេ។
debrief-again-no-question = ជំហាននេះមិនមែនជាសំណួរទេ។ ចូរជ្រើសជំហានដែលមានបង្ហាញប្រភេទសំណួរ។
debrief-again-answer = បើបានសួរបែបនេះ គេនឹងឆ្លើយ
debrief-again-score = ពិន្ទុនឹងប្រែប្រួលយ៉ាងណា
debrief-again-without-limit = បើមិនកំណត់ពិន្ទុដោយសារកំហុសធ្ងន់ធ្ងរ
debrief-again-now-passed = ករណីនេះនឹងជាប់
debrief-again-now-not-passed = ករណីនេះនឹងមិនជាប់
debrief-again-same = នៅដដែល
debrief-again-line = { $name }៖ មុន { $before }, ក្រោយ { $after }, លើ { $of }
debrief-again-left = អ្វីដែលអ្នកបានធ្វើក្រោយមក តែបើបានសួរបែបនេះ នឹងធ្វើមិនបាន
debrief-again-all-repeated = អ្វីៗទាំងអស់ដែលអ្នកបានធ្វើក្រោយមក នៅតែអាចធ្វើបានដដែល។
debrief-again-earlier = នឹងបានធ្វើរួចហើយ

## កិច្ចសម្ភាសន៍គំរូ

debrief-screen-model = គំរូ
debrief-model-none = អ្នកសរសេរករណីនេះ មិនបានសរសេរកិច្ចសម្ភាសន៍គំរូទេ។
debrief-model-every-turn = កិច្ចសម្ភាសន៍គំរូ ម្តងមួយជំហាន

## ការពិតបីយ៉ាង

debrief-screen-truths = ការពិតបី
debrief-truths-only = បង្ហាញតែអ្វីដែលធ្វើឱ្យឃើញខុសគ្នា
debrief-truths-first-of-all = ជំហានដំបូងដែលឃើញខុសគ្នា
debrief-truths-alike = ដូចគ្នាក្នុងការពិតទាំងអស់

## មតិកែលម្អជាទំព័រ

debrief-page-keep = រក្សាទុកជាទំព័រ
debrief-page-kept = បានរក្សាទុកទំព័រ៖ { $file }
debrief-page-label = កំណត់ប្រភេទសំណួរដោយខ្លួនឯង
