### ຄຳສັບຮ່ວມຂອງການສຳພາດ. Lao words of the interview; not yet read by a native speaker.

## ຮູບແບບຄຳຖາມ

type-open = ຄຳຖາມປາຍເປີດ
    .hint = ເລົ່າ, ພັນລະນາ, ບອກລະອຽດ
type-encourager = ຊຸກຍູ້ໃຫ້ເວົ້າຕໍ່
    .hint = ກະລຸນາເວົ້າຕໍ່
type-probe = ຄຳຖາມເຈາະເລິກ
    .hint = ໃຜ, ຫຍັງ, ໃສ, ຍາມໃດ, ແນວໃດ
type-closed = ຄຳຖາມປາຍປິດ
    .hint = ແມ່ນ ຫຼື ບໍ່
type-forced = ໃຫ້ເລືອກອັນໜຶ່ງ
    .hint = ອັນນີ້ ຫຼື ອັນນັ້ນ
type-multiple = ຫຼາຍຄຳຖາມພ້ອມກັນ
    .hint = ສອງຄຳຖາມ ຫຼື ຫຼາຍກວ່ານັ້ນ
type-leading = ຄຳຖາມຊີ້ນຳ
    .hint = ມີຄຳຕອບຢູ່ໃນຄຳຖາມແລ້ວ
type-suggestive = ຄຳຖາມປ້ອນຄຳເວົ້າ
    .hint = ເອົາເລື່ອງທີ່ຍັງບໍ່ໄດ້ເວົ້າມາໃສ່
type-opinion = ຄວາມເຫັນຂອງຕົນເອງ
    .hint = ສິ່ງທີ່ທ່ານຄິດເອງ
type-accusation = ການກ່າວຫາ
    .hint = ເວົ້າວ່າຜູ້ນັ້ນຕົວະ
type-threat = ການນາບຂູ່
    .hint = ຂູ່, ດູຖູກ ຫຼື ສັນຍາບໍ່ຈິງ
type-explain = ເຈົ້າໜ້າທີ່ອະທິບາຍ
    .hint = ໜ້າທີ່, ຈຸດປະສົງ, ສິດ
type-evidence = ຄວາມບໍ່ສອດຄ່ອງ
    .hint = ຍົກສອງຢ່າງທີ່ບໍ່ກົງກັນຂຶ້ນເວົ້າ

## ໄລຍະ

phase-prepare = ກະກຽມ
phase-engage = ເລີ່ມຕົ້ນ ແລະ ອະທິບາຍ
phase-account = ຟັງເລື່ອງ
phase-closure = ປິດທ້າຍ
phase-decide = ຕັດສິນ

## ອາລົມຂອງຜູ້ນັ້ນ

mood-shut-down = ບໍ່ເວົ້າຫຍັງອີກ
mood-upset = ທຸກໃຈ
mood-tired = ເມື່ອຍ
mood-guarded = ລະວັງຄຳເວົ້າ
mood-calm = ໃຈເຢັນ
mood-at-ease = ສະບາຍໃຈ

## ເປັນຫຍັງຍັງເຮັດບໍ່ໄດ້

refusal-over = ການສຳພາດຈົບແລ້ວ.
refusal-done = ເຮັດແລ້ວ.
refusal-not-open = ຍັງເຮັດບໍ່ໄດ້ເທື່ອ.
refusal-not-found = ບໍ່ມີຜູ້ນັ້ນຢູ່ນີ້.
refusal-not-on-desk = { $document } ບໍ່ຢູ່ເທິງໂຕະ.
refusal-not-noted = ບໍ່ມີໃນປຶ້ມບັນທຶກ.
refusal-nothing-there = ບໍ່ມີຫຍັງຈະເອົາຄືນ.
refusal-conflict = ເລືອກຄຳຕັດສິນເຫຼົ່ານີ້ພ້ອມກັນບໍ່ໄດ້.
refusal-not-for-this = ຄຳຕັດສິນນີ້ໃຊ້ກັບຜູ້ນີ້ບໍ່ໄດ້.
refusal-too-early = ຍັງບໍ່ທັນຖາມຫຍັງ.
refusal-undecided = { $name } ຍັງບໍ່ມີຄຳຕັດສິນ ຫຼື ເຫດຜົນ.

