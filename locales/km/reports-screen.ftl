### ពាក្យរបស់បង្អួចអំពីរបាយការណ៍។ What the window says of reports, in Khmer; not yet read by a native speaker.
## reviewed_by_native_reader: none

reports-title = របាយការណ៍
reports-list = របាយការណ៍ទាំងអស់
reports-unit = អង្គភាពទាំងមូល
reports-own = វឌ្ឍនភាពរបស់ខ្ញុំ
reports-page = ជាទំព័រ
reports-csv = ជាតារាង
reports-workbook = ជាសៀវភៅបញ្ជី
reports-making = កំពុងអានកិច្ចសម្ភាសន៍។ អាចចំណាយពេលប៉ុន្មានវិនាទី។
reports-kept = របាយការណ៍នៅក្នុង { $file }
reports-nobody = មិនទាន់មានកិច្ចសម្ភាសន៍ចប់ណាមួយដែលរបាយការណ៍នេះអាចប្រាប់បានទេ។
    .help = សូមធ្វើកិច្ចសម្ភាសន៍មួយរហូតដល់ការសម្រេចជាមុនសិន។
reports-whose = សិក្ខាកាមត្រូវបានបង្ហាញតាមលេខ ហើយគ្មាននរណាត្រូវបានដាក់ចំណាត់ថ្នាក់ទេ។ វឌ្ឍនភាពរបស់អ្នកមើលបាន ក្រោយពេលអ្នកចូលក្នុងផ្នែក «លំហាត់»។
reports-more = មាន { $rows } ជួរដេកទៀតក្នុងតារាង និងក្នុងសៀវភៅបញ្ជី។
