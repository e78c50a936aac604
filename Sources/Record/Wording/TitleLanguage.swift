extension Record {
  /// The language of a record's title where it is not the one that is being written; nil too for people, whose names have none.
  ///
  /// A meeting and its minutes that have no title of their own are called by their committee and day, which is this program's wording.
  package func otherLanguage(ofTitleOf ref: RecordRef, own: String = "en-GB") -> String? {
    guard WrittenLanguage.current.isOther, ref.kind != .person, let document = document(of: ref) else { return nil }
    let language = document.language ?? languageOfName(of: ref) ?? own
    return WrittenLanguage.of(language).isOther ? nil : language
  }

  private func languageOfName(of ref: RecordRef) -> String? {
    switch ref.kind {
    case .meeting: languageOfName(of: meetings[Int(ref.index)])
    case .minutes: languageOfName(of: self[minutes[Int(ref.index)].meeting])
    case .committee, .person, .post, .subject, .report, .review, .recommendation, .response, .letter, .actionPlan,
      .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }

  private func languageOfName(of meeting: Meeting) -> String? {
    meeting.name == meeting.document.title
      ? nil : meeting.committees.lazy.compactMap { self[$0].document.language }.first
  }
}
