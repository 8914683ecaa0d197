### ការកំណត់។ Khmer words of the settings and of support; not yet read by a native speaker.
## reviewed_by_native_reader: none

## The page of settings
settings-title = ការកំណត់
settings-back = រួចរាល់
settings-language = ភាសា
    .hint = ភាសានៃផ្ទាំងកម្មវិធី និងអ្វីដែលគេនិយាយ។ ចុច F8 ដើម្បីប្តូរនៅកន្លែងណាក៏បាន។
settings-text-size = ទំហំអក្សរ
    .hint = បើកន្លែងមិនគ្រប់គ្រាន់ រូបភាពបង្រួមមុនគេ។
settings-shade = ភ្លឺ ឬងងឹត
    .hint = បញ្ជរនៅតែភ្លឺដដែល។
settings-motion = ចលនា
    .hint = បើបិទ៖ ទឹកមុខ និងឯកសារប្តូរភ្លាម ហើយចម្លើយបង្ហាញទាំងមូលភ្លាម។
settings-pace = ល្បឿននៃចម្លើយ
    .hint = ចុចគ្រាប់ណាក៏បាន ចម្លើយនឹងបង្ហាញទាំងមូលភ្លាម។ អ្វីដែលអ្នកធ្វើ មិនចាំបាច់រង់ចាំចម្លើយទេ។
settings-pace-slow = ដូចពេលនិយាយ
settings-pace-calm = ដូចពេលអាន
settings-pace-quick = លឿន
settings-pace-at-once = ភ្លាមៗ
settings-pace-still = ចលនាត្រូវបានបិទ ដូច្នេះចម្លើយបង្ហាញទាំងមូលភ្លាម។
settings-coach = គ្រូជំនួយ
    .hint = ពេលហ្វឹកហាត់៖ ក្រោយសំណួរខ្សោយ សំណួរល្អជាង និងមូលហេតុ បង្ហាញនៅក្រោមចម្លើយ។ មិនបង្ហាញមុនពេលអ្នកសួរឡើយ។
settings-coach-on = មានគ្រូជំនួយ
settings-coach-off = គ្មានគ្រូជំនួយ
settings-coach-scored = នេះជាលំហាត់មានពិន្ទុ ដូច្នេះគ្មានគ្រូជំនួយទេ។
settings-officer = របៀបដែលអ្នកដំណើរហៅអ្នក
    .hint = ភាសាខ្លះមានពាក្យហៅបុរស និងស្ត្រីខុសគ្នា។ ការជ្រើសនេះមិនប្តូរអ្វីផ្សេងទេ។
settings-officer-neutral = មិនខុសគ្នា
settings-officer-man = ជាបុរស
settings-officer-woman = ជាស្ត្រី

## Whom to turn to
support-heading = បើករណីណាមួយនៅដិតក្នុងចិត្តអ្នក
support-stays = ករណីទាំងនេះផ្អែកលើរឿងដែលកើតឡើងចំពោះមនុស្ស។ បើករណីណាមួយនៅដិតក្នុងចិត្តអ្នក នោះមិនមែនជាភាពទន់ខ្សោយទេ។ សូមនិយាយជាមួយគ្រូបណ្តុះបណ្តាល ប្រធានរបស់អ្នក ឬអ្នកណាម្នាក់ដែលអ្នកទុកចិត្ត។
support-stop = អ្នកអាចផ្អាក រំលង ឬចាកចេញពីករណីណាក៏បាន។ ការធ្វើបែបនេះ គ្មានអ្នកណាបន្ទោសទេ ហើយមិនដកពិន្ទុទេ។
support-no-number = លេខទូរស័ព្ទនឹងបង្ហាញនៅទីនេះ ក្រោយពេលដៃគូជាតិបានផ្ទៀងផ្ទាត់។ មុនពេលនោះ សូមសួរប្រធានរបស់អ្នក។
support-line = { $name }៖ { $number }
