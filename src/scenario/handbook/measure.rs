//! Measures: what a criterion of the rubric looks at. Each can be decided from remembered events alone
//! (`docs/scenario-format.md`, rule 9). Points and bands are data (`rubric.rs`); the counting itself is done by
//! `assessment`.

use super::named::named;

named! {
    /// What is looked at, and so the criterion's id.
    ///
    /// *Subject* is the person the variant names, else the first person at the counter. *Required* means topics marked
    /// so. A measure that a variant cannot offer (no mismatch, no need, no companion) counts as earned.
    Measure {
        // Rapport and respect.
        /// A greeting was given before the first question on a topic.
        Greeted = "greeted",
        /// Role or purpose was explained to the subject before the first question on a topic.
        RoleExplained = "role-explained",
        /// Rights, an interpreter or needs were explained or offered to the subject.
        RightsOffered = "rights-offered",
        /// Something was said in private to the subject, once alone.
        PrivateWord = "private-word",
        /// How many interruptions, opinions and accusations there were. A fault.
        Respect = "respect",
        /// The subject's rapport at the close, 0 to 100.
        RapportAtClose = "rapport-at-close",

        // Questioning technique.
        /// Open, encourager and probe, in percent of all questions but confirmations; rounded down.
        ProductiveShare = "productive-share",
        /// Forced, multiple, leading, suggestive, opinion, accusation and threat, in percent of the same; rounded up.
        UnproductiveShare = "unproductive-share",
        /// Required topics in which an open question came first and an encourager or probe later.
        Funnel = "funnel",
        /// How many closed questions, confirmations apart, came before an open one of their topic. A fault.
        ClosedFirst = "closed-first",
        /// How many accusations and threats there were, accusing raises among them. A fault.
        Accusations = "accusations",

        // Coverage.
        /// Required topics opened by an open question.
        TopicsOpened = "topics-opened",
        /// Required topics with at least one encourager or probe.
        TopicsFollowed = "topics-followed",
        /// Topics marked for it that were summed up.
        TopicsSummedUp = "topics-summed-up",
        /// Acts on the script's list of the least that is safe.
        SafeMinimum = "safe-minimum",

        // Evidence handling.
        /// Contradictions the variant offers that were linked or raised.
        MismatchesFound = "mismatches-found",
        /// Contradictions the variant offers that were raised late: after the account was ripe.
        RaisedLate = "raised-late",
        /// Contradictions the variant offers that were raised as a fair question.
        RaisedFairly = "raised-fairly",
        /// How many checks brought a result: query, call, or a document asked for and looked at.
        Verified = "verified",

        // Recognising indicators.
        /// Indicators the variant offers that were brought out.
        Elicited = "elicited",
        /// Indicators the variant offers that were tagged on a statement or field which shows them.
        Tagged = "tagged",
        /// How many tags stand on nothing that shows them. A fault.
        WrongTags = "wrong-tags",
        /// How many `N` rows were tagged as evidence. A fault.
        NonEvidenceTags = "non-evidence-tags",

        // Protection and do-no-harm.
        /// Nobody who answers for the subject could hear the first question on a tender topic.
        SeparatedFirst = "separated-first",
        /// The private word came before the first question on a tender topic.
        PrivateFirst = "private-first",
        /// Needs were asked about.
        NeedsAsked = "needs-asked",
        /// Needs that came to be known and were met.
        NeedsMet = "needs-met",
        /// Where the subject needs an interpreter, a proper one was brought; no companion and no child.
        Interpreter = "interpreter",
        /// How many questions were put to a person with a mark of upset, other than open ones. A fault.
        Pressing = "pressing",
        /// How many lines voiced suspicion where somebody who may control the subject could hear. A fault.
        Voiced = "voiced",
        /// The talk was closed: what happens next, and whom to ask.
        ClosedSafely = "closed-safely",
        /// Help or a contact was offered to the subject. The offer counts, not whether it was taken.
        HelpOffered = "help-offered",

        // Decision and reason.
        /// The grade of the outcome, over all persons found.
        Outcome = "outcome",
        /// Persons for whom a reason was chosen from the notebook that supports the outcome.
        Reasons = "reasons",
        /// How many reasons were bad ones or support nothing. A fault.
        BadReasons = "bad-reasons",
        /// What the hand-over note must hold and does: said, seen, told, urgent, promised.
        Handover = "handover",
        /// How many bad phrases the note holds: promises that cannot be kept, impressions in place of facts. A fault.
        HandoverFaults = "handover-faults",
    }
}

impl Measure {
    /// Says whether it counts faults, so that it could be earned by doing nothing.
    #[must_use]
    pub const fn is_fault(self) -> bool {
        matches!(
            self,
            Self::Respect
                | Self::UnproductiveShare
                | Self::ClosedFirst
                | Self::Accusations
                | Self::WrongTags
                | Self::NonEvidenceTags
                | Self::Pressing
                | Self::Voiced
                | Self::BadReasons
                | Self::HandoverFaults
        )
    }

    /// Returns the message id of its name; `.gained` and `.lost` say why points were given or taken.
    ///
    /// The arguments of those two are told by [`Award`](super::Award).
    #[must_use]
    pub fn message(self) -> String {
        format!("criterion-{}", self.id())
    }
}