## ຄຳຕອບທົ່ວໄປ

answer-yes = { yes }.
answer-no = { no }.
answer-declined = ຂ້ານ້ອຍຂໍບໍ່ເວົ້າເລື່ອງນີ້.
answer-again = ຂ້ານ້ອຍບອກແລ້ວ.
answer-silent = (ບໍ່ເວົ້າຫຍັງ)
answer-accused = ບໍ່ແມ່ນ. ເປັນຫຍັງຈຶ່ງເວົ້າແນວນັ້ນ?
answer-threatened = (ຖອຍຫຼັງ ແລະ ມິດງຽບ)

## ການກະທຳ

act-go-on = ກະລຸນາເວົ້າຕໍ່.
act-sum-up = ຂ້ອຍຂໍເວົ້າຄືນສິ່ງທີ່ຂ້ອຍເຂົ້າໃຈ. ຖ້າຜິດບ່ອນໃດ ກະລຸນາແກ້ໃຫ້ຂ້ອຍ.
act-open = ເປີດ: { $document }
act-look = ເບິ່ງ: { $field } ({ $document })

## ຊື່ ແລະ ບັນທຶກ

person-name = { $name }
note-person = { $name } ຕາມທີ່ເຫັນຢູ່ໂຕະກວດ
note-field = { $field }: { $value }
note-field-defect = { $field }: { $value }. { $defect }
field-value = { $value }
field-photo-shows = ໃບໜ້າ, ຖ່າຍທາງໜ້າ
field-authority-shows = ຫ້ອງການຝຶກອົບຮົມເອກະສານເດີນທາງ
field-signature-shows = ມີລາຍເຊັນ
field-line = { $field }: { $value }

nationality-khm = ກຳປູເຈຍ
nationality-lao = ລາວ
nationality-tha = ໄທ
nationality-vnm = ຫວຽດນາມ
nationality-mmr = ມຽນມາ
nationality-chn = ຈີນ
nationality-mys = ມາເລເຊຍ

sex-female = ຍິງ
sex-male = ຊາຍ

direction-arrival = ຂາເຂົ້າ
direction-departure = ຂາອອກ
line-primary = ການກວດກາຂັ້ນຕົ້ນ
line-secondary = ການກວດກາຂັ້ນສອງ

## ສະພາບຂອງການສຳພາດ

time-left = ເຫຼືອ { $time }
time-over-by = ເກີນ { $time }
takes = ປະມານ { $time }
heard-by = { $names } ໄດ້ຍິນສິ່ງທີ່ທ່ານເວົ້າ
heard-by-nobody = ບໍ່ມີໃຜອີກໄດ້ຍິນ
nobody-else = ບໍ່ມີໃຜອີກ
list-and = { $first } ແລະ { $last }
officer = ທ່ານ
quoted = “{ $words }”
noted = ບັນທຶກແລ້ວ: { $note }
tagged = { $indicator }, ສະແດງໂດຍ: { $note }
happened-handed-out = ດຽວນີ້ຢູ່ເທິງໂຕະ: { $document }
happened-found = ດຽວນີ້ຮູ້ແລ້ວ: { $name }

## ການເກັບຮັກສາການສຳພາດ

journal-unreadable = ອ່ານການສຳພາດທີ່ບັນທຶກໄວ້ { $file } ບໍ່ໄດ້: { $why }
    .help = ໃຫ້ກວດເບິ່ງວ່າຟາຍຢູ່ບ່ອນນັ້ນບໍ ແລະ ທ່ານມີສິດອ່ານບໍ.
journal-unwritable = ບັນທຶກການສຳພາດໃສ່ { $file } ບໍ່ໄດ້: { $why }
    .help = ເຮັດໃຫ້ດິສມີບ່ອນຫວ່າງ ຫຼື ເລືອກໂຟນເດີອື່ນ ຫຼື ແຈ້ງຄູຝຶກຂອງທ່ານ.
journal-in-use = ໜ້າຕ່າງອື່ນກຳລັງໃຊ້ { $file } ຢູ່.
    .help = ສືບຕໍ່ຢູ່ຫັ້ນ ຫຼື ປິດມັນກ່ອນ.
