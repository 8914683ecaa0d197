### ຄຳເອີ້ນກັນ. Words of address in Lao; not yet read by a native speaker.

you = { $listener-stage ->
    [child] ຫຼານ
   *[other] ທ່ານ
}
i = { $speaker-sex ->
    [officer] ຂ້ອຍ
   *[other] ຂ້ານ້ອຍ
}
sir = ທ່ານ
yes = { $speaker-sex ->
    [female] ເຈົ້າ
   *[other] ໂດຍ
}
no = ບໍ່
