### ຄຳສັບສະເພາະເທີມິນອນ. What only the terminal says, in Lao; not yet read by a native speaker.

choose-language = ພາສາ
type-a-number = ກະລຸນາພິມເລກຈາກ { $least } ຫາ { $most } ແລ້ວກົດ Enter.
terminal-error = ຂໍ້ຜິດພາດ: { $text }
terminal-help = ຄຳແນະນຳ: { $text }
did-you-mean = ທ່ານໝາຍເຖິງ `{ $near }` ບໍ?
misuse-argument = ບໍ່ມີຕົວເລືອກ ຫຼື ຄຳ `{ $given }` ຢູ່ນີ້.
misuse-command = ບໍ່ມີຄຳສັ່ງ `{ $given }`.
misuse-missing = ຍັງຂາດ: { $given }
misuse-empty = ຍັງຂາດຄ່າຫຼັງ { $given }.
misuse-value = `{ $value }` ໃຊ້ກັບ { $given } ບໍ່ໄດ້.
misuse-conflict = { $given } ແລະ { $other } ໃຊ້ນຳກັນບໍ່ໄດ້.
misuse-number = ຈຳນວນຄ່າຂອງ { $given } ບໍ່ຖືກຕ້ອງ.
misuse-valid = ທີ່ໃຊ້ໄດ້: { $valid }
misuse-usage = ວິທີຂຽນ: { $usage }
menu-back = ກັບຄືນ
menu-quit = ອອກ

## ກ່ອນການສຳພາດ

choose-case = ກໍລະນີໃດ?
choose-none = ບໍ່ມີກໍລະນີທີ່ຝຶກໄດ້ຢູ່ນີ້.
case-unknown = ບໍ່ມີກໍລະນີ `{ $case }`.
    .help = `sala list` ສະແດງກໍລະນີທີ່ມີ.
case-unread = ອ່ານບົດກໍລະນີ `{ $case }` ບໍ່ໄດ້.
    .help = ພິມ `sala check { $case }` ເພື່ອເບິ່ງສາເຫດ.
case-mistakes = ກໍລະນີ `{ $case }` ມີຂໍ້ຜິດພາດ { $count } ບ່ອນ ຈຶ່ງຝຶກບໍ່ໄດ້.
    .help = ພິມ `sala check { $case }` ເພື່ອເບິ່ງວ່າຜິດຫຍັງ.
case-not-drawn = ຝຶກກໍລະນີ `{ $case }` ບໍ່ໄດ້: { $why }
    .help = ພິມ `sala check { $case }` ເພື່ອເບິ່ງວ່າຜິດຫຍັງ.
play-of-exercise = ການສຳພາດນີ້ເປັນຂອງແບບຝຶກຫັດ `{ $exercise }`.
    .help = ສືບຕໍ່ດ້ວຍ `sala sit { $exercise } --trainee NUMBER`.
replay-exam = ນີ້ແມ່ນການສຳພາດຂອງການສອບເສັງ: ຄວາມຈິງ ແລະ ຄະແນນຍັງປິດໄວ້.
    .help = ການທົບທວນຄືນຈະມາເມື່ອຄູຝຶກອະນຸຍາດໃຫ້ເບິ່ງຜົນ.
