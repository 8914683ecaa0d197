### ពាក្យរបស់បង្អួចអំពីលំហាត់។ What the window says of exercises, in Khmer; not yet read by a native speaker.
## reviewed_by_native_reader: none

exercises-title = លំហាត់
exercises-hint = កិច្ចសម្ភាសន៍បន្តបន្ទាប់គ្នា តាមវិធានដូចគ្នាសម្រាប់គ្រប់គ្នា។ សូមប្រាប់ថាអ្នកជានរណា។ អ្នកអាចឈប់បានគ្រប់ពេល ហើយបន្តពេលក្រោយ។
exercises-number = លេខសិក្ខាកាមរបស់អ្នក
exercises-pin = លេខសម្ងាត់របស់អ្នក
exercises-pin-new = លេខសម្ងាត់ថ្មី ពី 4 ទៅ 12 ខ្ទង់
exercises-pin-again = លេខសម្ងាត់ថ្មីម្តងទៀត
exercises-pin-first = អ្នកមិនទាន់មានលេខសម្ងាត់ទេ។ សូមជ្រើសលេខមួយដែលមានតែអ្នកដឹង ដើម្បីកុំឱ្យអ្នកដទៃធ្វើជំនួសក្នុងឈ្មោះអ្នក។
exercises-no-roster = ម៉ាស៊ីននេះគ្មានបញ្ជីឈ្មោះសិក្ខាកាមទេ។ មានតែលេខរបស់អ្នកដែលប្រាប់ថាលទ្ធផលជារបស់នរណា។
exercises-type-first = សូមវាយលេខរបស់អ្នកជាមុនសិន។
exercises-sign-in = ចូល
exercises-sign-out = ចេញ
exercises-who = { $name } លេខ { $number }
exercises-number-only = លេខ { $number }
exercises-list = លំហាត់ទាំងអស់
exercises-about = អំពីលំហាត់នេះ
exercises-practice = មិនគិតជាប់ឬធ្លាក់ទេ៖ គ្រូជំនួយអាចនិយាយ ហើយក្រោយកិច្ចសម្ភាសន៍នីមួយៗមានមតិកែលម្អ។
exercises-return = ត្រឡប់ទៅលំហាត់
exercises-anew = បោះបង់លើកនេះ ហើយចាប់ផ្តើមលើកបន្ទាប់
exercises-broken = លំហាត់នេះមានកំហុស ហើយមិនអាចធ្វើបានទេ។ សូមប្រាប់គ្រូបណ្តុះបណ្តាលរបស់អ្នក។
exercises-exam = ការប្រឡងធ្វើក្នុងផ្ទាំងបញ្ជា៖ គ្រូបណ្តុះបណ្តាលរបស់អ្នកបើកកញ្ចប់ប្រឡងបិទជិតនៅទីនោះ។
exercises-may-pause = អ្នកអាចចុច Esc ដើម្បីផ្អាកបានគ្រប់ពេល ឬឈប់ ហើយបន្តនៅថ្ងៃផ្សេង។ វាមិនធ្វើឱ្យអ្នកបាត់អ្វីទេ។
