# ການຕັດສິນ. Lao words of the decision; not yet read by a native speaker.

decision-title = ຕັດສິນສຳລັບແຕ່ລະຄົນ
decision-hint = ເລືອກຄຳຕັດສິນໜຶ່ງ ຫຼື ຫຼາຍຄຳຕັດສິນທີ່ເລືອກພ້ອມກັນໄດ້. ທ່ານຍັງກັບໄປຖາມໄດ້.
decision-nobody = ບໍ່ມີໃຜຢູ່ນີ້ທີ່ຕ້ອງຕັດສິນ.
decision-outcome = ຄຳຕັດສິນ
decision-each = ສິ່ງທີ່ຖືກສຳລັບຄົນໜຶ່ງ ອາດຜິດສຳລັບອີກຄົນໜຶ່ງ.
decision-role = { $role }, ອາຍຸ { $age } ປີ
decision-choosing = ກຳລັງເລືອກ
decision-decided = ຕັດສິນແລ້ວ
decision-undecided = ຍັງບໍ່ໄດ້ຕັດສິນ

decision-what = ຈະເຮັດແນວໃດກັບ { $name }?
decision-not-with = ເລືອກພ້ອມກັນບໍ່ໄດ້ກັບ: { $others }
decision-too-early = ຍັງບໍ່ທັນ: ຍັງບໍ່ໄດ້ຖາມຫຍັງ
decision-ask-first = ຖາມຫົວໜ້າກ່ອນ
    .when = ໃຊ້ { $minutes } ນາທີ, ການຖາມບໍ່ເຄີຍຜິດ
decision-supervisor = ສິ່ງທີ່ຫົວໜ້າເວົ້າ

decision-because = ຍ້ອນວ່າ…
decision-chosen = ເລືອກແລ້ວ { $count }
decision-because-hint = ໃຫ້ເລືອກສິ່ງທີ່ການຕັດສິນຂອງທ່ານອີງໃສ່: ເຫດຜົນຢ່າງໜ້ອຍໜຶ່ງຂໍ້ສຳລັບແຕ່ລະຄົນ.
decision-raised = ຄວາມບໍ່ສອດຄ່ອງທີ່ທ່ານຍົກຂຶ້ນເວົ້າ, { $time }
decision-thought = ຄວາມຄິດຂອງທ່ານເອງ

decision-handover = ບັນທຶກມອບວຽກ
decision-handover-hint = ສິ່ງທີ່ເຈົ້າໜ້າທີ່ຜູ້ຕໍ່ໄປຕ້ອງການ: ໃຜເວົ້າຫຍັງ, ເຫັນຫຍັງ, ຫຍັງຮີບດ່ວນ ແລະ ສິ່ງທີ່ໄດ້ບອກ ຫຼື ສັນຍາໄວ້.
decision-done-at = ເຮັດແລ້ວ, { $time }

decision-tell = ສິ່ງທີ່ທ່ານຈະບອກ { $name }
decision-quoted = “{ $words }”

decision-still = ຍັງບໍ່ໄດ້ຕັດສິນ
decision-still-reason = ຍັງຂາດເຫດຜົນ
decision-missing = ຍັງຂາດ: { $what }.
decision-missing-outcome = ຄຳຕັດສິນສຳລັບ { $name }
decision-missing-reason = ເຫດຜົນສຳລັບ { $name }
decision-missing-both = ຄຳຕັດສິນ ແລະ ເຫດຜົນສຳລັບ { $name }
decision-closes = ຫຼັງຈາກທ່ານບັນທຶກແລ້ວ ການສຳພາດຈະປິດ.
decision-next = ຄົນຕໍ່ໄປ
decision-record = ບັນທຶກການຕັດສິນ
