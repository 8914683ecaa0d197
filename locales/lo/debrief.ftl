### ການທົບທວນຄືນ. Lao words of the debrief; not yet read by a native speaker.

## ຂໍ້ສັງເກດ

finding-not-offered = { $criterion }: ກໍລະນີນີ້ບໍ່ໄດ້ຕ້ອງການ.
finding-too-little-asked = ການບໍ່ເຮັດຜິດໄດ້ຄະແນນ ຫຼັງຈາກຖາມ { $least } ຄຳຖາມແລ້ວເທົ່ານັ້ນ.
finding-never-apart = ທ່ານບໍ່ເຄີຍເຮັດໃຫ້ລົມເລື່ອງອ່ອນໄຫວໄດ້ ໂດຍທີ່ຄົນອື່ນບໍ່ໄດ້ຍິນ.

## ຄຸນຄ່າຂອງເຫດຜົນ

worth-supports = ມັນສະໜັບສະໜູນຜົນນີ້.
worth-contaminated = ຄຳເຫຼົ່ານີ້ແມ່ນມາຈາກທ່ານກ່ອນ. ສິ່ງທີ່ໃສ່ປາກໃຫ້ຄົນອື່ນເວົ້າ ບໍ່ສະໜັບສະໜູນຫຍັງ.
worth-adapted = ເລື່ອງຖືກປ່ຽນ ຫຼັງຈາກທ່ານສະແດງບາງຢ່າງໄວເກີນໄປ.
worth-surface = ນີ້ເປັນພຽງເລື່ອງພາຍນອກ ຫຼື ພຽງຄຳວ່າແມ່ນ ຫຼື ບໍ່.
worth-elsewhere = ມັນເປັນຄວາມຈິງ, ແຕ່ມັນສະໜັບສະໜູນຜົນອື່ນ.
worth-not-answered = ຄວາມບໍ່ສອດຄ່ອງນັບໄດ້ ຫຼັງຈາກຟັງເລື່ອງແລ້ວ, ຍົກເປັນຄຳຖາມທີ່ເປັນທຳ ແລະ ມີຄຳຕອບເທົ່ານັ້ນ.
worth-spoken-for = ຄົນອື່ນເວົ້າແທນຜູ້ນັ້ນ.
worth-no-fact = ການທີ່ຜູ້ນັ້ນຢູ່ນີ້ ບໍ່ໄດ້ບອກຫຍັງກ່ຽວກັບສິ່ງທີ່ເຂົາເຮັດ.
worth-nothing = ແມ່ນຄວາມຈິງ, ແຕ່ບໍ່ສະໜັບສະໜູນຜົນໃດ.
worth-bad = ມັນບໍ່ແມ່ນຫຼັກຖານ.

## ການໝາຍຕົວຊີ້ບອກ

tag-wrong = ສິ່ງທີ່ມັນອີງໃສ່ ບໍ່ໄດ້ສະແດງຕົວຊີ້ບອກນີ້.
tag-no-evidence = ສິ່ງນີ້ບໍ່ແມ່ນຫຼັກຖານຈັກເທື່ອ.

## ເປັນຫຍັງຄຳຖາມໜຶ່ງຈຶ່ງອ່ອນ

weak-open = ເປັນຄຳຖາມປາຍເປີດ, ແຕ່ມີຄຳຖາມທີ່ດີກວ່າ.
weak-encourager = ເປັນການຊຸກຍູ້ໃຫ້ເວົ້າຕໍ່, ແຕ່ມີຄຳທີ່ດີກວ່າ.
weak-probe = ເປັນຄຳຖາມເຈາະເລິກ, ແຕ່ມີຄຳຖາມທີ່ດີກວ່າ.
weak-closed = ຄຳຖາມປາຍປິດໃຫ້ພຽງແມ່ນ ຫຼື ບໍ່, ແລະ ເກືອບບໍ່ມີຫຍັງອີກ.
weak-forced = ສອງທາງເລືອກ ບໍ່ໃຫ້ບ່ອນສຳລັບເລື່ອງທີສາມ.
weak-multiple = ຫຼາຍຄຳຖາມພ້ອມກັນ ໄດ້ຄຳຕອບພຽງອັນໜຶ່ງ ແລະ ສັ້ນ.
weak-leading = ຄຳຖາມມີຄຳຕອບຢູ່ໃນໂຕແລ້ວ. ມັນໄດ້ການຍອມຮັບ ຫຼື ການປະຕິເສດ, ບໍ່ແມ່ນເລື່ອງເລົ່າ.
weak-suggestive = ທ່ານເອົາເລື່ອງທີ່ຜູ້ນັ້ນຍັງບໍ່ໄດ້ເວົ້າມາໃສ່. ດຽວນີ້ບໍ່ມີໃຜຮູ້ວ່າແມ່ນຄວາມຄິດຂອງໃຜ.
weak-opinion = ຄວາມເຫັນບໍ່ໄດ້ຖາມຫຍັງ ແລະ ເຮັດໃຫ້ຄົນບໍ່ຢາກເວົ້າ.
weak-accusation = ການກ່າວຫາເຮັດໃຫ້ຄົນຊື່ສັດງຽບ ແລະ ເຕືອນຄົນອື່ນໃຫ້ຮູ້ຕົວ.
weak-threat = ການນາບຂູ່ແມ່ນຫ້າມ ແລະ ບໍ່ໄດ້ສິ່ງທີ່ເຊື່ອຖືໄດ້.
weak-explain = ອະທິບາຍໄດ້ດີກວ່ານີ້.
weak-evidence = ຍົກຂຶ້ນໄດ້ດີກວ່ານີ້.

