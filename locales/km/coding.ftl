## reviewed_by_native_reader: none

coding-title = រៀនកំណត់ប្រភេទសំណួរ
coding-own = កិច្ចសម្ភាសន៍របស់អ្នកផ្ទាល់
coding-of = { $title }, កិច្ចសម្ភាសន៍ទី { $number }
coding-back = ថយក្រោយ
coding-cases = ករណី
coding-other = កិច្ចសម្ភាសន៍ផ្សេង
coding-case = ជ្រើសករណីមួយ
coding-which = ជ្រើសកិច្ចសម្ភាសន៍មួយ
coding-which-note = កិច្ចសម្ភាសន៍ក្នុងករណីនេះ ដែលអ្នកដទៃបានធ្វើ។ ពេលអ្នកហ្វឹកហាត់ដោយខ្លួនឯង ការពិតអាចខុសពីនេះ។
coding-transcript = កិច្ចសម្ភាសន៍ទី { $number }
coding-lines = { $count } ឃ្លា
coding-empty = ក្នុងកិច្ចសម្ភាសន៍នេះ គ្មានឃ្លាណាដែលអាចកំណត់ប្រភេទបានទេ។

coding-place = ឃ្លាទី { $number } ក្នុងចំណោម { $count }
coding-what = តើឃ្លានេះជាប្រភេទណា?
coding-unnamed = មិនទាន់កំណត់
coding-progress = បានកំណត់ { $named } ក្នុងចំណោម { $count }
coding-show = បង្ហាញកន្លែងដែលយល់ស្របគ្នា
coding-show-none = សូមកំណត់ប្រភេទឱ្យឃ្លាយ៉ាងតិចមួយសិន។

coding-result = កន្លែងដែលអ្នក និងអ្នកសរសេរករណីយល់ស្របគ្នា
coding-left-out = ឃ្លាដែលមិនបានកំណត់ប្រភេទ៖ { $count }
coding-yours = អ្នក
coding-author = អ្នកសរសេរករណី
coding-same = ដូចគ្នា
coding-differs = ខុសគ្នា
coding-not-named = មិនបានកំណត់
coding-only = បង្ហាញតែអ្វីដែលខុសគ្នា
coding-again = កំណត់ម្តងទៀត
coding-pairs = ប្រភេទដែលច្រឡំគ្នាញឹកញាប់ជាងគេ
