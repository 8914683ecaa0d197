### ຄຳເວົ້າກ່ຽວກັບແບບຝຶກຫັດ. What is said of exercises, in Lao; not yet read by a native speaker.
## reviewed_by_native_reader: none

exercise-none = ບໍ່ມີແບບຝຶກຫັດຢູ່ນີ້.
exercise-broken = ເຮັດບໍ່ໄດ້; ເພື່ອຮູ້ສາເຫດ ໃຫ້ພິມ: { $command }
exercise-brief = { $mode }, ການສຳພາດ { $count } ຄັ້ງ
exercise-mode-practice = ການຝຶກ
    .means = ບໍ່ນັບຜ່ານຫຼືຕົກ: ເອົາການກະທຳຄືນໄດ້ ແລະ ຫຼັງການສຳພາດແຕ່ລະຄັ້ງມີການທົບທວນຄືນ.
exercise-mode-scored = ນັບຄະແນນ
    .means = ນັບຄະແນນ: ເອົາຫຍັງຄືນບໍ່ໄດ້ ແລະ ບໍ່ມີໃຜຊ່ວຍ. ຫຼັງການສຳພາດແຕ່ລະຄັ້ງມີການທົບທວນຄືນ.
exercise-mode-exam = ການສອບເສັງ
    .means = ນັບຄະແນນ: ເອົາຫຍັງຄືນບໍ່ໄດ້, ບໍ່ມີໃຜຊ່ວຍ, ເຫັນໂມງຕະຫຼອດ ແລະ ການທົບທວນຄືນຈະມາເມື່ອຄູຝຶກອະນຸຍາດ.
exercise-language = ເຮັດເປັນພາສານີ້: { $language }
exercise-language-free = ເຮັດເປັນພາສາທີ່ທ່ານເລືອກ.
exercise-case-time = ແຕ່ລະກໍລະນີໃຫ້ເວລາ { $percent }% ຂອງເວລາປົກກະຕິ.
exercise-case-wall = ແຕ່ລະການສຳພາດ ຢ່າງດົນ { $time } ຕາມໂມງ. ຈາກນັ້ນການສົນທະນາຈົບ, ແຕ່ຍັງຕັດສິນໄດ້.
exercise-wall = ການສຳພາດທັງໝົດລວມກັນ ຢ່າງດົນ { $time } ຕາມໂມງ, ບໍ່ນັບເວລາທີ່ຂາດຕອນ.
exercise-attempts = ເຮັດໄດ້ { $count } ຄັ້ງ.
exercise-attempts-in = ເຮັດໄດ້ { $count } ຄັ້ງ ໃນ { $days } ວັນ.
exercise-repeat = ຄວນເຮັດອີກຫຼັງ { $days } ວັນ ເພື່ອບໍ່ໃຫ້ລືມສິ່ງທີ່ໄດ້ຮຽນ.
exercise-pass = ເພື່ອຜ່ານ: ສະເລ່ຍ { $points } ຄະແນນ.
exercise-minimum = ເພື່ອຜ່ານ: ຢ່າງໜ້ອຍ { $percent }% ຂອງຄະແນນສຳລັບ { $competency }.
exercise-least-passed = ເພື່ອຜ່ານ: ຕ້ອງມີຢ່າງໜ້ອຍ { $count } ການສຳພາດ ທີ່ຜ່ານເມື່ອຄິດຄະແນນແຍກແຕ່ລະຄັ້ງ.
exercise-criticals = { $count ->
    [0] ເພື່ອຜ່ານ: ບໍ່ມີຂໍ້ຜິດພາດຮ້າຍແຮງ.
   *[other] ເພື່ອຜ່ານ: ຂໍ້ຜິດພາດຮ້າຍແຮງ ຢ່າງຫຼາຍ { $count }.
}
exercise-cases = ກໍລະນີທີ່ອາດມາ, ແຕ່ລະເທື່ອມີຄົນອື່ນ ແລະ ອາດມີຄວາມຈິງອື່ນ:
exercise-take = ເພື່ອເຮັດ ໃຫ້ພິມ: { $command }

## ການເຮັດແບບຝຶກຫັດ

