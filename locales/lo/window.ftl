### ໜ້າຕ່າງໂປຣແກຣມ. Lao words of the window: shelf, booth, pause, help; not yet read by a native speaker.

## The very first start

window-language-choose = ເລືອກພາສານີ້

## The shelf

shelf-briefing = ຂໍ້ມູນກ່ອນເລີ່ມ
shelf-more = ອື່ນໆ
shelf-cases = ລາຍການກໍລະນີ
shelf-title = ຝຶກການສຳພາດ
shelf-local = ທຸກຢ່າງບັນທຶກໄວ້ໃນຄອມພິວເຕີເຄື່ອງນີ້. ບໍ່ໃຊ້ເຄືອຂ່າຍ ຫຼື ອິນເຕີເນັດ.
shelf-begun = ສືບຕໍ່ຈາກບ່ອນທີ່ທ່ານຢຸດໄວ້
shelf-begun-steps = ເຮັດແລ້ວ { $count } ຂັ້ນຕອນ
shelf-no-case = ຝຶກກໍລະນີ { $id } ບໍ່ໄດ້. ໃຫ້ພິມ sala check { $id } ເພື່ອຮູ້ສາເຫດ.
shelf-practice = ກໍລະນີສຳລັບຝຶກ
shelf-changes = ແຕ່ລະເທື່ອທີ່ເລີ່ມ ຄວາມຈິງຂອງກໍລະນີຈະຖືກຈັບສະຫຼາກໃໝ່.
shelf-second-line = ການກວດກາຂັ້ນສອງ: ໃຊ້ເວລາຕາມຄວາມຈຳເປັນ
shelf-first-line = ການກວດກາຂັ້ນຕົ້ນ: 90 ວິນາທີ ແລະ ສ່ວນຫຼາຍຜູ້ເດີນທາງໄປຕໍ່ໄດ້
shelf-empty = ບໍ່ມີກໍລະນີໃຫ້ຝຶກ. ໃຫ້ກວດເບິ່ງວ່າ ໂຟນເດີຂອງກໍລະນີອ່ານໄດ້ບໍ່.
shelf-language = ພາສາ
shelf-text-size = ຂະໜາດຕົວອັກສອນ
shelf-smallest = ນີ້ແມ່ນຂະໜາດນ້ອຍທີ່ສຸດ
shelf-largest = ນີ້ແມ່ນຂະໜາດໃຫຍ່ທີ່ສຸດ
shelf-smaller = ຫຼຸດຂະໜາດຕົວອັກສອນ
shelf-larger = ເພີ່ມຂະໜາດຕົວອັກສອນ
shelf-light = ແຈ້ງ
shelf-dark = ມືດ
shelf-quit = ອອກຈາກໂປຣແກຣມ
shelf-help = ຊ່ວຍເຫຼືອ
shelf-settings = ການຕັ້ງຄ່າ
shelf-support = ບ່ອນປຶກສາ
shelf-skip = ຂ້າມກໍລະນີນີ້
shelf-sensitive = ເລື່ອງອ່ອນໄຫວ
shelf-set = ຊຸດ { $set }
shelf-minutes = { $minutes } ນາທີ
shelf-place = ສະຖານທີ່
shelf-date = ວັນທີ
shelf-date-shown = { $date }
shelf-line = ການກວດກາ
shelf-time = ເວລາ
shelf-persons = ຈຳນວນຄົນ
shelf-persons-count = { $count } ຄົນຢູ່ໂຕະກວດ
shelf-before = ກ່ອນເລີ່ມ
shelf-may-pause = ທ່ານກົດ Esc ເພື່ອຢຸດຊົ່ວຄາວໄດ້ທຸກເວລາ ຫຼື ເລືອກກໍລະນີອື່ນ. ຂ້າມໄປກໍບໍ່ເສຍຫຍັງ.
shelf-unread = ຄຳເວົ້າຂອງກໍລະນີນີ້ ຍັງບໍ່ມີຄົນລາວອ່ານກວດ.
shelf-step-1 = ຟັງກ່ອນ: ຖາມແຕ່ລະຫົວຂໍ້ດ້ວຍຄຳຖາມປາຍເປີດ.
shelf-step-2 = ທຽບຄຳເວົ້າກັບເອກະສານ.
shelf-step-3 = ຕັດສິນສຳລັບແຕ່ລະຄົນ ໂດຍມີເຫດຜົນ.
shelf-start = ເລີ່ມການສຳພາດ