## ສິ່ງທີ່ຕົວຊີ້ບອກໜຶ່ງຕ້ອງການ

takes-account = ຟັງເລື່ອງກ່ອນ: ຄຳຖາມປາຍເປີດໜຶ່ງ, ຄຳຕອບ, ອີກໜຶ່ງຄຳຖາມ
takes-alone = ບໍ່ມີຄົນອື່ນໄດ້ຍິນ { $name }
takes-safe = { $name } ຢູ່ຜູ້ດຽວ, ຮູ້ໜ້າທີ່ ແລະ ສິດ, ແລະ ໄດ້ຄຳເວົ້າເປັນສ່ວນຕົວ
takes-explained = { $name } ຮູ້ໜ້າທີ່ ແລະ ສິດ
takes-private = ຄຳເວົ້າເປັນສ່ວນຕົວກັບ { $name }
takes-separated = ພາ { $name } ແຍກອອກໄປ
takes-interpreter = ນາຍພາສາທີ່ເປັນກາງສຳລັບ { $name }
takes-rapport = ຄວາມສຳພັນທີ່ດີ { $value } ກັບ { $name }
takes-raised = ຍົກຄວາມບໍ່ສອດຄ່ອງ: { $mismatch }
takes-topic = ເປີດຫົວຂໍ້: { $topic }
takes-done = ເຮັດກ່ອນ: { $act }
takes-or = { $a } ຫຼື { $b }
takes-and = { $a } ແລະ { $b }

## ຄະແນນ

debrief-limited = ຈຳກັດໄວ້ທີ່ { $cap } ຍ້ອນຄວາມຜິດພາດຮ້າຍແຮງ; ຖ້າບໍ່ມີ ແມ່ນ { $without }.
debrief-not-finished = ການຕັດສິນບໍ່ໄດ້ບັນທຶກ.
debrief-critical-fails = ຖ້າມີຄວາມຜິດພາດຮ້າຍແຮງ, ບໍ່ມີກໍລະນີໃດຜ່ານ.
debrief-below-pass = ຕ້ອງໄດ້ { $pass } ຄະແນນຈຶ່ງຜ່ານ.
debrief-person-fails = ຜົນສຳລັບ { $name }: { $grade }.
debrief-time = ເວລາ

## ຊື່ຂອງສ່ວນຄຳຖາມ

debrief-band-develop = ຕ້ອງປັບປຸງ
debrief-band-pass = ຜ່ານ
debrief-band-good = ດີ

## ໜ້າ

