### ពាក្យហៅគ្នា។ Words of address in Khmer; not yet read by a native speaker.

you = { $listener-stage ->
    [child] ក្មួយ
    [young] { $listener-sex ->
        [female] អ្នកនាង
       *[other] លោក
    }
   *[other] { $listener-sex ->
        [female] លោកស្រី
        [male] លោក
       *[other] លោកអ្នក
    }
}
i = ខ្ញុំ
sir = { you }
yes = { $speaker-sex ->
    [female] ចាស
   *[other] បាទ
}
no = { yes } ទេ
