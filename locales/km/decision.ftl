# ការសម្រេច។ Khmer words of the decision; not yet read by a native speaker.

decision-title = សម្រេចសម្រាប់មនុស្សម្នាក់ៗ
decision-hint = លទ្ធផលមួយ ឬច្រើនដែលទៅជាមួយគ្នាបាន។ អ្នកនៅអាចត្រឡប់ទៅសួរបាន។
decision-nobody = គ្មាននរណានៅទីនេះដែលត្រូវសម្រេចទេ។
decision-outcome = លទ្ធផល
decision-each = អ្វីដែលត្រូវសម្រាប់មនុស្សម្នាក់ អាចខុសសម្រាប់មនុស្សម្នាក់ទៀត។
decision-role = { $role }, អាយុ { $age }
decision-choosing = កំពុងជ្រើស
decision-decided = បានសម្រេចហើយ
decision-undecided = មិនទាន់សម្រេច

decision-what = តើត្រូវធ្វើដូចម្តេចចំពោះ { $name }?
decision-not-with = មិនទៅជាមួយគ្នា៖ { $others }
decision-too-early = មិនទាន់ទេ៖ មិនទាន់បានសួរអ្វី
decision-ask-first = សួរប្រធានសិន
    .when = ត្រូវការ { $minutes } នាទី ការសួរមិនដែលខុសទេ
decision-supervisor = អ្វីដែលប្រធានបាននិយាយ

decision-because = ព្រោះ…
decision-chosen = បានជ្រើស { $count }
decision-because-hint = ចូរជ្រើសអ្វីដែលការសម្រេចរបស់អ្នកផ្អែកលើ៖ យ៉ាងតិចហេតុផលមួយសម្រាប់មនុស្សម្នាក់ៗ។
decision-raised = ភាពមិនស៊ីសង្វាក់គ្នាដែលអ្នកបានលើក, { $time }
decision-thought = គំនិតរបស់អ្នកផ្ទាល់

decision-handover = កំណត់ត្រាប្រគល់ការងារ
decision-handover-hint = អ្វីដែលមន្ត្រីបន្ទាប់ត្រូវការ៖ អ្នកណានិយាយអ្វី អ្វីដែលបានឃើញ អ្វីដែលបន្ទាន់ និងអ្វីដែលបានប្រាប់ ឬបានសន្យា។
decision-done-at = បានធ្វើ, { $time }

decision-tell = អ្វីដែលអ្នកនឹងប្រាប់ { $name }
decision-quoted = «{ $words }»

decision-still = មិនទាន់សម្រេច
decision-still-reason = ខ្វះហេតុផល
decision-missing = នៅខ្វះ៖ { $what }។
decision-missing-outcome = លទ្ធផលសម្រាប់ { $name }
decision-missing-reason = ហេតុផលសម្រាប់ { $name }
decision-missing-both = លទ្ធផល និងហេតុផលសម្រាប់ { $name }
decision-closes = ក្រោយពេលអ្នកកត់ត្រា កិច្ចសម្ភាសន៍នឹងបិទ។
decision-next = មនុស្សបន្ទាប់
decision-record = កត់ត្រាការសម្រេច
