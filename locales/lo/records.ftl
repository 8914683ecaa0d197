## reviewed_by_native_reader: none

store-unreadable = ອ່ານ { $file } ບໍ່ໄດ້: { $why }
    .help = ໃຫ້ກວດເບິ່ງວ່າຟາຍຢູ່ບ່ອນນັ້ນບໍ ແລະ ທ່ານມີສິດອ່ານບໍ.
store-unwritable = ຂຽນ { $file } ບໍ່ໄດ້: { $why }
    .help = ເຮັດໃຫ້ດິສມີບ່ອນຫວ່າງ ຫຼື ເລືອກໂຟນເດີອື່ນ. ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນແລ້ວບໍ່ເສຍ.
store-random = ເຄື່ອງນີ້ບໍ່ໃຫ້ເລກສຸ່ມ: { $why }
    .help = ເປີດເຄື່ອງຄືນໃໝ່ ແລ້ວລອງອີກ.
store-key-damaged = ກະແຈໃນ { $file } ບໍ່ຄືຕອນທີ່ຂຽນ.
    .help = ເອົາສຳເນົາຂອງຟາຍນີ້ກັບຄືນມາ. ກ່ອນນັ້ນຈະບໍ່ມີຫຍັງຖືກລົງທະບຽນ. ການສຳພາດຍັງບັນທຶກໄວ້ ແລະ ຈະລົງທະບຽນພາຍຫຼັງ.
store-key-missing = ກະແຈຂອງສະຖານີຫາຍ: { $file }
    .help = ເອົາສຳເນົາຂອງຟາຍນີ້ກັບຄືນມາ. ຫຼື ສົ່ງຊຸດຂໍ້ມູນອອກ, ຍ້າຍໂຟນເດີ “unit” ອອກ ແລ້ວນຳຊຸດຂໍ້ມູນເຂົ້າ: ເຄື່ອງນີ້ຈະເລີ່ມສາຍບັນທຶກໃໝ່.
store-chain = ສາຍບັນທຶກເສຍຫາຍ: { $file }, ແຖວ { $line }. { $fault }
    .help = ມັນຖືກປະໄວ້ຄືເກົ່າ. ເອົາສຳເນົາກ່ອນເສຍຫາຍກັບຄືນມາ. ການສຳພາດຍັງບັນທຶກໄວ້ ແລະ ຈະລົງທະບຽນພາຍຫຼັງ.
store-object-changed = { $file } ຖືກປ່ຽນ.
    .help = ເອົາສຳເນົາກັບຄືນມາ ຫຼື ນຳຊຸດຂໍ້ມູນທີ່ມີມັນເຂົ້າ.
store-journal-changed = { $file } ຖືກປ່ຽນຫຼັງຈາກລົງທະບຽນ.
    .help = ບັນທຶກຍັງມີການສຳພາດຄືຕອນນັ້ນ. ຍ້າຍຟາຍທີ່ຖືກປ່ຽນອອກ.
store-not-here = { $what ->
    [journal] ການສຳພາດ
    [script] ກໍລະນີ
    [pack] ຊອງສອບເສັງປິດຜະນຶກ
   *[handbook] ຄູ່ມື
}ຂອງບັນທຶກ { $record } ບໍ່ມີຢູ່ນີ້.
    .help = ມັນຖືກລຶບແລ້ວ ຫຼື ຊຸດຂໍ້ມູນຂອງມັນຍັງບໍ່ໄດ້ນຳເຂົ້າຢູ່ນີ້.
store-no-record = ບໍ່ມີບັນທຶກ { $record }.
    .help = ໃຊ້ `sala records list` ເພື່ອເບິ່ງວ່າມີບັນທຶກໃດແດ່.

