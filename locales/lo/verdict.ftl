### ຄຳວິນິດໄສກໍລະນີ: ໃຊ້ສຳລັບແບບຝຶກຫັດທີ່ໃຫ້ຄະແນນໄດ້ບໍ? Lao words; not yet read by a native speaker.

verdict-heading = ກໍລະນີເຫຼົ່ານີ້ໃຊ້ສຳລັບແບບຝຶກຫັດທີ່ໃຫ້ຄະແນນໄດ້ບໍ?
verdict-case = { $title } ({ $id })
verdict-usable = ໄດ້. ຄະແນນໃນກໍລະນີນີ້ມາຈາກການສຳພາດທີ່ດີ.
    .why = ໃນຄວາມຈິງທຸກແບບ ສາມາດໄດ້ຄະແນນເຕັມ, ໃນການສຳພາດ { $interviews } ຄັ້ງ ບໍ່ມີວິທີອ່ອນໃດຜ່ານ, ແລະ ທຸກສິ່ງທີ່ກໍລະນີສັນຍາໄວ້ແມ່ນພິສູດແລ້ວ.
verdict-not-settled = ຍັງບໍ່ໄດ້. ຍັງບໍ່ພົບຫຍັງຜິດ, ແຕ່ບາງຢ່າງພຽງແຕ່ສຸ່ມເບິ່ງ, ຍັງບໍ່ໄດ້ພິສູດ.
verdict-not-usable = ບໍ່ໄດ້. ຕ້ອງແກ້ກ່ອນ.
verdict-reasons = ເຫດຜົນ
verdict-short = { $answer ->
    [usable] ໄດ້
    [not-settled] ຍັງບໍ່ໄດ້
   *[not-usable] ບໍ່ໄດ້
}

## Reasons

verdict-model-fails = ຕົວຢ່າງການສຳພາດທີ່ດີ ບໍ່ຜ່ານ { $failed } ຄັ້ງ ຈາກ { $of } ຄັ້ງ. ຄວາມຈິງ: { $truth }.
verdict-passes = ວິທີອ່ອນວິທີໜຶ່ງ ຜ່ານ { $passed } ຄັ້ງ ຈາກ { $of } ຄັ້ງ: { $way }. ຄວາມຈິງ: { $truth }.
verdict-not-told = ເບິ່ງຕາມຄະແນນ ວິທີອ່ອນວິທີໜຶ່ງເກືອບບໍ່ຕ່າງຈາກຕົວຢ່າງທີ່ດີ: { $way }. ປຽບທຽບ 100 ຄັ້ງ ຕົວຢ່າງທີ່ດີຊະນະ { $area } ຄັ້ງ; ຄວນຊະນະຢ່າງໜ້ອຍ 95 ຄັ້ງ.
verdict-effect = ກໍລະນີນີ້ບໍ່ເປັນໄປຕາມທີ່ການຄົ້ນຄວ້າພົບ: { $effect }. ເສຍ { $lost }; ຄວນແມ່ນ { $from } ຫາ { $to }.
verdict-interrupted = ການຈຳລອງຖືກຢຸດ ເມື່ອໄດ້ { $done } ຈາກ { $wanted } ກໍລະນີ.
verdict-finding = { $code ->
    [never-reached] ໃນບົດກໍລະນີມີ { $count } ສ່ວນທີ່ໄປບໍ່ຮອດຈັກເທື່ອ.
    [promise-broken] ມີສິ່ງໜຶ່ງທີ່ກໍລະນີສັນຍາໄວ້ ແຕ່ບໍ່ມີທາງໄດ້.
    [invariant-broken] ສິ່ງທີ່ຜູ້ຂຽນກໍລະນີວ່າຈິງສະເໝີ ອາດບໍ່ຈິງໄດ້.
    [invariant-names-nothing] ສິ່ງທີ່ຜູ້ຂຽນກໍລະນີວ່າຈິງສະເໝີ ກ່າວເຖິງສິ່ງທີ່ບໍ່ມີ.
    [dead-end] ການຕັດສິນທີ່ຖືກຕ້ອງ ອາດໝົດໂອກາດຕະຫຼອດໄປ.
    [no-separation] ເພື່ອນຮ່ວມເດີນທາງອາດໄດ້ຍິນຄວາມສົງໄສ ກ່ອນທີ່ຈະແຍກຜູ້ກ່ຽວອອກໄດ້.
    [surface-tells] ຄວາມຈິງແຕ່ລະແບບເບິ່ງຕ່າງກັນຢູ່ແລ້ວ ກ່ອນຈະຖາມຫຍັງ.
    [critical-on-full-marks] ໄດ້ຄະແນນເຕັມ ເຖິງວ່າມີຂໍ້ຜິດພາດຮ້າຍແຮງ.
    [full-marks-out-of-reach] ບໍ່ມີໃຜສາມາດໄດ້ຄະແນນເຕັມ.
    [leading-needed] ຖ້າບໍ່ຖາມຄຳຖາມອ່ອນ ກໍບໍ່ສາມາດໄດ້ຄະແນນເຕັມ.
    [pass-out-of-reach] ບໍ່ມີໃຜສາມາດຜ່ານ.
    [right-without-facts] ການຕັດສິນທີ່ຖືກຕ້ອງ ບໍ່ສາມາດອີງໃສ່ຂໍ້ເທັດຈິງໄດ້ຈັກເທື່ອ.
    [pass-without-protection] ມີຄົນຜ່ານ ໂດຍບໍ່ໄດ້ເຮັດຫຍັງເພື່ອປົກປ້ອງ.
    [too-many-draws] ສິ່ງທີ່ຈັບສະຫຼາກລວມກັນໄດ້ຫຼາຍແບບເກີນໄປ ຈຶ່ງເບິ່ງບໍ່ໄດ້ທັງໝົດ.
    [model-differs] ໂປຣແກຣມຂັດກັບໂຕເອງໃນກໍລະນີນີ້, ສະນັ້ນຈຶ່ງບໍ່ຢືນຢັນຫຍັງ.
   *[other] ບາງຢ່າງພຽງແຕ່ສຸ່ມເບິ່ງ, ຍັງບໍ່ໄດ້ພິສູດ.
}

