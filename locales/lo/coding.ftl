## reviewed_by_native_reader: none

coding-title = ຮຽນລະບຸປະເພດຄຳຖາມ
coding-own = ການສຳພາດຂອງທ່ານ
coding-of = { $title }, ການສຳພາດທີ { $number }
coding-back = ກັບຄືນ
coding-cases = ກໍລະນີ
coding-other = ການສຳພາດອື່ນ
coding-case = ເລືອກກໍລະນີ
coding-which = ເລືອກການສຳພາດ
coding-which-note = ການສຳພາດເຫຼົ່ານີ້ເຮັດຢູ່ໂຕະນີ້. ເມື່ອທ່ານຝຶກກໍລະນີນີ້ເອງ ຄວາມຈິງຈະຖືກຈັບສະຫຼາກໃໝ່.
coding-transcript = ການສຳພາດທີ { $number }
coding-lines = { $count } ປະໂຫຍກ
coding-empty = ໃນການສຳພາດນີ້ ບໍ່ມີປະໂຫຍກທີ່ລະບຸປະເພດໄດ້.

coding-place = ປະໂຫຍກທີ { $number } ຈາກ { $count }
coding-what = ປະໂຫຍກນີ້ແມ່ນປະເພດໃດ?
coding-unnamed = ຍັງບໍ່ໄດ້ລະບຸ
coding-progress = ລະບຸແລ້ວ { $named } ຈາກ { $count }
coding-show = ສະແດງບ່ອນທີ່ເຫັນກົງກັນ
coding-show-none = ກະລຸນາລະບຸຢ່າງໜ້ອຍໜຶ່ງປະໂຫຍກກ່ອນ.

coding-result = ບ່ອນທີ່ທ່ານ ແລະ ຜູ້ຂຽນເຫັນກົງກັນ
coding-left-out = ປະໂຫຍກທີ່ບໍ່ໄດ້ລະບຸ: { $count }
coding-yours = ທ່ານ
coding-author = ຜູ້ຂຽນ
coding-same = ກົງກັນ
coding-differs = ຕ່າງກັນ
coding-not-named = ບໍ່ໄດ້ລະບຸ
coding-only = ສະແດງສະເພາະສິ່ງທີ່ຕ່າງກັນ
coding-again = ລະບຸໃໝ່
coding-pairs = ປະເພດທີ່ສັບສົນເລື້ອຍໆ