## The booth

window-fold = ໃບໜ້າ
window-pause = ຢຸດຊົ່ວຄາວ
window-time = ເວລາທີ່ເຫຼືອ
window-time-left = ເຫຼືອ { $time }
window-time-over = ເກີນ { $time }
window-phase-of = ໄລຍະ { $number } ຈາກ 5: { $phase }
window-hears = ຜູ້ທີ່ໄດ້ຍິນ: { $name } ແລະ { $others }
window-hears-alone = ຜູ້ທີ່ໄດ້ຍິນ: { $name } ຜູ້ດຽວ
window-aside = { $name }: ຢູ່ກັບເພື່ອນຮ່ວມງານ
window-offer = ສະເໜີຊ່ວຍ
window-separate = ແຍກກັນ
window-request = ຂໍເບິ່ງເອກະສານ
window-supervisor = ຖາມຫົວໜ້າ
window-nothing-open = ດຽວນີ້ບໍ່ມີຫຍັງແບບນີ້ທີ່ເຮັດໄດ້
window-talk = ການສົນທະນາ
window-notebook = ປຶ້ມບັນທຶກ
window-desk = ເອກະສານ
window-briefing = ສິ່ງທີ່ທ່ານຮູ້ມາຮອດດຽວນີ້
window-talk-empty = ຍັງບໍ່ມີໃຜເວົ້າຫຍັງ. ໃຫ້ເລືອກຫົວຂໍ້ຂ້າງລຸ່ມ ຫຼື ເລີ່ມດ້ວຍການກະທຳ ເຊັ່ນ ການທັກທາຍ.
window-you = ທ່ານ
window-noted = ບັນທຶກແລ້ວ:
window-ask = ຖາມ
window-act = ເຮັດ
window-raise = ຍົກຄວາມບໍ່ສອດຄ່ອງຂຶ້ນເວົ້າ
window-decide = ຕັດສິນ
window-hint-choose = ເລືອກ
window-hint-area = ສ່ວນຕໍ່ໄປ
window-hint-help = ຊ່ວຍເຫຼືອ
window-step-topic = 1 · ຫົວຂໍ້
window-step-form = 2 · ຮູບແບບຄຳຖາມ
window-step-words = 3 · ຄຳເວົ້າຂອງທ່ານ
window-step-act = 1 · ສິ່ງທີ່ທ່ານຈະເຮັດ
window-step-words-act = 2 · ຄຳເວົ້າຂອງທ່ານ
window-step-raise = 1 · ຄວາມບໍ່ສອດຄ່ອງອັນໃດ
window-step-manner = 2 · ວິທີຍົກຂຶ້ນເວົ້າ
window-choose-topic = ເລືອກຫົວຂໍ້ກ່ອນ.
window-choose-form = ເລືອກຮູບແບບຄຳຖາມ ແລ້ວເບິ່ງຄຳທີ່ທ່ານຈະເວົ້າ ກ່ອນຖາມ.
window-choose-line = ເລືອກຄຳເວົ້າກ່ອນ
window-choose-act = ເລືອກສິ່ງທີ່ຈະເຮັດ ແລ້ວເບິ່ງຄຳເວົ້າຂອງທ່ານ ກ່ອນເຮັດ.
window-choose-raise = ເລືອກຄວາມບໍ່ສອດຄ່ອງກ່ອນ.
window-choose-manner = ເລືອກວິທີຍົກຂຶ້ນເວົ້າ ແລ້ວເບິ່ງຄຳເວົ້າກ່ອນ.
window-raise-empty = ບໍ່ມີຄວາມບໍ່ສອດຄ່ອງທີ່ຈະຍົກຂຶ້ນເວົ້າ. ໃຫ້ເຊື່ອມສອງຂໍ້ບັນທຶກທີ່ບໍ່ກົງກັນ ຢູ່ໜ້າປຶ້ມບັນທຶກ (F3) ຫຼື ໜ້າເອກະສານ (F4).
window-link-another = ເຊື່ອມສອງຂໍ້ບັນທຶກ
window-raise-fair = ຂໍໃຫ້ຊ່ວຍອະທິບາຍ
    .hint = ບອກສິ່ງທີ່ບໍ່ກົງກັນ ແລ້ວຟັງ