## Tables

verdict-truths = ຄວາມຈິງແຕ່ລະແບບ
verdict-truth = { $family } ({ $id })
verdict-points = ຄະແນນ
verdict-full-marks = ຄະແນນເຕັມ
verdict-right = ການຕັດສິນທີ່ຖືກຕ້ອງອີງໃສ່ຂໍ້ເທັດຈິງ
verdict-model = ຕົວຢ່າງທີ່ດີຜ່ານ
verdict-weak = ວິທີອ່ອນຜ່ານ
verdict-range = { $lowest } ຫາ { $highest }
verdict-range-most = { $lowest } ຫາ { $highest }; ອາດເຖິງ { $most }
verdict-yes = ສາມາດໄດ້
verdict-no = ບໍ່ສາມາດໄດ້
verdict-open = ຍັງບໍ່ພິສູດ
verdict-after = ຫຼັງຈາກ { $count } ຂັ້ນຕອນ
verdict-after-most = ຫຼັງຈາກ { $count } ຂັ້ນຕອນ ຫຼື ໜ້ອຍກວ່ານັ້ນ
verdict-never = ບໍ່ໄດ້ຈັກເທື່ອ

verdict-ways = ວິທີສຳພາດ
    .how = ທຸກວິທີສຳພາດ { $cases } ກໍລະນີດຽວກັນ. ຕັ້ງແຕ່ { $pass } ຄະແນນຂຶ້ນໄປແມ່ນຜ່ານ.
verdict-way = ວິທີ
verdict-mean = ຄະແນນສະເລ່ຍ
verdict-most = 90 ໃນ 100 ຢູ່ລະຫວ່າງ
verdict-passed = ຜ່ານ
verdict-area = ຕົວຢ່າງທີ່ດີຊະນະ ໃນ 100
verdict-way-line = ສະເລ່ຍ { $mean } ຄະແນນ, 90 ໃນ 100 ຢູ່ລະຫວ່າງ { $low } ແລະ { $high }; ຜ່ານ { $passed }
verdict-plot = ຄະແນນຂອງແຕ່ລະວິທີ, 0 ຫາ 100. ແຖບແມ່ນ 90 ໃນ 100 ການສຳພາດ, ຂີດໜາແມ່ນອັນທີ່ຢູ່ກາງ, ເສັ້ນຂາດແມ່ນຄະແນນຜ່ານ.
way-by-the-book = ຕົວຢ່າງການສຳພາດທີ່ດີ
way-slipping = ຕົວຢ່າງທີ່ດີ ແຕ່ມີພາດ
way-random = ເຮັດຫຍັງກໍໄດ້ຕາມບັງເອີນ
way-at-once = ຖາມຂໍ້ດຽວແລ້ວຕັດສິນ
way-always-refuse = ປະຕິເສດທຸກຄັ້ງ
way-always-refer = ປົກປ້ອງ ແລະ ສົ່ງຕໍ່ທຸກຄັ້ງ
way-always-admit = ໃຫ້ຜ່ານທຸກຄັ້ງ
way-accuser = ກ່າວຫາ
way-closed-only = ຖາມແຕ່ຄຳຖາມປາຍປິດ
way-leading-only = ຖາມແຕ່ຄຳຖາມຊີ້ນຳ
way-checklist = ຖາມໝົດທຸກຂໍ້ຕາມລຳດັບ
way-nervousness-reader = ຕັດສິນຕາມຄວາມຕື່ນເຕັ້ນ
way-document-checker = ເບິ່ງແຕ່ເອກະສານ, ບໍ່ຖາມ