choose-resume = ສືບຕໍ່: { $title } ({ $turns } ຂັ້ນຕອນ)
list-broken = ຝຶກບໍ່ໄດ້; ເພື່ອຮູ້ສາເຫດ ໃຫ້ພິມ: { $command }
case-in-english = ກໍລະນີນີ້ຍັງບໍ່ມີຄຳເວົ້າເປັນພາສາລາວ. ຜູ້ເດີນທາງເວົ້າເປັນພາສາອັງກິດ.
setting = { $place }, { $direction }, { $line }, { $time }
warning-title = ທ່ານຢາກສືບຕໍ່ບໍ?
warning-before = ກໍລະນີນີ້ເວົ້າກ່ຽວກັບ: { $warnings }. ທ່ານຢຸດໄດ້ທຸກເວລາ; ສິ່ງທີ່ເຮັດແລ້ວຖືກເກັບໄວ້.
warning-go-on = ສືບຕໍ່
begin-title = ທ່ານພ້ອມແລ້ວບໍ?
begin-yes = ເລີ່ມການສຳພາດ
no-data-folder = ເຄື່ອງນີ້ບໍ່ມີໂຟນເດີສຳລັບເກັບການສຳພາດ. ທ່ານກຳນົດໄດ້: sala play --data FOLDER
unkept-title = ສືບຕໍ່ໂດຍບໍ່ບັນທຶກບໍ?
unkept-yes = ສືບຕໍ່ໂດຍບໍ່ບັນທຶກ
no-window-built = Sala ນີ້ບໍ່ມີໜ້າຕ່າງ, ດັ່ງນັ້ນການສຳພາດຈຶ່ງເຮັດຢູ່ນີ້ໃນເທີມິນອນ.
no-window-opened = ເປີດໜ້າຕ່າງບໍ່ໄດ້, ດັ່ງນັ້ນການສຳພາດຈຶ່ງເຮັດຢູ່ນີ້ໃນເທີມິນອນ. ເຫດຜົນ: { $why }

## ການສຳພາດ

menu-title = ທ່ານຈະເຮັດຫຍັງ?
menu-ask = ຖາມ
menu-act = ເຮັດ: ອະທິບາຍ, ສະເໜີຊ່ວຍ, ແຍກກັນ, ຂໍເອກະສານ, ໂທ …
menu-desk = ເບິ່ງໂຕະ
menu-notebook = ເປີດປຶ້ມບັນທຶກ
menu-raise = ຍົກຄວາມບໍ່ສອດຄ່ອງຂຶ້ນເວົ້າ
    .ready = ພ້ອມແລ້ວ { $count }
menu-decide = ຕັດສິນ
menu-talk = ອ່ານການສົນທະນາຄືນ
menu-undo = ເອົາການກະທຳຫຼ້າສຸດຄືນ
menu-leave = ອອກ; ທ່ານສືບຕໍ່ໄດ້ພາຍຫຼັງ

ask-topic = ກ່ຽວກັບຫຍັງ?
ask-form = ໃນຮູບແບບໃດ?
ask-line = ດ້ວຍຄຳເວົ້າໃດ?
ask-nothing = ດຽວນີ້ບໍ່ມີຫຍັງຈະຖາມ.
topic-opened = ເປີດແລ້ວ
act-title = ທ່ານຈະເຮັດຫຍັງ?
say-it-title = ເວົ້າ ຫຼື ເຮັດແນວນີ້ບໍ?
say-it = ຕົກລົງ
raise-title = ຄວາມບໍ່ສອດຄ່ອງອັນໃດ?
raise-how = ທ່ານຈະຍົກຂຶ້ນເວົ້າແນວໃດ?
raise-nothing = ຍັງບໍ່ມີຫຍັງຈະຍົກຂຶ້ນເວົ້າ. ໃນປຶ້ມບັນທຶກ ໃຫ້ເຊື່ອມສອງຢ່າງທີ່ບໍ່ກົງກັນ.
talk-nothing = ຍັງບໍ່ມີໃຜເວົ້າຫຍັງ.
undone = ເອົາການກະທຳຫຼ້າສຸດຄືນແລ້ວ.
undo-nothing = ບໍ່ມີຫຍັງທີ່ເອົາຄືນໄດ້.

terminal-desk-title = ເອກະສານໃດ?
desk-empty = ໂຕະວ່າງເປົ່າ.
document-open = ເປີດຢູ່
document-closed = ປິດຢູ່
field-seen = ທ່ານເບິ່ງແລ້ວ; ມັນຢູ່ໃນປຶ້ມບັນທຶກ.

