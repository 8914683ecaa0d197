## reviewed_by_native_reader: none

debrief-screen-title = ການທົບທວນຄືນ · { $title }
debrief-screen-seed = ກໍລະນີເລກທີ { $seed } · { $time }
debrief-screen-overview = ພາບລວມ
debrief-screen-points = ຄະແນນ
debrief-screen-signs = ຕົວຊີ້ບອກ
debrief-screen-turns = ທຸກຂັ້ນຕອນ
debrief-screen-cases = ລາຍການກໍລະນີ
debrief-screen-again = ລອງໃໝ່
debrief-screen-truth = ສິ່ງທີ່ເປັນຈິງ ແລະ ສິ່ງທີ່ທ່ານຕັດສິນ
debrief-screen-right-was = ຄຳຕັດສິນທີ່ຖືກຕ້ອງແມ່ນ: { $right }
debrief-screen-score = ຄະແນນ
debrief-screen-score-told = ຄະແນນ { $score } ຈາກ 100
debrief-screen-passed = ຜ່ານ
debrief-screen-not-passed = ຍັງບໍ່ຜ່ານ
debrief-screen-your-reason = ເຫດຜົນຂອງທ່ານ: { $reason }
debrief-screen-limited = ຈຳກັດໄວ້ທີ່ { $cap } ຍ້ອນຂໍ້ຜິດພາດຮ້າຍແຮງ; ຖ້າບໍ່ມີ ຈະໄດ້ { $without }
debrief-screen-time = ຖືກຫັກ { $points } ຄະແນນ ຍ້ອນເວລາ
debrief-screen-map = ຄຳຖາມຂອງທ່ານຕາມລຳດັບ
debrief-screen-share = ຄຳຖາມທີ່ໃຫ້ຄົນເລົ່າ { $share }%
debrief-screen-no-questions = ບໍ່ໄດ້ຖາມຄຳຖາມໃດ.
debrief-screen-mark = ຂັ້ນຕອນທີ { $turn }, { $time }: { $type }
debrief-screen-heard = ເພື່ອນຮ່ວມເດີນທາງໄດ້ຍິນ
debrief-screen-alone = ຢູ່ຜູ້ດຽວ
debrief-screen-turn = ຂັ້ນຕອນທີ { $turn } · { $time }
debrief-screen-previous = ກ່ອນໜ້າ
debrief-screen-next = ຕໍ່ໄປ
debrief-screen-first = ນີ້ແມ່ນຂັ້ນຕອນທຳອິດ
debrief-screen-last = ນີ້ແມ່ນຂັ້ນຕອນສຸດທ້າຍ
debrief-screen-happened = ສິ່ງທີ່ເກີດຂຶ້ນ
debrief-screen-another-way = ຖ້າຖາມແບບອື່ນ ໃນຕອນນັ້ນ
debrief-screen-first-do = ກ່ອນອື່ນ: { $act }
debrief-screen-none-better = ໃນຕອນນັ້ນ ບໍ່ມີຮູບແບບທີ່ດີກວ່າສຳລັບຄຳຖາມນີ້.
debrief-screen-sound = ບໍ່ມີຫຍັງຕ້ອງແກ້ໃນຄຳເວົ້ານີ້. ເລືອກເຄື່ອງໝາຍອື່ນຢູ່ແຜນຜັງ.
debrief-screen-in-turns = ຂັ້ນຕອນທີ { $turns }
debrief-screen-source = ແຫຼ່ງທີ່ມາ: { $sources }
debrief-screen-differently = { $count ->
    [1] ໜຶ່ງຢ່າງທີ່ຄວນແກ້ໄຂໃນເທື່ອໜ້າ
   *[other] ສອງຢ່າງທີ່ຄວນແກ້ໄຂໃນເທື່ອໜ້າ
}
debrief-screen-signs-title = ຕົວຊີ້ບອກໃນກໍລະນີນີ້
debrief-screen-signs-note = ຕົວຊີ້ບອກອັນດຽວບໍ່ພິສູດຫຍັງ. ມັນເປັນເຫດຜົນໃຫ້ກວດກາຕື່ມ.
debrief-screen-sign-tagged = ປາກົດ ແລະ ໝາຍໄວ້ແລ້ວ
debrief-screen-sign-untagged = ປາກົດ ແຕ່ບໍ່ໄດ້ໝາຍ
debrief-screen-sign-missed = ບໍ່ໄດ້ປາກົດ
debrief-screen-would-ask = ຖາມໄດ້ແນວນີ້: { $question }
debrief-screen-mismatches = ສິ່ງທີ່ບໍ່ສອດຄ່ອງ
debrief-screen-mismatch-missed = ບໍ່ພົບ
debrief-screen-mismatch-found = ພົບ ແຕ່ບໍ່ໄດ້ຍົກຂຶ້ນເວົ້າ
debrief-screen-mismatch-late = ຍົກຂຶ້ນເວົ້າຫຼັງຈາກຟັງເລື່ອງ ແລະ ຢ່າງເປັນທຳ
debrief-screen-mismatch-raised = ຍົກຂຶ້ນເວົ້າໄວເກີນໄປ ຫຼື ດ້ວຍການກ່າວຫາ
debrief-screen-contacts = ຖ້າກໍລະນີນີ້ຍັງຄ້າງຢູ່ໃນໃຈທ່ານ

## ສິ່ງທີ່ຂັ້ນຕອນໜຶ່ງນຳມາ ແລະ ສິ່ງທີ່ເສຍໄປ