sit-attempt = ຄັ້ງທີ { $attempt }
sit-done = ສຳພາດແລ້ວ { $done } ຈາກ { $of }
sit-place = ການສຳພາດທີ { $place } ຈາກ { $of }
sit-title = ທ່ານຈະເຮັດຫຍັງ?
sit-begin = ເລີ່ມ
sit-next = ສືບຕໍ່
sit-pause = ຢຸດຢູ່ນີ້; ທ່ານສືບຕໍ່ໄດ້ພາຍຫຼັງ
sit-kept = ແບບຝຶກຫັດຖືກເກັບໄວ້ຕາມນີ້. ເພື່ອສືບຕໍ່ ໃຫ້ພິມ:
sit-changed = ແບບຝຶກຫັດຖືກປ່ຽນຫຼັງທ່ານເລີ່ມ, ຈຶ່ງສືບຕໍ່ບໍ່ໄດ້.
    .help = ກະລຸນາເອົາແບບຝຶກຫັດກັບຄືນຄືເກົ່າ ຫຼື ເລີ່ມຄັ້ງຕໍ່ໄປ ໂດຍເພີ່ມ { $option } ໃສ່ຄຳສັ່ງ.
sit-spent = ແບບຝຶກຫັດນີ້ເຮັດຄົບ { $count } ຄັ້ງແລ້ວ.
sit-spent-until = ເຮັດໄດ້ອີກຕັ້ງແຕ່ { $day } ເປັນຕົ້ນໄປ.
sit-spent-for-good = ກະລຸນາຂໍແບບຝຶກຫັດອື່ນຈາກຄູຝຶກຂອງທ່ານ.
sit-exam-recorded = ການຕັດສິນຂອງທ່ານຖືກບັນທຶກແລ້ວ. ການທົບທວນຄືນຈະມາເມື່ອຄູຝຶກອະນຸຍາດ.
sit-exam-over = ຂອບໃຈ. ການສອບເສັງຈົບແລ້ວ ແລະ ທຸກຢ່າງຖືກບັນທຶກ. ຜົນ ແລະ ການທົບທວນຄືນຈະມາເມື່ອຄູຝຶກອະນຸຍາດ.
sit-wall-over = ໝົດເວລາກ່ອນສຳພາດຄົບທຸກຄັ້ງ.
sit-passed = ຜ່ານ.
sit-not-passed = ຍັງບໍ່ຜ່ານ.
sit-meaning = ຜົນນີ້ບອກວ່າທ່ານສຳພາດແນວໃດ ໃນກໍລະນີເຫຼົ່ານີ້. ມັນບໍ່ໄດ້ບອກວ່າທ່ານເບິ່ງອອກການຕົວະ; ບໍ່ມີໃຜເບິ່ງອອກ. ກະລຸນາອ່ານການທົບທວນຄືນ ແລະ ລົມກັບຄູຝຶກຂອງທ່ານ.
sit-again = ກະລຸນາເຮັດແບບຝຶກຫັດນີ້ອີກຕັ້ງແຕ່ { $day } ເປັນຕົ້ນໄປ; ການຝຶກຄືນຫຼັງຫຼາຍເດືອນ ຊ່ວຍໃຫ້ຈື່ໄດ້ດົນ.

## ໂມງ

wall-left = ຕາມໂມງ: ຍັງເຫຼືອ { $time }
wall-spent = ຕາມໂມງ: { $time }
wall-over = ໝົດເວລາຕາມໂມງແລ້ວ. ການສົນທະນາຈົບ; ຍັງຂຽນບັນທຶກ ແລະ ຕັດສິນໄດ້.

## ສິ່ງທີ່ຕ້ອງໄດ້ ແລະ ສິ່ງທີ່ໄດ້

standard-finished = ການສຳພາດທີ່ຈົບ: { $reached } ຈາກ { $wanted }
standard-score = ຄະແນນສະເລ່ຍ: { $reached }; ຕ້ອງໄດ້ { $wanted } ຈຶ່ງຜ່ານ
standard-competency = { $competency }: { $reached }% ຂອງຄະແນນ; ຢ່າງໜ້ອຍ { $wanted }%
standard-passed = ການສຳພາດທີ່ຜ່ານເມື່ອຄິດຄະແນນແຍກແຕ່ລະຄັ້ງ: { $reached }; ຢ່າງໜ້ອຍ { $wanted }
standard-criticals = ຂໍ້ຜິດພາດຮ້າຍແຮງ: { $reached }; ຢ່າງຫຼາຍ { $wanted }
standard-met = ຖືກຕາມເກນ
standard-missed = ຍັງບໍ່ຖືກຕາມເກນ
