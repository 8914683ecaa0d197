## reviewed_by_native_reader: none

coding-title = ຮຽນລະບຸປະເພດຄຳຖາມ
coding-own = ການສຳພາດຂອງທ່ານເອງ
coding-of = { $title }, ການສຳພາດທີ { $number }
coding-back = ກັບຄືນ
coding-cases = ລາຍການກໍລະນີ
coding-other = ການສຳພາດອື່ນ
coding-case = ເລືອກກໍລະນີ
coding-which = ເລືອກການສຳພາດ
coding-which-note = ການສຳພາດຂອງກໍລະນີນີ້ ທີ່ຄົນອື່ນເປັນຜູ້ສຳພາດ. ເມື່ອທ່ານຝຶກເອງ ຄວາມຈິງອາດເປັນອີກແບບໜຶ່ງ.
coding-transcript = ການສຳພາດທີ { $number }
coding-lines = ຄຳເວົ້າ { $count } ຂໍ້
coding-empty = ໃນການສຳພາດນີ້ ບໍ່ມີຄຳເວົ້າທີ່ລະບຸປະເພດໄດ້.

coding-place = ຄຳເວົ້າທີ { $number } ຈາກ { $count }
coding-what = ຄຳເວົ້ານີ້ແມ່ນປະເພດໃດ?
coding-unnamed = ຍັງບໍ່ໄດ້ລະບຸ
coding-progress = ລະບຸແລ້ວ { $named } ຈາກ { $count }
coding-show = ສະແດງບ່ອນທີ່ເຫັນກົງກັນ
coding-show-none = ກະລຸນາລະບຸປະເພດຂອງຄຳເວົ້າ ຢ່າງໜ້ອຍໜຶ່ງຂໍ້ກ່ອນ.

coding-result = ບ່ອນທີ່ທ່ານ ແລະ ຜູ້ຂຽນກໍລະນີເຫັນກົງກັນ
coding-left-out = ຄຳເວົ້າທີ່ບໍ່ໄດ້ລະບຸປະເພດ: { $count } ຂໍ້
coding-yours = ທ່ານ
coding-author = ຜູ້ຂຽນ
coding-same = ກົງກັນ
coding-differs = ຕ່າງກັນ
coding-not-named = ບໍ່ໄດ້ລະບຸ
coding-only = ສະແດງສະເພາະສິ່ງທີ່ຕ່າງກັນ
coding-again = ລະບຸໃໝ່
coding-pairs = ປະເພດທີ່ທ່ານລະບຸເປັນປະເພດອື່ນ ເລື້ອຍກວ່າໝູ່
