# តុឯកសារ និងកំណត់ចំណាំ។ Khmer words of the desk and the notebook; not yet read by a native speaker.

## The bar on top, on the desk and on the decision
desk-back = ត្រឡប់ទៅការសន្ទនា
desk-title = ឯកសារ
desk-price = ការពិនិត្យត្រូវការពេលវេលា៖ { $seconds } វិនាទី សម្រាប់កន្លែងនីមួយៗ
desk-and = { $one } និង { $other }
desk-comma = ,{ " " }

## Papers
desk-papers = ឯកសារ
desk-none = មិនទាន់មានឯកសារនៅទីនេះទេ។ ចូរសុំមើល។
desk-closed = មិនទាន់បើក · { $seconds } វិនាទី
desk-checked = បានពិនិត្យ { $seen } លើ { $all }
desk-seconds = { $seconds } វិនាទី
desk-ask = សុំឯកសារផ្សេងទៀត
desk-closed-paper = ឯកសារនេះមិនទាន់បើកទេ។
desk-open = បើក · { $seconds } វិនាទី
desk-not-real = មិនមែនជាឯកសារធ្វើដំណើរទេ។ គ្មានរដ្ឋណាចេញទំព័រនេះឡើយ។

## What is done with a paper, and with the notebook
desk-enlarge = ពង្រីក
desk-smaller = ទំហំធម្មតា
desk-two-papers = ដាក់ទន្ទឹមគ្នា
desk-one-paper = ឯកសារតែមួយ
desk-turn = បង្វិលមើលម្ខាងទៀត
desk-turn-page = បើកទំព័របន្ទាប់
desk-open-first = ចូរបើកឯកសារជាមុនសិន
desk-one-paper-only = មានឯកសារតែមួយប៉ុណ្ណោះ
desk-notebook-wide = លាតឱ្យធំ
desk-notebook-fold = បត់វិញ
desk-back-side = { $paper }៖ ផ្នែកខាងក្រោយ។ គ្មានអ្វីសរសេរនៅលើនោះទេ។
desk-cover = { $paper }៖ ក្រប។ គំរូសម្រាប់ការបណ្តុះបណ្តាល មិនមែនជារបស់រដ្ឋណាឡើយ។

## Fields
desk-unseen = មិនទាន់ពិនិត្យ
desk-look = ពិនិត្យ · { $seconds } វិនាទី
desk-hold = កាន់ទុក ដើម្បីប្រៀបធៀបជាមួយកំណត់ចំណាំ
desk-field-of = { $paper } · { $field }

## The notebook
notebook-said = អ្វីដែលបាននិយាយ
notebook-seen = អ្វីដែលបានឃើញ
notebook-people = អ្នកដែលនៅទីនេះ
notebook-nothing-said = មិនទាន់មានទេ។ អ្វីដែលគេប្រាប់អ្នក នឹងចូលមកទីនេះដោយស្វ័យប្រវត្តិ។
notebook-nothing-seen = មិនទាន់មានទេ។ ចូរបើកឯកសារមួយនៅផ្ទាំងឯកសារ ហើយពិនិត្យកន្លែងណាមួយ។
notebook-fills-itself = កំណត់ចំណាំនេះបំពេញដោយស្វ័យប្រវត្តិ។
notebook-no-judge = គ្មានអ្វីនៅទីនេះប្រាប់ថានរណាត្រូវទេ។ ភាពមិនស៊ីសង្វាក់គ្នាជាសំណួរ មិនមែនជាចម្លើយទេ។
notebook-source = { $source }, { $time }
notebook-pair = { $one } – { $other }
notebook-links = បានភ្ជាប់៖ មិនត្រូវគ្នា
notebook-unlink = ដកការភ្ជាប់
notebook-link = ភ្ជាប់ថាមិនត្រូវគ្នា
notebook-link-hint = ចូរភ្ជាប់ឥឡូវនេះ។ អ្នកអាចលើកវាឡើងពេលណាក៏បាន៖ មុន ឬក្រោយ សួរដោយយុត្តិធម៌ ឬមិនយុត្តិធម៌។
notebook-linked-hint = កំណត់ចំណាំទាំងពីរនេះបានភ្ជាប់រួចហើយ។
notebook-held = កំពុងកាន់ទុក៖ { $what }
notebook-held-hint = ចូរជ្រើសអ្វីដែលមិនត្រូវនឹងវា៖ ចុចអក្សររបស់វា ឬ Enter លើវា។ ឬសម្គាល់សញ្ញាដែលវាបង្ហាញ។
notebook-let-go = លែងវិញ
notebook-tag = សម្គាល់សញ្ញា
notebook-untag = ដកសញ្ញា
notebook-tag-title = តើវាបង្ហាញសញ្ញាណា?
notebook-tag-hint = ការសម្គាល់ត្រូវផ្អែកលើសម្តី ឬកន្លែងក្នុងឯកសារដែលបង្ហាញវា។ អ្នកអាចដកវាវិញបានគ្រប់ពេល។
notebook-tag-done = រួចរាល់
notebook-signs-protection = ការការពារ
notebook-signs-person = អំពីបុគ្គល

## The counter, in words and on its boards
scene-airport-day = បញ្ជរក្នុងសាលអាកាសយានដ្ឋាន ពេលថ្ងៃ
scene-airport-night = បញ្ជរក្នុងសាលអាកាសយានដ្ឋាន ពេលយប់
scene-land-day = បញ្ជរនៅច្រកទ្វារតាមផ្លូវគោក ពេលថ្ងៃ
scene-land-night = បញ្ជរនៅច្រកទ្វារតាមផ្លូវគោក ពេលយប់
scene-bridge-day = បញ្ជរនៅស្ពានឆ្លងទន្លេ ពេលថ្ងៃ
scene-bridge-night = បញ្ជរនៅស្ពានឆ្លងទន្លេ ពេលយប់
scene-river-day = បញ្ជរនៅកំពង់ផែទន្លេ ពេលថ្ងៃ
scene-river-night = បញ្ជរនៅកំពង់ផែទន្លេ ពេលយប់
scene-room = បន្ទប់ដាច់ដោយឡែក
scene-sign-primary = ត្រួតពិនិត្យលិខិតឆ្លងដែន
scene-sign-secondary = ត្រួតពិនិត្យបន្ថែម
scene-sign-wait = សូមរង់ចាំនៅទីនេះ