chain-changed = ແຖວນີ້ບໍ່ຄືຕອນທີ່ຂຽນ.
chain-foreign = ແຖວນີ້ບໍ່ຕໍ່ຈາກແຖວກ່ອນ. ມັນມາຈາກສາຍອື່ນຂອງສະຖານີດຽວກັນ.
chain-missing = ກ່ອນແຖວນີ້ ບັນທຶກ { $from } ຫາ { $to } ຫາຍ.
chain-order = ແຖວນີ້ແມ່ນບັນທຶກ { $found } ແຕ່ຄວນແມ່ນບັນທຶກ { $expected }.
chain-key = ສາຍນີ້ຖືກເລີ່ມໂດຍສະຖານີອື່ນ.
chain-torn = ແຖວສຸດທ້າຍບໍ່ໄດ້ຂຽນຈົນຈົບ ({ $bytes } ໄບຕ໌) ຄືຫຼັງໄຟດັບ. ມັນຈະຖືກຕັດອອກເມື່ອຂຽນບັນທຶກຕໍ່ໄປ.
chain-empty = ບໍ່ມີຫຍັງຢູ່ໃນນັ້ນ.

roster-damaged = ບັນຊີລາຍຊື່ { $file } ບໍ່ຄືຕອນທີ່ຂຽນ.
    .help = ເອົາສຳເນົາກັບຄືນມາ ຫຼື ຍ້າຍຟາຍອອກ ແລ້ວນຳຊຸດຂໍ້ມູນທີ່ມີຊື່ເຂົ້າ. ຖ້ານຳຕາຕະລາງເຂົ້າອີກ ໂປຣແກຣມຈະຖືວ່າທຸກຄົນແມ່ນຄົນໃໝ່. ເພື່ອປ່ຽນມັນ ໃຊ້ `sala roster`.
roster-newer = ບັນຊີລາຍຊື່ { $file } ຖືກຂຽນໂດຍ Sala ລຸ້ນໃໝ່ກວ່າ.
    .help = ໃຊ້ລຸ້ນນັ້ນ.
roster-unknown = ບໍ່ມີໃຜໃນບັນຊີລາຍຊື່ມີເລກ { $number }.
    .help = ໃຊ້ `sala roster list` ເພື່ອເບິ່ງທຸກຄົນ.
roster-ambiguous = ມີຫຼາຍຄົນມີເລກ { $number }: { $named }
    .help = ຂຽນໜ່ວຍງານໄວ້ໜ້າເລກ ຫຼື ໃຊ້ຊື່ໜຶ່ງໃນນີ້.
roster-taken = { $name } ມີເລກ { $number } ແລ້ວ.
    .help = ເລືອກເລກອື່ນ.
roster-no-pin = ຍັງບໍ່ໄດ້ຕັ້ງລະຫັດໃຫ້ { $number }.
    .help = ໃຊ້ `sala roster pin { $number }`.
roster-wrong-pin = ລະຫັດບໍ່ຖືກຕ້ອງ.
    .help = ລອງອີກ ຫຼື ຂໍລະຫັດໃໝ່ຈາກຄູຝຶກຂອງທ່ານ.
roster-row-empty = ຖັນ { $column } ວ່າງເປົ່າ.
    .help = ຕື່ມໃສ່.
roster-row-number = { $number } ເປັນເລກຂອງຜູ້ເຂົ້າຝຶກອົບຮົມບໍ່ໄດ້.
    .help = ໃຊ້ຕົວອັກສອນລາຕິນ ແລະ ຕົວເລກບໍ່ເກີນ { $most } ຕົວ, ມີ - _ ຫຼື ຈ້ຳໄດ້, ບໍ່ຍະຫວ່າງ.
roster-row-twice = ເລກ { $number } ມີຢູ່ແຖວ { $first } ແລ້ວ.
    .help = ໃຫ້ເລກອື່ນແກ່ໜຶ່ງໃນສອງ.
roster-row-text = ຂໍ້ຄວາມໃນຖັນ { $column } ຍາວເກີນໄປ ຫຼື ມີຕົວທີ່ສະແດງບໍ່ໄດ້.
    .help = ໃຊ້ບໍ່ເກີນ { $most } ຕົວ.
