extension Record {
  /// Every document with a page of its own, in the order of kinds.
  package var documents: [Document] {
    var all = committees.map(\.document) + people.map(\.document)
    all += posts.map(\.document) + subjects.map(\.document)
    all += meetings.map(\.document) + minutes.map(\.document)
    all += reports.map(\.document) + reviews.map(\.document)
    all += recommendations.map(\.document) + responses.map(\.document)
    all += actionPlans.map(\.document) + indicatorSets.map(\.document)
    all += indicators.map(\.document) + workProgrammes.map(\.document)
    all += forwardPlans.map(\.document) + pages.map(\.document)
    return all + letters.map(\.document)
  }
}
