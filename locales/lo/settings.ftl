### ການຕັ້ງຄ່າ. Lao words of the settings and of support; not yet read by a native speaker.
## reviewed_by_native_reader: none

## The page of settings
settings-title = ການຕັ້ງຄ່າ
settings-back = ສຳເລັດ
settings-language = ພາສາ
    .hint = ພາສາຂອງໂປຣແກຣມ ແລະ ຂອງຄຳເວົ້າ. ປ່ຽນດ້ວຍ F8 ໄດ້ທຸກບ່ອນ.
settings-text-size = ຂະໜາດຕົວອັກສອນ
    .hint = ຖ້າບ່ອນແຄບ, ຮູບຈະນ້ອຍລົງກ່ອນ.
settings-shade = ແຈ້ງ ຫຼື ມືດ
    .hint = ໂຕະກວດເອງຍັງແຈ້ງຢູ່.
settings-motion = ພາບເຄື່ອນໄຫວ
    .hint = ຖ້າປິດ: ສີໜ້າ ແລະ ເອກະສານປ່ຽນທັນທີ, ຄຳຕອບຂຶ້ນໝົດໃນເທື່ອດຽວ.
settings-pace = ຄວາມໄວຂອງຄຳຕອບ
    .hint = ກົດປຸ່ມໃດກໍໄດ້ ຄຳຕອບຈະຂຶ້ນໝົດທັນທີ. ສິ່ງທີ່ທ່ານເຮັດບໍ່ຕ້ອງລໍຖ້າ.
settings-pace-slow = ຕາມຈັງຫວະເວົ້າ
settings-pace-calm = ຕາມຈັງຫວະອ່ານ
settings-pace-quick = ໄວ
settings-pace-at-once = ທັນທີ
settings-pace-still = ປິດພາບເຄື່ອນໄຫວຢູ່, ຄຳຕອບຈຶ່ງຂຶ້ນໝົດທັນທີ.
settings-coach = ຜູ້ແນະນຳ
    .hint = ເວລາຝຶກ: ຫຼັງຄຳຖາມທີ່ອ່ອນ, ຄຳຖາມທີ່ດີກວ່າ ແລະ ເຫດຜົນ ຈະຢູ່ກ້ອງຄຳຕອບ. ບໍ່ຂຶ້ນກ່ອນທ່ານຖາມ.
settings-coach-on = ເປີດຜູ້ແນະນຳ
settings-coach-off = ປິດຜູ້ແນະນຳ
settings-coach-scored = ນີ້ແມ່ນແບບຝຶກຫັດນັບຄະແນນ, ຈຶ່ງບໍ່ມີຜູ້ແນະນຳ.
settings-officer = ຜູ້ເດີນທາງເອີ້ນທ່ານແນວໃດ
    .hint = ບາງພາສາມີຄຳເອີ້ນຜູ້ຊາຍ ແລະ ແມ່ຍິງຕ່າງກັນ. ນອກຈາກນັ້ນ ບໍ່ມີຫຍັງປ່ຽນ.
settings-officer-neutral = ບໍ່ແຍກ
settings-officer-man = ເປັນຜູ້ຊາຍ
settings-officer-woman = ເປັນແມ່ຍິງ

## Whom to turn to
support-heading = ຖ້າມີກໍລະນີໃດຄ້າງຢູ່ໃນໃຈທ່ານ
support-stays = ກໍລະນີເຫຼົ່ານີ້ອີງໃສ່ສິ່ງທີ່ເກີດກັບຄົນແທ້. ຖ້າກໍລະນີໃດຄ້າງຢູ່ໃນໃຈທ່ານ, ບໍ່ແມ່ນວ່າທ່ານອ່ອນແອ. ໃຫ້ລົມກັບຄູຝຶກ, ກັບຫົວໜ້າຂອງທ່ານ ຫຼື ກັບຄົນທີ່ທ່ານໄວ້ໃຈ.
support-stop = ທ່ານຢຸດຊົ່ວຄາວ, ຂ້າມ ຫຼື ອອກຈາກກໍລະນີໃດກໍໄດ້. ບໍ່ມີໃຜຕຳນິທ່ານ, ແລະ ບໍ່ເສຍຄະແນນ.
support-no-number = ເບີໂທລະສັບຈະຂຶ້ນຢູ່ນີ້ ເມື່ອຄູ່ຮ່ວມງານແຫ່ງຊາດກວດສອບແລ້ວ. ກ່ອນນັ້ນ, ກະລຸນາຖາມຫົວໜ້າຂອງທ່ານ.
support-line = { $name }: { $number }