roster-row-language = { $typed } ບໍ່ແມ່ນໜຶ່ງໃນສາມພາສາ.
    .help = ຂຽນ en, km ຫຼື lo.
roster-row-pin = ນີ້ເປັນລະຫັດບໍ່ໄດ້.
    .help = ລະຫັດມີຕົວເລກ 4 ຫາ 12 ຕົວ. ຖ້າໂປຣແກຣມຕາຕະລາງຕັດເລກສູນທາງໜ້າອອກ ໃຫ້ຕັ້ງຖັນນັ້ນເປັນຂໍ້ຄວາມ.

roster-column-number = ເລກ
roster-column-name = ຊື່
roster-column-unit = ໜ່ວຍງານ
roster-column-language = ພາສາ
roster-column-pin = ລະຫັດ
roster-headings-number = ເລກ; ເລກຜູ້ຝຶກ; ເລກຜູ້ເຂົ້າຝຶກອົບຮົມ; ລ/ດ
roster-headings-name = ຊື່; ຊື່ ແລະ ນາມສະກຸນ; ຊື່ເຕັມ; ຜູ້ຝຶກ
roster-headings-unit = ໜ່ວຍງານ; ໂຮງຮຽນ; ດ່ານ; ກຸ່ມ
roster-headings-language = ພາສາ
roster-headings-pin = ລະຫັດ; PIN

table-utf-16 = { $file } ຂຽນເປັນ UTF-16.
    .help = ບັນທຶກໃໝ່ເປັນ “CSV UTF-8” ຫຼື ເປັນ XLSX.
table-code-page = { $file } ບໍ່ແມ່ນ UTF-8: ແຖວ { $line } ແມ່ນແຖວທຳອິດທີ່ອ່ານບໍ່ໄດ້.
    .help = ບັນທຶກໃໝ່ເປັນ “CSV UTF-8” ຫຼື ເປັນ XLSX. ບໍ່ດັ່ງນັ້ນຊື່ຈະຜິດ.
table-csv = ອ່ານ { $file } ຢູ່ແຖວ { $line } ບໍ່ໄດ້: { $why }
    .help = ເບິ່ງວ່າເຄື່ອງໝາຍວົງຢືມຂາດຢູ່ຫັ້ນບໍ.
table-workbook = ອ່ານຕາຕະລາງ { $file } ບໍ່ໄດ້: { $why }
    .help = ເປີດມັນໃນໂປຣແກຣມຕາຕະລາງ ແລ້ວບັນທຶກໃໝ່ເປັນ XLSX.
table-old-workbook = { $file } ແມ່ນຕາຕະລາງແບບເກົ່າ.
    .help = ບັນທຶກໃໝ່ເປັນ XLSX ຫຼື ເປັນ “CSV UTF-8”.
table-empty = { $file } ບໍ່ມີແຖວ.
    .help = ແຖວທຳອິດບອກຊື່ຖັນ: ເລກ, ຊື່, ໜ່ວຍງານ.
table-too-long = { $file } ມີຫຼາຍກວ່າ { $most } ແຖວ.
    .help = ແບ່ງມັນອອກ.

roster-row = ແຖວ { $row }, ຖັນ { $column }: { $what }
roster-missing-column = { $file } ບໍ່ມີຖັນ { $column }.
    .help = ແຖວທຳອິດບອກຊື່ຖັນ: ເລກ, ຊື່, ໜ່ວຍງານ ແລະ ຖ້າຕ້ອງການ ພາສາ ແລະ ລະຫັດ.
roster-unknown-column = ຖັນ { $heading } ຖືກປະໄວ້: ບໍ່ມີຫຍັງຈາກມັນຖືກບັນທຶກ.
roster-imported = ເພີ່ມໃສ່ບັນຊີລາຍຊື່: { $added }. ມີຢູ່ແລ້ວ: { $known }.
roster-not-imported = ບໍ່ໄດ້ເພີ່ມຫຍັງ: ຮັບເອົາ { $bad } ແຖວບໍ່ໄດ້.
    .help = ແກ້ແຖວເຫຼົ່ານັ້ນ ແລ້ວນຳຟາຍເຂົ້າອີກ ຫຼື ເອົາສະເພາະແຖວທີ່ຖືກດ້ວຍ --good-rows.
