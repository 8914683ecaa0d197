# ໂຕະເອກະສານ ແລະ ບັນທຶກ. Lao words of the desk and the notebook; not yet read by a native speaker.

## The bar on top, on the desk and on the decision
desk-back = ກັບໄປການສົນທະນາ
desk-title = ເອກະສານ
desk-price = ການກວດໃຊ້ເວລາ: { $seconds } ວິນາທີ ຕໍ່ໜຶ່ງຊ່ອງ
desk-and = { $one } ແລະ { $other }
desk-comma = ,{ " " }

## Papers
desk-papers = ເອກະສານ
desk-none = ຍັງບໍ່ມີເອກະສານຢູ່ນີ້. ໃຫ້ຂໍເບິ່ງ.
desk-closed = ຍັງປິດຢູ່ · ເປີດໃຊ້ { $seconds } ວິນາທີ
desk-checked = ກວດແລ້ວ { $seen } ຈາກ { $all }
desk-seconds = { $seconds } ວິນາທີ
desk-ask = ຂໍເອກະສານອື່ນ
desk-closed-paper = ເອກະສານນີ້ຍັງປິດຢູ່.
desk-open = ເປີດ { $seconds } ວິນາທີ
desk-not-real = ບໍ່ແມ່ນເອກະສານເດີນທາງ. ບໍ່ມີລັດໃດເປັນຜູ້ອອກໃຫ້.

## What is done with a paper, and with the notebook
desk-enlarge = ຂະຫຍາຍ
desk-smaller = ຂະໜາດປົກກະຕິ
desk-two-papers = ວາງຄຽງກັນ
desk-one-paper = ເບິ່ງໃບດຽວ
desk-turn = ປີ້ນເບິ່ງອີກດ້ານ
desk-turn-page = ເປີດໜ້າຕໍ່ໄປ
desk-open-first = ໃຫ້ເປີດເອກະສານກ່ອນ
desk-one-paper-only = ມີເອກະສານພຽງໃບດຽວ
desk-notebook-wide = ເປີດກວ້າງ
desk-notebook-fold = ພັບຄືນ
desk-back-side = { $paper }: ດ້ານຫຼັງ. ບໍ່ມີຫຍັງຂຽນໄວ້.
desk-cover = { $paper }: ປົກ. ຕົວຢ່າງສຳລັບຝຶກ, ບໍ່ແມ່ນຂອງລັດໃດ.

## Fields
desk-unseen = ຍັງບໍ່ໄດ້ກວດ
desk-look = ກວດ { $seconds } ວິນາທີ
desk-hold = ຖືໄວ້ ເພື່ອທຽບກັບປຶ້ມບັນທຶກ
desk-field-of = { $paper } · { $field }

## The notebook
notebook-said = ສິ່ງທີ່ເວົ້າ
notebook-seen = ສິ່ງທີ່ເຫັນ
notebook-people = ຜູ້ທີ່ຢູ່ນີ້
notebook-nothing-said = ຍັງບໍ່ມີ. ສິ່ງທີ່ຄົນບອກທ່ານ ຈະເຂົ້າມາຢູ່ນີ້ເອງ.
notebook-nothing-seen = ຍັງບໍ່ມີ. ໃຫ້ເປີດເອກະສານຢູ່ໂຕະ ແລະ ກວດຊ່ອງໃດໜຶ່ງ.
notebook-fills-itself = ປຶ້ມບັນທຶກນີ້ຈົດໃຫ້ທ່ານເອງ.
notebook-no-judge = ບໍ່ມີຫຍັງຢູ່ນີ້ບອກວ່າໃຜຖືກ. ຄວາມບໍ່ສອດຄ່ອງແມ່ນຄຳຖາມ, ບໍ່ແມ່ນຄຳຕອບ.
notebook-source = { $source }, { $time }
notebook-pair = { $one } – { $other }
notebook-links = ເຊື່ອມໄວ້: ບໍ່ກົງກັນ
notebook-unlink = ເອົາການເຊື່ອມອອກ
notebook-link = ເຊື່ອມວ່າບໍ່ກົງກັນ
notebook-link-hint = ໃຫ້ເຊື່ອມດຽວນີ້. ຍົກຂຶ້ນເວົ້າເມື່ອໃດກໍໄດ້: ໄວ ຫຼື ຊ້າ, ເປັນຄຳຖາມທີ່ເປັນທຳ ຫຼື ບໍ່.
notebook-linked-hint = ສອງອັນນີ້ເຊື່ອມກັນແລ້ວ.
notebook-held = ຖືຢູ່: { $what }
notebook-held-hint = ໃຫ້ເລືອກສິ່ງທີ່ບໍ່ກົງກັບມັນ: ກົດຕົວອັກສອນຂອງມັນ ຫຼື Enter ໃສ່ມັນ. ຫຼື ໝາຍຕົວຊີ້ບອກທີ່ມັນສະແດງ.
notebook-let-go = ປ່ອຍ
notebook-tag = ໝາຍຕົວຊີ້ບອກ
notebook-untag = ເອົາອອກ
notebook-tag-title = ອັນນີ້ສະແດງຕົວຊີ້ບອກໃດ?
notebook-tag-hint = ການໝາຍຕ້ອງອີງໃສ່ຄຳເວົ້າ ຫຼື ຊ່ອງທີ່ສະແດງມັນ. ທ່ານເອົາອອກໄດ້ທຸກເວລາ.
notebook-tag-done = ສຳເລັດ
notebook-signs-protection = ການປົກປ້ອງ
notebook-signs-person = ກ່ຽວກັບບຸກຄົນ

## The counter, in words and on its boards
scene-airport-day = ໂຕະກວດຢູ່ຫ້ອງໂຖງສະໜາມບິນ, ຕອນກາງເວັນ
scene-airport-night = ໂຕະກວດຢູ່ຫ້ອງໂຖງສະໜາມບິນ, ຕອນກາງຄືນ
scene-land-day = ໂຕະກວດຢູ່ດ່ານທາງບົກ, ຕອນກາງເວັນ
scene-land-night = ໂຕະກວດຢູ່ດ່ານທາງບົກ, ຕອນກາງຄືນ
scene-bridge-day = ໂຕະກວດຢູ່ຂົວຂ້າມແມ່ນ້ຳ, ຕອນກາງເວັນ
scene-bridge-night = ໂຕະກວດຢູ່ຂົວຂ້າມແມ່ນ້ຳ, ຕອນກາງຄືນ
scene-river-day = ໂຕະກວດຢູ່ທ່າເຮືອແຄມແມ່ນ້ຳ, ຕອນກາງເວັນ
scene-river-night = ໂຕະກວດຢູ່ທ່າເຮືອແຄມແມ່ນ້ຳ, ຕອນກາງຄືນ
scene-room = ຫ້ອງສ່ວນຕົວ
scene-sign-primary = ກວດໜັງສືຜ່ານແດນ
scene-sign-secondary = ການກວດກາຂັ້ນສອງ
scene-sign-wait = ກະລຸນາລໍຖ້າຢູ່ນີ້