debrief-screen-nothing-lost = ໃນການສຳພາດນີ້ ບໍ່ໄດ້ເສຍຄະແນນ.
debrief-screen-ask-again = ຖາມອີກເທື່ອ
debrief-turn-brought = ສິ່ງທີ່ໄດ້ມາ
debrief-turn-nothing = ບໍ່ມີຫຍັງໃໝ່.
debrief-turn-opened = ເປີດຫົວຂໍ້ແລ້ວ: { $what }
debrief-turn-need = ໄດ້ຮັບຮູ້ ຫຼື ໄດ້ຕອບສະໜອງຄວາມຕ້ອງການ
debrief-turn-rapport = ຄວາມສຳພັນທີ່ດີ { $change }
debrief-turn-cost = ສິ່ງທີ່ໃຊ້ໄປ ແລະ ເສຍໄປ
debrief-turn-seconds = { $seconds } ວິນາທີ
debrief-turn-upset = { $name } ທຸກໃຈຍ້ອນຂັ້ນຕອນນີ້
debrief-turn-contaminated = ຄຳເວົ້າຂອງທ່ານເຂົ້າໄປຢູ່ໃນຄຳຕອບ, ດຽວນີ້ຄຳຕອບຈຶ່ງບໍ່ພິສູດຫຍັງ: { $what }
debrief-turn-adapted = ສະແດງໃຫ້ເຫັນໄວເກີນໄປ; ເລື່ອງຈຶ່ງຖືກປ່ຽນໃຫ້ກົງກັນ: { $what }
debrief-turn-spoken-for = { $name } ຕອບແທນ: { $what }
debrief-turn-spoilt = ຍົກຂຶ້ນເວົ້າໄວເກີນໄປ ຫຼື ດ້ວຍການກ່າວຫາ: { $what }
debrief-turn-points = ຜົນຕໍ່ຄະແນນ

## ທຸກຂັ້ນຕອນ

debrief-turns-search = ຊອກຫາໃນທຸກຂັ້ນຕອນ
debrief-turns-count = { $count } ຂັ້ນຕອນ
debrief-turns-hits = ຄຳນີ້ມີຢູ່ໃນ { $count } ຂັ້ນຕອນ
debrief-turns-no-hit = ບໍ່ມີຂັ້ນຕອນໃດມີຄຳນີ້.
debrief-turns-noted = ຂໍ້ບັນທຶກ { $count }
debrief-turns-signs = ຕົວຊີ້ບອກ { $count }
debrief-turns-lost = ມີສິ່ງທີ່ເສຍໄປ
debrief-turns-points = ເສຍຄະແນນ

## ຖາມອີກເທື່ອ

debrief-again-how = ກັບໄປຕອນດຽວກັນ, ແຕ່ຖາມໃນຮູບແບບອື່ນ. ຄະແນນຂອງທ່ານຍັງຄືເກົ່າ.
debrief-again-none = ໃນຕອນນັ້ນ ບໍ່ມີຮູບແບບອື່ນທີ່ໃຫ້ຄົນເລົ່າ ສຳລັບຄຳຖາມນີ້.
debrief-again-no-question = ຂັ້ນຕອນນີ້ບໍ່ແມ່ນຄຳຖາມ. ເລືອກຂັ້ນຕອນທີ່ມີເຄື່ອງໝາຍປະເພດຄຳຖາມ.
debrief-again-answer = ຄຳຕອບທີ່ຈະໄດ້ ຖ້າຖາມແບບນີ້
debrief-again-score = ຄະແນນຈະປ່ຽນໄປແນວໃດ
debrief-again-without-limit = ຖ້າບໍ່ຖືກຈຳກັດຍ້ອນຂໍ້ຜິດພາດຮ້າຍແຮງ
debrief-again-now-passed = ກໍລະນີນີ້ຈະຜ່ານ
debrief-again-now-not-passed = ກໍລະນີນີ້ຈະບໍ່ຜ່ານ
debrief-again-same = ຄືເກົ່າ
debrief-again-line = { $name }: ກ່ອນ { $before }, ຫຼັງ { $after }, ຈາກ { $of }
debrief-again-left = ສິ່ງທີ່ທ່ານເຮັດພາຍຫຼັງ ແຕ່ຖ້າຖາມແບບນີ້ ຈະເຮັດບໍ່ໄດ້
debrief-again-all-repeated = ທຸກສິ່ງທີ່ທ່ານເຮັດພາຍຫຼັງ ຍັງເຮັດໄດ້ຄືເກົ່າ.
debrief-again-earlier = ຈະໄດ້ເຮັດໄປກ່ອນແລ້ວ

## ການສຳພາດຕົວຢ່າງ

debrief-screen-model = ຕົວຢ່າງທີ່ດີ
debrief-model-none = ຜູ້ຂຽນກໍລະນີນີ້ບໍ່ໄດ້ຂຽນຕົວຢ່າງການສຳພາດທີ່ດີ.
debrief-model-every-turn = ຕົວຢ່າງການສຳພາດທີ່ດີ ເທື່ອລະຂັ້ນຕອນ

## ສາມຄວາມຈິງ

debrief-screen-truths = ຄວາມຈິງສາມແບບ
debrief-truths-only = ສະແດງສະເພາະສິ່ງທີ່ເຮັດໃຫ້ເຫັນຄວາມແຕກຕ່າງ
debrief-truths-first-of-all = ອັນທຳອິດທີ່ເຮັດໃຫ້ເຫັນຄວາມແຕກຕ່າງ
debrief-truths-alike = ຄືກັນໃນຄວາມຈິງທຸກແບບ

## ການທົບທວນຄືນເປັນໜ້າ

debrief-page-keep = ບັນທຶກເປັນຟາຍ
debrief-page-kept = ບັນທຶກເປັນຟາຍແລ້ວ: { $file }
debrief-page-label = ລະບຸປະເພດຄຳຖາມດ້ວຍຕົນເອງ