roster-bad-rows = ປະໄວ້ { $bad } ແຖວ.
roster-added = ເພີ່ມ { $name } ທີ່ມີເລກ { $number } ແລ້ວ.
roster-pin-ask = ລະຫັດຂອງ { $name }:
roster-pin-again = ລະຫັດດຽວກັນອີກເທື່ອໜຶ່ງ:
roster-pin-differs = ລະຫັດທັງສອງບໍ່ຄືກັນ.
    .help = ລອງອີກ.
roster-pin-set = ຕັ້ງລະຫັດຂອງ { $name } ແລ້ວ.
roster-nobody = ຍັງບໍ່ມີໃຜໃນບັນຊີລາຍຊື່.
roster-person = { $number }  { $name }  { $unit }  { $language }  { $pin ->
    [yes] ມີລະຫັດແລ້ວ
   *[no] ຍັງບໍ່ມີລະຫັດ
}
roster-double = { $name } ແລະ { $other } ມີເລກ { $number } ຄືກັນ: ມີສອງບັນຊີລາຍຊື່ສຳລັບຄົນດຽວກັນ.
roster-given = ທຸກຢ່າງທີ່ເກັບໄວ້ກ່ຽວກັບ { $name } ຢູ່ໃນ { $file }: ການສຳພາດ { $journals } ຄັ້ງ.
roster-erase-ask = ທຸກຢ່າງທີ່ເກັບໄວ້ກ່ຽວກັບ { $name } ({ $number }) ຈະຖືກລຶບ: ແຖວໃນບັນຊີລາຍຊື່ ແລະ ການສຳພາດທັງໝົດ. ເອົາຄືນບໍ່ໄດ້. ພິມ ແມ່ນ ຫຼື yes ເພື່ອສືບຕໍ່.
roster-erase-word = ແມ່ນ
roster-not-erased = ບໍ່ໄດ້ລຶບຫຍັງ.
roster-erased = ລຶບ { $name } ແລະ ການສຳພາດ { $journals } ຄັ້ງແລ້ວ. ຊຸດຂໍ້ມູນ ແລະ ສຳເນົາທີ່ເຮັດໄວ້ກ່ອນຍັງມີຢູ່.

index-failed = ໃຊ້ດັດສະນີ { $file } ບໍ່ໄດ້: { $why }
    .help = ລຶບມັນ; ມັນຈະຖືກສ້າງໃໝ່.
index-damaged = ດັດສະນີເສຍຫາຍ ແລະ ໄດ້ສ້າງໃໝ່ຈາກບັນທຶກ.
    .help = ບໍ່ມີຫຍັງເສຍ: ດັດສະນີບໍ່ມີຫຍັງນອກຈາກສິ່ງທີ່ຢູ່ໃນບັນທຶກ.
index-locked = ໂປຣແກຣມອື່ນກຳລັງໃຊ້ດັດສະນີ ສະນັ້ນລາຍການນີ້ເຮັດຈາກບັນທຶກ.
    .help = ປິດໂປຣແກຣມນັ້ນຖ້າມັນຊ້າ.
index-newer = ດັດສະນີຖືກຂຽນໂດຍ Sala ລຸ້ນໃໝ່ກວ່າ ແລະ ຖືກປະໄວ້; ລາຍການນີ້ເຮັດຈາກບັນທຶກ.
    .help = ໃຊ້ລຸ້ນນັ້ນ.
index-unwritable = ຂຽນດັດສະນີຢູ່ນີ້ບໍ່ໄດ້; ລາຍການນີ້ເຮັດຈາກບັນທຶກ.
    .help = ເຮັດໃຫ້ດິສມີບ່ອນຫວ່າງ ຫຼື ອະນຸຍາດໃຫ້ຂຽນ.

