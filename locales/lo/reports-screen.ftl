### ຄຳເວົ້າຂອງໜ້າຕ່າງກ່ຽວກັບບົດລາຍງານ. What the window says of reports, in Lao; not yet read by a native speaker.
## reviewed_by_native_reader: none

reports-title = ບົດລາຍງານ
reports-list = ບົດລາຍງານທັງໝົດ
reports-unit = ທັງໜ່ວຍງານ
reports-own = ຄວາມຄືບໜ້າຂອງຂ້ອຍ
reports-page = ບັນທຶກເປັນໜ້າ
reports-csv = ບັນທຶກເປັນຕາຕະລາງ
reports-workbook = ບັນທຶກເປັນຟາຍ XLSX
reports-making = ກຳລັງອ່ານການສຳພາດ. ອາດໃຊ້ເວລາບໍ່ເທົ່າໃດວິນາທີ.
reports-kept = ບົດລາຍງານຢູ່ໃນ { $file }
reports-nobody = ຍັງບໍ່ມີການສຳພາດທີ່ຈົບ ທີ່ບົດລາຍງານນີ້ຈະບອກໄດ້.
    .help = ກະລຸນາສຳພາດໃຫ້ຮອດການຕັດສິນກ່ອນ.
reports-whose = ຜູ້ເຂົ້າຝຶກອົບຮົມສະແດງຢູ່ນີ້ດ້ວຍເລກ ແລະ ບໍ່ມີໃຜຖືກຈັດອັນດັບ. ຄວາມຄືບໜ້າຂອງທ່ານເອງ ເປີດໄດ້ຫຼັງທ່ານເຂົ້າສູ່ລະບົບໃນ “ແບບຝຶກຫັດ”.
reports-more = ຍັງມີອີກ { $rows } ແຖວ ໃນຕາຕະລາງ ແລະ ໃນຟາຍ XLSX.
