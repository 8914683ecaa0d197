### ការពិនិត្យឡើងវិញ។ Khmer words of the debrief; not yet read by a native speaker.

## ការកត់សម្គាល់

finding-not-offered = { $criterion }៖ ករណីនេះមិនទាមទារវាទេ។
finding-too-little-asked = ការមិនធ្វើខុសបានពិន្ទុ លុះត្រាតែបានសួរ { $least } សំណួរ។
finding-never-apart = អ្នកមិនដែលរៀបចំឱ្យអាចនិយាយរឿងរសើប ដោយគ្មានអ្នកដទៃស្តាប់ឮទេ។

## តម្លៃនៃហេតុផល

worth-supports = វាគាំទ្រលទ្ធផលនេះ។
worth-contaminated = ពាក្យទាំងនេះចេញពីអ្នកមុន។ អ្វីដែលដាក់ក្នុងមាត់គេ មិនគាំទ្រអ្វីទេ។
worth-adapted = ដំណើររឿងបានប្តូរ ក្រោយអ្នកបង្ហាញអ្វីមួយមុនពេក។
worth-surface = នេះគ្រាន់តែជារឿងខាងក្រៅ ឬពាក្យបាទ/ចាស ឬទេប៉ុណ្ណោះ។
worth-elsewhere = វាជាការពិត តែវាគាំទ្រលទ្ធផលផ្សេង។
worth-not-answered = ភាពមិនស៊ីសង្វាក់គ្នារាប់បាន លុះត្រាតែអ្នកបានស្តាប់គេរៀបរាប់សិន បានលើកវាដោយយុត្តិធម៌ ហើយបានចម្លើយ។
worth-spoken-for = អ្នកដទៃបាននិយាយជំនួសគេ។
worth-no-fact = ការដែលគេនៅទីនេះ មិនបញ្ជាក់ថាគេបានធ្វើអ្វីទេ។
worth-nothing = ពិត តែវាមិនគាំទ្រលទ្ធផលណាមួយទេ។
worth-bad = វាមិនមែនជាភស្តុតាងទេ។

## ការសម្គាល់សញ្ញា

tag-wrong = អ្វីដែលវាផ្អែកលើ មិនបង្ហាញសញ្ញានេះទេ។
tag-no-evidence = អ្វីនេះមិនមែនជាភស្តុតាងឡើយ។

## ហេតុអ្វីសំណួរមួយខ្សោយ

weak-open = ជាសំណួរបើក តែមានសំណួរល្អជាងនេះ។
weak-encourager = ជាការជំរុញឱ្យនិយាយបន្ត តែមានពាក្យល្អជាងនេះ។
weak-probe = ជាសំណួរស៊ីជម្រៅ តែមានសំណួរល្អជាងនេះ។
weak-closed = សំណួរបិទឱ្យតែបាទ/ចាស ឬទេ ហើយស្ទើរតែគ្មានអ្វីទៀត។
weak-forced = ជម្រើសពីរ មិនទុកកន្លែងឱ្យរឿងទីបីទេ។
weak-multiple = សំណួរច្រើនម្តង បានចម្លើយតែមួយ ហើយខ្លី។
weak-leading = សំណួរមានចម្លើយក្នុងខ្លួនរួចហើយ។ វាបានការយល់ព្រម ឬការប្រកែក មិនមែនការរៀបរាប់ទេ។
weak-suggestive = អ្នកបានបញ្ចូលរឿងដែលគេមិនទាន់និយាយ។ ឥឡូវគ្មាននរណាដឹងថាវាជាគំនិតរបស់អ្នកណាទេ។
weak-opinion = យោបល់មិនសួរអ្វីទេ ហើយធ្វើឱ្យគេបិទមាត់។
weak-accusation = ការចោទធ្វើឱ្យមនុស្សស្មោះត្រង់ស្ងៀម ហើយឱ្យអ្នកដទៃដឹងខ្លួន។
weak-threat = ការគំរាមកំហែងត្រូវហាម ហើយវាមិននាំមកនូវអ្វីដែលអាចទុកចិត្តបានទេ។
weak-explain = អាចពន្យល់បានល្អជាងនេះ។
weak-evidence = អាចលើកឡើងបានល្អជាងនេះ។

## អ្វីដែលសញ្ញាមួយត្រូវការ

takes-account = ការរៀបរាប់សិន៖ សំណួរបើកមួយ ចម្លើយ និងសំណួរមួយទៀត
takes-alone = គ្មានអ្នកដទៃស្តាប់ឮ { $name }
takes-safe = { $name } នៅតែម្នាក់ឯង បានដឹងតួនាទី និងសិទ្ធិ ហើយបាននិយាយជាឯកជន
takes-explained = { $name } បានដឹងតួនាទី និងសិទ្ធិ
takes-private = ការនិយាយជាឯកជនជាមួយ { $name }
takes-separated = នាំ { $name } ទៅដាច់ដោយឡែក
takes-interpreter = អ្នកបកប្រែឯករាជ្យសម្រាប់ { $name }
takes-rapport = ទំនាក់ទំនងល្អកម្រិត { $value } ជាមួយ { $name }
takes-raised = លើកភាពមិនស៊ីសង្វាក់គ្នា៖ { $mismatch }
takes-topic = បើកប្រធានបទ៖ { $topic }
takes-done = ធ្វើមុន៖ { $act }
takes-or = { $a } ឬ { $b }
takes-and = { $a } និង { $b }

## ពិន្ទុ