records-none = ຍັງບໍ່ມີບັນທຶກ. ການສຳພາດສຳລັບຝຶກແມ່ນເກັບໄວ້ ແຕ່ບໍ່ລົງທະບຽນ.
records-taken-in = ການສຳພາດທີ່ຈົບແລ້ວ { $count } ຄັ້ງ ຍັງບໍ່ໄດ້ລົງທະບຽນ ແລະ ບັດນີ້ລົງທະບຽນແລ້ວ.
records-left = ລົງທະບຽນການສຳພາດໜຶ່ງບໍ່ໄດ້:
records-torn = ແຖວທີ່ຂຽນບໍ່ຈົບຖືກຕັດອອກ ({ $bytes } ໄບຕ໌).
records-clock = ບັນທຶກ { $record }: ໂມງຂອງເຄື່ອງບອກເວລາກ່ອນບັນທຶກກ່ອນໜ້າ. ລຳດັບແມ່ນຕາມບັນທຶກ ບໍ່ແມ່ນຕາມໂມງ.
records-receipt = ເລກຢັ້ງຢືນ: { $receipt }
records-receipt-note = ກະລຸນາຈົດໄວ້ ຫຼື ພິມອອກ. ພາຍຫຼັງ ໃຊ້ເລກນີ້ກວດໄດ້ວ່າ ມີບັນທຶກໃດຫາຍ ຫຼື ຖືກເຮັດໃໝ່ບໍ.
records-rebuilt = ສ້າງດັດສະນີໃໝ່ແລ້ວ: { $count } ບັນທຶກ.
records-list-row = { $record }  { $when }  { $who }  { $exercise }  { $case }  { $score }
records-not-here = ບໍ່ມີຢູ່ນີ້
records-unfinished = ບໍ່ຈົບ
records-score = { $total } ຈາກ 100, { $passed ->
    [yes] ຜ່ານ
   *[no] ບໍ່ຜ່ານ
}
records-show = ບັນທຶກ { $record } ລົງທະບຽນ { $when } ໂດຍສະຖານີ { $station } ດ້ວຍ Sala { $version }
records-show-texts = ສະແດງດ້ວຍຄຳເວົ້າ ແລະ ຄູ່ມືຂອງເວລານັ້ນ.
records-then-now = { $record }  { $who }  { $case }  ຕອນນັ້ນ: { $then }  ມື້ນີ້: { $now }
records-cannot-judge = { $record }  { $who }  ມື້ນີ້ໃຫ້ຄະແນນບໍ່ໄດ້: { $why }
records-remarked = ໃຫ້ຄະແນນການສຳພາດ { $count } ຄັ້ງຄືນໃໝ່ຕາມກົດລະບຽບມື້ນີ້. ຜ່ານຕອນນັ້ນ: { $then }; ມື້ນີ້ຈະຜ່ານ: { $now }; ຕ່າງຈາກຕອນນັ້ນ: { $changed }. ບັນທຶກຍັງຄືເກົ່າ.

