### ຄຳເວົ້າຂອງໜ້າຕ່າງກ່ຽວກັບແບບຝຶກຫັດ. What the window says of exercises, in Lao; not yet read by a native speaker.
## reviewed_by_native_reader: none

exercises-title = ແບບຝຶກຫັດ
exercises-hint = ການສຳພາດຕໍ່ເນື່ອງກັນ ຕາມກົດລະບຽບດຽວກັນສຳລັບທຸກຄົນ. ຂໍໃຫ້ບອກວ່າທ່ານແມ່ນໃຜ; ທ່ານຢຸດໄດ້ທຸກເວລາ ແລະ ສືບຕໍ່ພາຍຫຼັງ.
exercises-number = ເລກຜູ້ຝຶກຂອງທ່ານ
exercises-pin = ລະຫັດຂອງທ່ານ
exercises-pin-new = ລະຫັດໃໝ່, 4 ຫາ 12 ຕົວເລກ
exercises-pin-again = ລະຫັດໃໝ່ອີກເທື່ອໜຶ່ງ
exercises-pin-first = ທ່ານຍັງບໍ່ມີລະຫັດ. ຂໍໃຫ້ເລືອກລະຫັດທີ່ມີແຕ່ທ່ານຮູ້ ເພື່ອບໍ່ໃຫ້ຄົນອື່ນເຮັດແທນໃນຊື່ຂອງທ່ານ.
exercises-no-roster = ເຄື່ອງນີ້ບໍ່ມີບັນຊີລາຍຊື່ຜູ້ຝຶກ. ມີແຕ່ເລກຂອງທ່ານທີ່ບອກວ່າຜົນເປັນຂອງໃຜ.
exercises-type-first = ຂໍໃຫ້ພິມເລກຂອງທ່ານກ່ອນ.
exercises-sign-in = ເຂົ້າ
exercises-sign-out = ອອກ
exercises-who = { $name }, ເລກ { $number }
exercises-number-only = ເລກ { $number }
exercises-list = ແບບຝຶກຫັດທັງໝົດ
exercises-about = ກ່ຽວກັບແບບຝຶກຫັດນີ້
exercises-practice = ບໍ່ນັບຜ່ານຫຼືຕົກ: ຜູ້ແນະນຳອາດເວົ້າ ແລະ ຫຼັງການສຳພາດແຕ່ລະຄັ້ງມີການທົບທວນຄືນ.
exercises-return = ກັບໄປແບບຝຶກຫັດ
exercises-anew = ປະຄັ້ງນີ້ ແລະ ເລີ່ມຄັ້ງຕໍ່ໄປ
exercises-broken = ແບບຝຶກຫັດນີ້ມີຂໍ້ຜິດພາດ ແລະ ເຮັດບໍ່ໄດ້. ຂໍໃຫ້ບອກຄູຝຶກຂອງທ່ານ.
exercises-exam = ການສອບເສັງນີ້ເຮັດຈາກຊອງສອບເສັງປິດຜະນຶກຂອງມັນ. ຄູຝຶກຂອງທ່ານເປີດມັນຢູ່ບ່ອນທີ່ເຂົ້າ.
exercises-may-pause = ທ່ານກົດ Esc ເພື່ອຢຸດຊົ່ວຄາວໄດ້ທຸກເວລາ ຫຼື ຢຸດ ແລະ ສືບຕໍ່ມື້ອື່ນ. ບໍ່ເສຍຫຍັງ.
exercises-exam-pause = ທ່ານກົດ Esc ເພື່ອຢຸດຊົ່ວຄາວ ຫຼື ຢຸດ ແລະ ສືບຕໍ່ພາຍຫຼັງ; ເພື່ອສືບຕໍ່ ຄູຝຶກຂອງທ່ານຕ້ອງເປີດການສອບເສັງອີກ.
exercises-not-taken = ທ່ານບໍ່ໄດ້ເຮັດການສອບເສັງນີ້ ຫຼື ມັນບໍ່ໄດ້ຖືກນຳມາເຄື່ອງນີ້.
exercises-debriefs = ອ່ານການທົບທວນຄືນອີກ
exercises-return-all = ກັບໄປແບບຝຶກຫັດ

## The examination room

exam-room-open = ເປີດການສອບເສັງ
exam-room-title = ການສອບເສັງ
exam-room-hint = ຄູຝຶກເປີດຊອງສອບເສັງປິດຜະນຶກຢູ່ນີ້. ໜ້າຕ່າງນີ້ມີແຕ່ການສອບເສັງ ຈົນກວ່າການສອບເສັງຈະຖືກປິດ.
exam-room-packs = ຊອງສອບເສັງປິດຜະນຶກທີ່ພົບຢູ່ນີ້
exam-room-none = ບໍ່ພົບຊອງສອບເສັງປິດຜະນຶກຢູ່ເຄື່ອງນີ້ ຫຼື ຢູ່ USB. ຂໍໃຫ້ພິມບ່ອນຢູ່ຂອງຟາຍ ຫຼື ລາກຟາຍມາວາງໃສ່ໜ້າຕ່າງນີ້.
exam-room-file = ຟາຍຂອງຊອງສອບເສັງປິດຜະນຶກ
exam-room-passphrase = ວະລີລະຫັດ
exam-room-hold = ເລີ່ມການສອບເສັງ
exam-room-release = ເປີດຜົນຂອງມັນຢູ່ເຄື່ອງນີ້
exam-room-opening = ກຳລັງເປີດຊອງ.
exam-room-type-first = ຂໍໃຫ້ເລືອກຊອງ ແລະ ພິມວະລີລະຫັດຂອງມັນກ່ອນ.
exam-room-broken = ການສອບເສັງ { $exam } ມີຂໍ້ຜິດພາດ ແລະ ເຮັດບໍ່ໄດ້.
    .help = ປິດຜະນຶກມັນໃໝ່ດ້ວຍ Sala ລຸ້ນນີ້.
exam-room-released = { $title }: ຜົນຖືກເປີດຢູ່ເຄື່ອງນີ້ແລ້ວ. ການສຳພາດຢູ່ນີ້: { $count }. ຜູ້ທີ່ໄດ້ສອບເສັງ ເຂົ້າໃນແບບຝຶກຫັດ ແລ້ວຈະພົບຜົນ ແລະ ການທົບທວນຄືນຢູ່ບ່ອນນັ້ນ.
exam-room-sign-in = ຂໍໃຫ້ບອກວ່າທ່ານແມ່ນໃຜ. ໃນການສອບເສັງ ບໍ່ມີຫຍັງຖືກຖອນຄືນ ແລະ ບໍ່ມີໃຜຊ່ວຍ. ຜົນຈະມາເມື່ອຄູຝຶກຂອງທ່ານເປີດມັນ.
exam-room-close = ປິດການສອບເສັງ
exam-room-close-title = ປິດການສອບເສັງບໍ?
exam-room-close-hint = ສິ່ງທີ່ບັນທຶກແລ້ວຍັງຢູ່. ເພື່ອສືບຕໍ່ ຕ້ອງມີຊອງ ແລະ ວະລີລະຫັດຂອງມັນອີກ.
exam-room-stay = ສືບຕໍ່ການສອບເສັງ
