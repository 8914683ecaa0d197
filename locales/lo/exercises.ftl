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
exercises-exam = ການສອບເສັງເຮັດໃນເທີມິນອນ: ຄູຝຶກຂອງທ່ານເປີດຊອງສອບເສັງປິດຜະນຶກຢູ່ບ່ອນນັ້ນ.
exercises-may-pause = ທ່ານກົດ Esc ເພື່ອຢຸດຊົ່ວຄາວໄດ້ທຸກເວລາ ຫຼື ຢຸດ ແລະ ສືບຕໍ່ມື້ອື່ນ. ບໍ່ເສຍຫຍັງ.