verify-sound = ທຸກຢ່າງກົງກັນ: { $records } ບັນທຶກຈາກ { $stations } ສະຖານີ.
verify-found = ມີ { $count } ຈຸດບໍ່ກົງກັນ.
verify-limit = ທ້າຍທີ່ຫາຍ ຫຼື ສາຍທີ່ເຮັດໃໝ່ດ້ວຍກະແຈຂອງສະຖານີ ຈະເຫັນໄດ້ຈາກເລກຢັ້ງຢືນເທົ່ານັ້ນ: `sala records verify --receipt CODE`.
verify-at-line = { $file }, ແຖວ { $line }, ໄບຕ໌ { $from } ຫາ { $to }: { $what }
verify-at = { $file }: { $what }
verify-key = ກະແຈນີ້ບໍ່ຄືຕອນທີ່ຂຽນ.
verify-key-missing = ກະແຈຂອງສະຖານີຫາຍ ແຕ່ສາຍຂອງມັນຍັງຢູ່.
verify-key-other = ກະແຈນີ້ບໍ່ແມ່ນກະແຈທີ່ເລີ່ມສາຍນີ້.
verify-name = ສາຍນີ້ບໍ່ແມ່ນສາຍທີ່ຊື່ຂອງມັນບອກ.
verify-roster = ບັນຊີລາຍຊື່ບໍ່ຄືຕອນທີ່ຂຽນ.
verify-roster-newer = ບັນຊີລາຍຊື່ຖືກຂຽນໂດຍ Sala ລຸ້ນໃໝ່ກວ່າ.
verify-journal-changed = ການສຳພາດນີ້ຕ່າງຈາກບັນທຶກ { $record } ເລີ່ມແຕ່ໄບຕ໌ { $byte } (ແຖວ { $line }). ສຳເນົາໃນບ່ອນເກັບຍັງຄົບ.
verify-journal-missing = ການສຳພາດຂອງບັນທຶກ { $record } ຫາຍຢູ່ນີ້. ສຳເນົາໃນບ່ອນເກັບຍັງຄົບ.
verify-journal-damaged = ການສຳພາດນີ້ບໍ່ຄືຕອນທີ່ຂຽນ ({ $why }).
verify-journal-unrecorded = ການສຳພາດນີ້ເປັນຂອງແບບຝຶກຫັດ, ຈົບແລ້ວ ແຕ່ບໍ່ມີໃນບັນທຶກໃດ.
verify-object-changed = ໄບຕ໌ຂອງມັນບໍ່ກົງກັບຊື່. ມັນແມ່ນ{ $what }ຂອງບັນທຶກ { $record }.
verify-object-changed-at = ໄບຕ໌ຂອງມັນບໍ່ກົງກັບຊື່ ເລີ່ມແຕ່ໄບຕ໌ { $byte } (ແຖວ { $line }). ມັນແມ່ນການສຳພາດຂອງບັນທຶກ { $record }.
verify-object-missing = ມັນຫາຍ: { $what }ຂອງບັນທຶກ { $record }.
verify-object-foreign = ບໍ່ມີບັນທຶກໃດເວົ້າເຖິງມັນ.
verify-foreign = ຟາຍນີ້ບໍ່ແມ່ນຂອງບ່ອນນີ້.
verify-unreadable = ອ່ານມັນບໍ່ໄດ້: { $why }
verify-torn = { $file }: ການກະທຳສຸດທ້າຍບໍ່ໄດ້ຂຽນຈົນຈົບ ({ $bytes } ໄບຕ໌ບໍ່ນັບ) ຄືຫຼັງໄຟດັບ.
verify-word-journal = ການສຳພາດ
verify-word-script = ກໍລະນີ
verify-word-words = ຄຳເວົ້າ
verify-word-handbook = ຄູ່ມື
verify-word-rules = ກົດລະບຽບຂອງແບບຝຶກຫັດ
receipt-there = ເລກຢັ້ງຢືນຖືກຕ້ອງ: ມັນຖືກໃຫ້ຫຼັງບັນທຶກ { $record } ({ $when }) ແລະ ບັນທຶກນັ້ນຍັງຢູ່ໃນສາຍຂອງມັນ.
receipt-gone = ບໍ່ມີສາຍໃດຢູ່ນີ້ມີບັນທຶກທີ່ເລກຢັ້ງຢືນນີ້ຖືກໃຫ້ໄວ້.
    .help = ບັນທຶກຖືກຕັດອອກ ຫຼື ສາຍຖືກເຮັດໃໝ່ຫຼັງຈາກໃຫ້ເລກຢັ້ງຢືນ; ຫຼື ມັນແມ່ນຂອງສະຖານີທີ່ຊຸດຂໍ້ມູນຍັງບໍ່ໄດ້ນຳເຂົ້າຢູ່ນີ້.