window-raise-accuse = ເວົ້າວ່າບໍ່ຈິງ
    .hint = ແມ່ນການກ່າວຫາ
window-raise-when = ຍົກຂຶ້ນເວົ້າດຽວນີ້ ຫຼື ເມື່ອໄດ້ຟັງເລື່ອງທັງໝົດແລ້ວ: ກ່ອນນັ້ນ ມັນຍັງຢູ່ໃນລາຍການນີ້.
window-ask-now = ຖາມ
window-do-now = ເຮັດ
window-raise-now = ຍົກຂຶ້ນເວົ້າ
window-back = ກັບຄືນ
window-to = ເວົ້າກັບ { $name }
window-cost = ປະມານ { $seconds } ວິນາທີ

## The coach, in practice only
coach-dismiss = ເຊື່ອງໄວ້

## Searching the talk
talk-earlier = ກ່ອນໜ້ານີ້: { $count } ຂັ້ນຕອນ
talk-from-here = ຕັ້ງແຕ່ຕົ້ນ
talk-search = ຊອກຫາໃນການສົນທະນາ
talk-search-field = ສິ່ງທີ່ທ່ານຊອກຫາ
talk-search-type = ພິມຄຳ ຫຼື ສ່ວນໜຶ່ງຂອງຄຳ
talk-search-none = ຊອກບໍ່ເຫັນ
talk-search-count = { $at } ຈາກ { $all }
talk-search-next = ຕໍ່ໄປ
talk-search-back = ກ່ອນໜ້າ
talk-search-close = ປິດການຊອກຫາ

## Pause and help

pause-title = ກຳລັງຢຸດຊົ່ວຄາວ
pause-heading = ຢຸດຊົ່ວຄາວ
pause-kept = ການສຳພາດລໍຖ້າທ່ານຢູ່. ທຸກຂັ້ນຕອນທີ່ທ່ານເຮັດ ບັນທຶກໄວ້ແລ້ວ. ທ່ານສືບຕໍ່ໄດ້ ຫຼື ກັບໄປລາຍການກໍລະນີກ່ອນ ແລ້ວມາຕໍ່ພາຍຫຼັງ.
pause-idle = ສືບຕໍ່, ປ່ຽນການຕັ້ງຄ່າ ຫຼື ອອກ.
pause-motion-on = ມີພາບເຄື່ອນໄຫວ
pause-motion-off = ບໍ່ມີພາບເຄື່ອນໄຫວ
pause-go-on = ສືບຕໍ່
pause-leave = ກັບໄປລາຍການກໍລະນີ
help-heading = ຊ່ວຍເຫຼືອ
help-how = ເລືອກຫົວຂໍ້, ແລ້ວເລືອກຮູບແບບຄຳຖາມ, ອ່ານຄຳທີ່ທ່ານຈະເວົ້າ ແລະ ຖາມ. ເບິ່ງເອກະສານຢູ່ໜ້າເອກະສານ. ເຊື່ອມສອງຂໍ້ບັນທຶກທີ່ບໍ່ກົງກັນ. ເມື່ອໄດ້ຟັງພຽງພໍແລ້ວ, ໃຫ້ຕັດສິນສຳລັບແຕ່ລະຄົນ.
help-digits = ເລືອກໃນລາຍການທີ່ກຳລັງໃຊ້
help-enter = ເຮັດສິ່ງທີ່ມີກອບອ້ອມຢູ່
help-tab = ໄປສ່ວນຕໍ່ໄປ
help-arrows = ຍ້າຍຢູ່ພາຍໃນສ່ວນນັ້ນ
help-back = ກັບຄືນໜຶ່ງຂັ້ນ
help-panels = ການສົນທະນາ, ປຶ້ມບັນທຶກ, ເອກະສານ
help-modes = ຖາມ, ເຮັດ, ຍົກຄວາມບໍ່ສອດຄ່ອງຂຶ້ນເວົ້າ, ຕັດສິນ
help-search = ຊອກຫາໃນການສົນທະນາ (ຫຼື Ctrl+F)
help-language = ພາສາຕໍ່ໄປ
help-full-screen = ເຕັມຈໍ ແລະ ກັບຄືນ
help-pause = ຢຸດຊົ່ວຄາວ, ບໍ່ມີຫຍັງເສຍ
help-close = ປິດ

act-sum-up-label = ສະຫຼຸບ: { $topic }