verdict-effects = ສິ່ງທີ່ການຄົ້ນຄວ້າພົບ
    .how = ສອງວິທີທີ່ຕ່າງກັນພຽງຈຸດດຽວ. ການຄົ້ນຄວ້າບອກວ່າວິທີທີສອງເສຍ; ໃນກໍລະນີນີ້ ມັນເສຍເທົ່ານີ້.
effect-late-disclosure = ຍົກຫຼັກຖານທັນທີ, ບໍ່ລໍຖ້າຟັງເລື່ອງກ່ອນ
    .unit = ຂອງຄວາມບໍ່ສອດຄ່ອງທີ່ຍັງຢູ່
effect-open-questions = ຄຳຖາມປາຍປິດ, ບໍ່ແມ່ນປາຍເປີດ
    .unit = ຂອງສິ່ງທີ່ແຕ່ລະຄຳຖາມໄດ້ມາ
effect-separation = ບໍ່ພາໃຜແຍກອອກໄປ
    .unit = ຂອງສິ່ງທີ່ຄົນເລົ່າໃຫ້ຟັງ
effect-no-accusation = ກ່າວຫາສອງເທື່ອຕອນເລີ່ມຟັງເລື່ອງ
    .unit = ຂອງສິ່ງທີ່ຄົນເລົ່າໃຫ້ຟັງ
effect-feedback = ສຳພາດຫົກຄັ້ງ ໂດຍບໍ່ມີໃຜໃຫ້ເບິ່ງຄຳຖາມທີ່ດີກວ່າ
    .unit = ຂອງຄະແນນ
verdict-loses = ເສຍ
verdict-expected = ຄວນເສຍ
verdict-as-expected = { $from } ຫາ { $to }
verdict-source = ແຫຼ່ງທີ່ມາ
verdict-effect-line = ເສຍ { $lost }; ຄວນແມ່ນ { $from } ຫາ { $to } [{ $sources }]

verdict-questions = ຄຳຖາມ
    .how = ຄຳຖາມໜຶ່ງໄດ້ເລື່ອງໃໝ່ມາເລື້ອຍປານໃດ, ແລະ ແຍກການສຳພາດທີ່ດີຈາກການສຳພາດທີ່ອ່ອນໄດ້ປານໃດ (−1 ຫາ 1).
verdict-question = ຄຳຖາມ
verdict-brings = ໄດ້ເລື່ອງມາ
verdict-tells = ແຍກໄດ້
verdict-asked = ຖາມແລ້ວ
verdict-questions-plot = ແຕ່ລະຈຸດແມ່ນຄຳຖາມໜຶ່ງ. ຍິ່ງໄປທາງຂວາ ຍິ່ງໄດ້ເລື່ອງຫຼາຍ; ເໜືອເສັ້ນແມ່ນຂອງການສຳພາດທີ່ດີ, ລຸ່ມເສັ້ນແມ່ນຂອງການສຳພາດທີ່ອ່ອນ.
verdict-unasked = ບໍ່ມີໃຜຖາມ: { $questions }

verdict-proof = ສິ່ງທີ່ພິສູດແລ້ວ
    .line = ຈາກຄຳຖາມ, ຄຳຕອບ, ເອກະສານ ແລະ ຕົວຊີ້ບອກ { $asked } ອັນ: ໄປຮອດໄດ້ { $reached }, ໄປບໍ່ຮອດ { $never }, ຍັງບໍ່ພິສູດ { $open }. ໄດ້ເບິ່ງການຈັບສະຫຼາກທີ່ຕ່າງກັນ { $draws } ແບບ.
verdict-plan = ສະແດງແຜນ
verdict-plan-how = ແຜນນີ້ສະແດງໃຫ້ເຫັນ. ບັນທຶກແຖວເຫຼົ່ານີ້ໄວ້ໃນຟາຍ ແລ້ວພິມ:
verdict-details = ສຳລັບຜູ້ຂຽນກໍລະນີ (ພາສາອັງກິດ)

verdict-limits = ສິ່ງທີ່ໜ້ານີ້ບໍ່ໄດ້ບອກ
    .people = ຄຳເວົ້າເປັນທຳມະຊາດ, ຄືຊີວິດຈິງ ແລະ ແປດີ ຫຼື ບໍ່. ເລື່ອງນີ້ຕ້ອງໃຫ້ຄົນຕັດສິນ.
    .trainees = ຜູ້ເຂົ້າຝຶກອົບຮົມຈະເຮັດໄດ້ປານໃດ. ວິທີຢູ່ນີ້ແມ່ນແບບສຸດຂີດ; ຕົວເລກຈິງມາຈາກແບບຝຶກຫັດຈິງ.
    .thin = ການສຳພາດແບບນີ້ພົບຜູ້ຖືກເຄາະຮ້າຍໄດ້ດີປານໃດ. ການຄົ້ນຄວ້າເລື່ອງນີ້ຍັງມີໜ້ອຍ.
verdict-all = ກໍລະນີທັງໝົດ
verdict-answer = ໃຊ້ໃຫ້ຄະແນນ