receipt-length = ເລກຢັ້ງຢືນມີຕົວອັກສອນ ແລະ ຕົວເລກ 16 ຕົວ ແຕ່ອັນນີ້ມີ { $count } ຕົວ.
receipt-sign = ບໍ່ມີເລກຢັ້ງຢືນໃດມີຕົວ { $sign }.
receipt-check = ຕົວໜຶ່ງຂອງເລກຢັ້ງຢືນອ່ານຜິດ ຫຼື ສອງຕົວສັບບ່ອນກັນ.

bundle-exported = { $file } ມີ { $records } ບັນທຶກຈາກ { $stations } ສະຖານີ.
bundle-nothing = ຍັງບໍ່ມີຫຍັງໃຫ້ສົ່ງອອກ.
    .help = ບັນທຶກຖືກເຮັດເມື່ອການສຳພາດຂອງແບບຝຶກຫັດຈົບ.
bundle-since = ນີ້ບໍ່ແມ່ນວັນທີ: { $since }
    .help = ກະລຸນາຂຽນແບບ 2026-11-01.
bundle-exists = { $file } ມີຢູ່ແລ້ວ.
    .help = ເລືອກຊື່ອື່ນ ຫຼື ຍ້າຍຟາຍນັ້ນອອກ.
bundle-imported = { $file }: ບັນທຶກໃໝ່ { $records }, ຄົນໃໝ່ { $people }.
bundle-known = { $file }: ບໍ່ມີຫຍັງໃໝ່.
bundle-refused = ບໍ່ໄດ້ນຳ { $file } ເຂົ້າ: { $why }
    .help = ສຳເນົາຊຸດຂໍ້ມູນອີກຈາກບ່ອນທີ່ເຮັດ. ບໍ່ໄດ້ເອົາຫຍັງຈາກມັນ ແລະ ຢູ່ນີ້ບໍ່ມີຫຍັງປ່ຽນ.
bundle-unreadable = ມັນບໍ່ແມ່ນຊຸດຂໍ້ມູນທີ່ຄົບ ({ $why }).
bundle-newer = ມັນຖືກເຮັດໂດຍ Sala ລຸ້ນໃໝ່ກວ່າ.
bundle-path = ມັນມີຟາຍທີ່ຊື່ບໍ່ແມ່ນຂອງຊຸດຂໍ້ມູນ: { $entry }
bundle-large = ມັນມີຟາຍໃຫຍ່ເກີນໄປ: { $entry }
bundle-changed = { $entry } ໃນນັ້ນບໍ່ຄືຕອນທີ່ຂຽນ.
bundle-chain = { $entry } ໃນນັ້ນ, ແຖວ { $line }: { $fault }
bundle-lacks = ມັນຂາດ { $entry }.
bundle-disk = { $why }
bundle-fork = ສະຖານີ { $station } ມີສອງສາຍທີ່ແຍກກັນຫຼັງບັນທຶກ { $seq }: ທັງສອງຖືກເກັບໄວ້ຕ່າງຫາກ. ສາຍໜຶ່ງເຮັດຈາກສຳເນົາຂອງສະຖານີ.
    .help = ຖາມວ່າໃຜໃຊ້ສຳເນົາຂອງເຄື່ອງນັ້ນ. ຢ່າລຶບສາຍໃດ; ລາຍງານຈະເວົ້າເຖິງທັງສອງ.
bundle-behind = ຊຸດຂໍ້ມູນໜຶ່ງຮູ້ກ່ຽວກັບສະຖານີນີ້ຫຼາຍກວ່າສາຍຂອງມັນເອງ: { $seq } ບັນທຶກ. ສະຖານີນີ້ຖືກເອົາຄືນຈາກສຳເນົາເກົ່າ ຫຼື ທ້າຍສາຍຖືກຕັດອອກ.
    .help = ທັງສອງຖືກເກັບໄວ້ຕ່າງຫາກ. ບອກຜູ້ຮັບຜິດຊອບຜົນ.