debrief-title = ການທົບທວນຄືນ: { $title }
debrief-case = { $place } · { $family } · { $variant } · ເລກກໍລະນີ { $seed }
debrief-clock = { $used } ຈາກ { $given } · { $turns } ຂັ້ນ
debrief-pair = { $name }: { $text }
debrief-says = { $name }:
debrief-verdict = { $score }. { $verdict }.
debrief-graded = { $person }. { $grade }.
debrief-truth = ຄວາມຈິງ
debrief-after = ຫຼັງຈາກນັ້ນ
debrief-unfound = ບໍ່ໄດ້ພົບ: { $who }
debrief-criticals = ຄວາມຜິດພາດຮ້າຍແຮງ
debrief-score = ຄະແນນ
debrief-score-of = { $score } ຈາກ 100
debrief-passed = ຜ່ານ
debrief-not-passed = ບໍ່ຜ່ານ
debrief-process = ວິທີເຮັດວຽກ: { $points } ຈາກ { $of }
debrief-outcome = ຜົນທີ່ໄດ້: { $points } ຈາກ { $of }
debrief-differently = ເທື່ອໜ້າຄວນເຮັດຕ່າງ
debrief-points = ຄະແນນແຕ່ລະດ້ານ
debrief-points-of = { $points } ຈາກ { $of }
debrief-persons = ບຸກຄົນ
debrief-person = { $name } ({ $role }): { $codes }
debrief-undecided = ບໍ່ໄດ້ຕັດສິນຫຍັງ
debrief-right = ຜົນທີ່ຖືກຕ້ອງແມ່ນ: { $codes }
debrief-reasons = ເຫດຜົນ
debrief-no-reasons = ບໍ່ໄດ້ໃຫ້ເຫດຜົນ.
debrief-questions = ຄຳຖາມຂອງທ່ານ ຕາມລຳດັບ
debrief-no-questions = ທ່ານບໍ່ໄດ້ຖາມຫຍັງ.
debrief-shares = ຄຳຖາມທີ່ໃຫ້ຄົນເລົ່າ { $productive } ເປີເຊັນ ({ $band }), ຄຳຖາມບໍ່ດີ { $unproductive } ເປີເຊັນ, ຈາກ { $counted } ຄຳຖາມ
debrief-heard = ຄົນອື່ນໄດ້ຍິນ
debrief-alone = ຢູ່ຜູ້ດຽວ
debrief-topics = ຫົວຂໍ້
debrief-topic-required = ຈຳເປັນ
debrief-topic-funnel = ເປີດກ່ອນ, ແລ້ວເຈາະເລິກ
debrief-topic-not-opened = ບໍ່ມີຄຳຖາມປາຍເປີດ
debrief-topic-not-followed = ບໍ່ໄດ້ຖາມຕໍ່
debrief-topic-closed-first = ຄຳຖາມປາຍປິດກ່ອນປາຍເປີດ
debrief-topic-summed-up = ໄດ້ສະຫຼຸບ
debrief-topic-not-asked = ບໍ່ໄດ້ຖາມ
debrief-weak = ຖາມອີກແບບໜຶ່ງ
debrief-no-weak = ບໍ່ມີຄຳຖາມໃດຕ້ອງປ່ຽນຮູບແບບ.
debrief-turn = ຂັ້ນທີ { $turn }
debrief-turns = ຂັ້ນທີ { $turns }
debrief-heard-by = { $who } ໄດ້ຍິນ
debrief-better = ດີກວ່າ
debrief-first = ກ່ອນອື່ນ: { $steps }
debrief-shows = ສະແດງ: { $what }
debrief-signs = ຕົວຊີ້ບອກ
debrief-no-signs = ຄວາມຈິງນີ້ບໍ່ໄດ້ສະແດງຕົວຊີ້ບອກ.
debrief-sign-tagged = ປາກົດ ແລະ ໝາຍແລ້ວ
debrief-sign-untagged = ປາກົດ ແຕ່ບໍ່ໄດ້ໝາຍ
debrief-sign-missed = ບໍ່ໄດ້ປາກົດ
debrief-shown-by = ສະແດງໂດຍ: { $what }
debrief-ask-such-as = ຄຳຖາມທີ່ເຮັດໃຫ້ມັນປາກົດໄດ້: { $question }
debrief-ways = ໃນກໍລະນີນີ້: { $what }
debrief-needs = ຕ້ອງການ: { $what }
debrief-wrong-tags = ການໝາຍທີ່ບໍ່ສະແດງຫຍັງ
debrief-mismatches = ຄວາມບໍ່ສອດຄ່ອງ
debrief-mismatch-missed = ບໍ່ພົບ
debrief-mismatch-linked = ພົບແລ້ວ ແຕ່ບໍ່ໄດ້ຍົກ
debrief-mismatch-early = ຍົກໄວເກີນໄປ
debrief-mismatch-late = ຍົກຫຼັງຈາກຟັງເລື່ອງ
debrief-mismatch-fair = ເປັນຄຳຖາມທີ່ເປັນທຳ
debrief-mismatch-accusing = ເປັນການກ່າວຫາ
debrief-handover = ບັນທຶກມອບວຽກ
debrief-there = ມີ
debrief-missing = ຂາດ
debrief-transcript = ທຸກຂັ້ນ
debrief-you = ທ່ານ
debrief-noted = ບັນທຶກແລ້ວ: { $what }
debrief-contacts = ບ່ອນຂໍຄວາມຊ່ວຍເຫຼືອ
debrief-verified = { $number } (ກວດສອບແລ້ວ { $date })
debrief-sources = ແຫຼ່ງທີ່ມາ: { $tags }
debrief-limits-of-method = ສິ່ງທີ່ຊ່ວຍຜູ້ທີ່ອາດຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ ຍັງມີການສຶກສາໜ້ອຍ. ໃຫ້ຖືນີ້ເປັນການຝຶກອົບຮົມ, ບໍ່ແມ່ນຫຼັກຖານ.