notebook-title = ທ່ານຈະເຮັດຫຍັງ?
terminal-notebook-said = ສິ່ງທີ່ເວົ້າ
terminal-notebook-seen = ສິ່ງທີ່ເຫັນ
terminal-notebook-links = ສິ່ງທີ່ບໍ່ກົງກັນ
notebook-tags = ຕົວຊີ້ບອກ
notebook-none = ຍັງບໍ່ມີຫຍັງ.
terminal-notebook-link = ເຊື່ອມສອງຢ່າງທີ່ບໍ່ກົງກັນ
terminal-notebook-unlink = ເອົາການເຊື່ອມຄືນ
terminal-notebook-tag = ໝາຍຕົວຊີ້ບອກ
terminal-notebook-untag = ເອົາຕົວຊີ້ບອກຄືນ
link-first = ອັນທຳອິດໃນສອງຢ່າງ
link-second = ແລະ ອັນທີສອງ
linked = ບັນທຶກແລ້ວ. ສອງຢ່າງນີ້ຍັງຍົກຂຶ້ນບໍ່ໄດ້.
linked-ready = ບັນທຶກແລ້ວ. ທ່ານຍົກເລື່ອງນີ້ຂຶ້ນໄດ້.
unlink-title = ການເຊື່ອມອັນໃດ?
tag-which = ຕົວຊີ້ບອກໃດ?
tag-at = ສິ່ງໃດສະແດງມັນ?
tag-done = ໝາຍແລ້ວ.
untag-title = ຕົວຊີ້ບອກອັນໃດ?

decide-title = ທ່ານຈະຕັດສິນກ່ຽວກັບໃຜ?
decide-open = ຍັງບໍ່ມີຜົນ
decide-reasons = ເຫດຜົນ { $count } ຂໍ້
decide-handover = ບັນທຶກມອບວຽກ
decide-finish = ບັນທຶກການຕັດສິນ ແລະ ຈົບ
decide-person-title = ທ່ານຈະເຮັດຫຍັງ?
decide-outcome = ເລືອກ ຫຼື ເອົາຜົນຄືນ
decide-because = ໃຫ້ເຫດຜົນ
decide-not-because = ເອົາເຫດຜົນຄືນ
decide-outcome-title = ຜົນໃດ?
decide-chosen = ເລືອກແລ້ວ
decide-because-title = ດ້ວຍເຫດຜົນໃດ?
decide-not-because-title = ເຫດຜົນອັນໃດ?
handover-part = ສ່ວນໃດຂອງບັນທຶກ?
handover-count = { $count ->
    [0] ຍັງບໍ່ໄດ້ຂຽນ
   *[other] { $count } ແຖວ
}
handover-nothing = ຍັງບໍ່ມີຫຍັງທີ່ຂຽນໃສ່ບ່ອນນີ້ໄດ້.
handover-title = ຈະຂຽນຫຍັງໃສ່ບັນທຶກ? ເລືອກອີກເທື່ອໜຶ່ງເພື່ອເອົາອອກ.
handover-inside = ຢູ່ໃນບັນທຶກ
finish-title = ເມື່ອບັນທຶກແລ້ວ ຈະປ່ຽນຫຍັງບໍ່ໄດ້. ບັນທຶກການຕັດສິນບໍ?
finish-yes = ບັນທຶກ

## ການເກັບຮັກສາ ແລະ ການອອກ

not-saved-title = ເລື່ອງນີ້ຍັງບໍ່ທັນເກີດຂຶ້ນ. ທ່ານຈະເຮັດຫຍັງ?
not-saved-retry = ລອງໃໝ່
not-saved-unkept = ສືບຕໍ່ໂດຍບໍ່ບັນທຶກ
resumed-torn = ການກະທຳຫຼ້າສຸດບັນທຶກບໍ່ຄົບ ຈຶ່ງຖືກຕັດອອກ.
leave-kept = ການສຳພາດຖືກເກັບໄວ້. ເພື່ອສືບຕໍ່ ໃຫ້ພິມ:
leave-unkept = ການສຳພາດບໍ່ໄດ້ຖືກບັນທຶກ.
finished-kept = ບັນທຶກໄວ້ໃນ { $file }