journal-empty = { $file } ວ່າງເປົ່າ.
    .help = ຍັງບໍ່ໄດ້ເຮັດຫຍັງ. ລຶບມັນ ແລະ ເລີ່ມໃໝ່.
journal-other = { $file } ບໍ່ແມ່ນການສຳພາດທີ່ບັນທຶກໄວ້.
    .help = ເລືອກຟາຍທີ່ Sala ຂຽນ.
journal-unbegun = { $file } ຈົບລົງກ່ອນຂຽນແຖວທຳອິດສຳເລັດ.
    .help = ຍັງບໍ່ໄດ້ເຮັດຫຍັງ. ລຶບມັນ ແລະ ເລີ່ມໃໝ່.
journal-too-large = { $file } ໃຫຍ່ເກີນກວ່າຈະເປັນການສຳພາດ.
    .help = ເລືອກຟາຍທີ່ Sala ຂຽນ.
journal-format = { $file } ຖືກຂຽນໂດຍ Sala ລຸ້ນອື່ນ.
    .help = ໃຊ້ລຸ້ນນັ້ນ ຫຼື ລຸ້ນໃໝ່ກວ່າ.
journal-damaged = { $file } ເສຍຫາຍ (ແຖວ { $line }).
    .help = ມັນຖືກປະໄວ້ຄືເກົ່າ. ໃຊ້ສຳເນົາທີ່ມີກ່ອນເສຍຫາຍ.
journal-line = { $file } ບໍ່ກົງກັບບົດກໍລະນີຂອງມັນ (ແຖວ { $line }).
    .help = ໃຊ້ບົດກໍລະນີຄືຕອນທີ່ສຳພາດ.
journal-no-scenario = ກໍລະນີຂອງ { $file } ບໍ່ມີຢູ່ນີ້.
    .help = ສຳເນົາໂຟນເດີຂອງກໍລະນີມານີ້ກ່ອນ ຫຼື ບອກໂຟນເດີທີ່ມີກໍລະນີນັ້ນ: --data FOLDER
journal-script-changed = ບົດກໍລະນີຂອງ { $file } ຖືກປ່ຽນຫຼັງຈາກການສຳພາດ.
    .help = ໃຊ້ບົດກໍລະນີຄືຕອນນັ້ນ. ຄະແນນທີ່ບັນທຶກໄວ້ຍັງອ່ານໄດ້.
journal-case = ຕັ້ງກໍລະນີຂອງ { $file } ຄືນໃໝ່ບໍ່ໄດ້.
    .help = ໃຫ້ຜູ້ຂຽນກວດບົດກໍລະນີ.
page-unwritable = ບໍ່ສາມາດບັນທຶກໜ້ານີ້ໄວ້ໃນ { $folder }: { $why }
    .help = ເຮັດໃຫ້ດິສມີບ່ອນຫວ່າງ ຫຼື ອະນຸຍາດໃຫ້ຂຽນໃນໂຟນເດີນີ້ ແລ້ວບັນທຶກອີກເທື່ອ.
page-no-folder = ເຄື່ອງນີ້ບໍ່ມີໂຟນເດີສຳລັບບັນທຶກໜ້ານີ້.
    .help = ກະລຸນາຖາມຜູ້ຮັບຜິດຊອບຄອມພິວເຕີນີ້.

disk-full = ດິສເຕັມ.
disk-read-only = ດິສນີ້ອ່ານໄດ້ເທົ່ານັ້ນ.
disk-denied = ບໍ່ໄດ້ຮັບອະນຸຍາດຢູ່ນີ້.
disk-missing = ບໍ່ມີຢູ່ຫັ້ນ.
disk-exists = ມີຢູ່ແລ້ວ.
disk-folder = ມັນແມ່ນໂຟນເດີ.
disk-name = ບໍ່ມີຟາຍໃດມີຊື່ນີ້ໄດ້.
disk-large = ມັນໃຫຍ່ເກີນໄປສຳລັບຟາຍປະເພດນີ້.
disk-other = ລະບົບບອກວ່າ: { $system }.
warning-instead = ຂໍກໍລະນີອື່ນແທນ; ບໍ່ເສຍຄະແນນ ແລະ ການຂໍນີ້ບໍ່ຖືກຈົດໄວ້
