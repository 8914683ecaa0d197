### What the window says of reports.

reports-title = Reports
reports-list = All reports
reports-unit = The whole unit
reports-own = My progress
reports-page = As a page
reports-csv = As tables
reports-workbook = As a workbook
reports-making = The interviews are being read. This may take a few seconds.
reports-kept = The report is in { $file }
reports-nobody = There is no finished interview yet that this report could tell of.
    .help = Hold an interview to its decision first.
reports-whose = Trainees stand here by number, and nobody is ranked. Your own progress opens once you have signed in under Exercises.
reports-more = { $rows ->
    [one] One more row stands in the tables and in the workbook.
   *[other] { $rows } more rows stand in the tables and in the workbook.
}