debrief-limited = កំណត់ត្រឹម { $cap } ដោយសារកំហុសធ្ងន់ធ្ងរ។ បើគ្មានវា៖ { $without }។
debrief-not-finished = ការសម្រេចមិនបានកត់ត្រាទេ។
debrief-critical-fails = បើមានកំហុសធ្ងន់ធ្ងរ គ្មានករណីណាជាប់ទេ។
debrief-below-pass = ត្រូវបាន { $pass } ពិន្ទុទើបជាប់។
debrief-person-fails = លទ្ធផលសម្រាប់ { $name }៖ { $grade }។
debrief-time = ពេលវេលា

## ឈ្មោះនៃភាគសំណួរ

debrief-band-develop = ត្រូវកែលម្អ
debrief-band-pass = ជាប់
debrief-band-good = ល្អ

## ទំព័រ

debrief-title = មតិកែលម្អ៖ { $title }
debrief-case = { $place } · { $family } · លេខករណី { $seed }
debrief-clock = { $used } លើ { $given } · { $turns } ជំហាន
debrief-pair = { $name }៖ { $text }
debrief-says = { $name }៖
debrief-verdict = { $score }។ { $verdict }។
debrief-graded = { $person }។ { $grade }។
debrief-truth = ការពិត
debrief-after = ក្រោយមក
debrief-unfound = មិនបានរកឃើញ៖ { $who }
debrief-criticals = កំហុសធ្ងន់ធ្ងរ
debrief-score = ពិន្ទុ
debrief-score-of = { $score } លើ 100
debrief-passed = ជាប់
debrief-not-passed = មិនជាប់
debrief-process = របៀបធ្វើការ៖ { $points } លើ { $of }
debrief-outcome = លទ្ធផលដែលទទួលបាន៖ { $points } លើ { $of }
debrief-differently = ត្រូវកែលើកក្រោយ
debrief-points = ពិន្ទុតាមផ្នែក
debrief-points-of = { $points } លើ { $of }
debrief-persons = មនុស្ស
debrief-person = { $name } ({ $role })៖ { $codes }
debrief-undecided = មិនបានសម្រេចអ្វីទេ
debrief-right = លទ្ធផលត្រឹមត្រូវគឺ៖ { $codes }
debrief-reasons = ហេតុផល
debrief-no-reasons = មិនបានផ្តល់ហេតុផលទេ។
debrief-questions = សំណួររបស់អ្នក តាមលំដាប់
debrief-no-questions = អ្នកមិនបានសួរអ្វីទេ។
debrief-shares = សំណួរដែលនាំឱ្យគេរៀបរាប់ { $productive } ភាគរយ ({ $band }) សំណួរមិនល្អ { $unproductive } ភាគរយ ក្នុង { $counted } សំណួរ
debrief-heard = អ្នកដទៃស្តាប់ឮ
debrief-alone = នៅតែម្នាក់ឯង
debrief-topics = ប្រធានបទ
debrief-topic-required = ចាំបាច់
debrief-topic-funnel = បើកមុន រួចស៊ីជម្រៅ
debrief-topic-not-opened = គ្មានសំណួរបើក
debrief-topic-not-followed = មិនបានសួរបន្ត
debrief-topic-closed-first = សំណួរបិទមុនសំណួរបើក
debrief-topic-summed-up = បានសង្ខេប
debrief-topic-not-asked = មិនបានសួរ
debrief-weak = សួរតាមរបៀបផ្សេង
debrief-no-weak = គ្មានសំណួរណាត្រូវការទម្រង់ផ្សេងទេ។
debrief-turn = ជំហានទី { $turn }
debrief-turns = ជំហានទី { $turns }
debrief-heard-by = { $who } អាចស្តាប់ឮ
debrief-better = ល្អជាងនេះ
debrief-first = ធ្វើមុន៖ { $steps }
debrief-shows = បង្ហាញ៖ { $what }
debrief-signs = សញ្ញាបង្ហាញ
debrief-no-signs = ការពិតនេះមិនបានបង្ហាញសញ្ញាទេ។
debrief-sign-tagged = បានលេចចេញ និងបានសម្គាល់
debrief-sign-untagged = បានលេចចេញ តែមិនបានសម្គាល់
debrief-sign-missed = មិនបានលេចចេញ
debrief-shown-by = បង្ហាញដោយ៖ { $what }
debrief-ask-such-as = សំណួរដែលអាចនាំវាឱ្យលេចចេញ៖ { $question }
debrief-ways = ក្នុងករណីនេះ៖ { $what }
debrief-needs = ត្រូវការ៖ { $what }
debrief-wrong-tags = ការសម្គាល់ដែលមិនបង្ហាញអ្វី
debrief-mismatches = ភាពមិនស៊ីសង្វាក់គ្នា
debrief-mismatch-missed = រកមិនឃើញ
debrief-mismatch-linked = រកឃើញ តែមិនបានលើក
debrief-mismatch-early = លើកមុនពេក
debrief-mismatch-late = លើកក្រោយស្តាប់គេរៀបរាប់
debrief-mismatch-fair = សួរដោយយុត្តិធម៌
debrief-mismatch-accusing = ជាការចោទ
debrief-handover = កំណត់ត្រាប្រគល់ការងារ
debrief-there = មាន
debrief-missing = ខ្វះ
debrief-note-faults = មិនត្រូវមានក្នុងកំណត់ត្រា
debrief-transcript = គ្រប់ជំហាន
debrief-you = អ្នក
debrief-noted = បានកត់ត្រា៖ { $what }
debrief-contacts = កន្លែងសុំជំនួយ
debrief-verified = { $number } (បានផ្ទៀងផ្ទាត់ { $date })
debrief-sources = ប្រភព៖ { $tags }
debrief-limits-of-method = អ្វីដែលជួយជនដែលអាចរងគ្រោះពីការជួញដូរមនុស្ស ត្រូវបានសិក្សានៅតិចនៅឡើយ។ ចូរចាត់ទុកនេះជាការបណ្តុះបណ្តាល មិនមែនជាភស្តុតាងទេ។
