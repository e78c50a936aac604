import Record
import Theme

/// A recommendation's line of others that say the same, over the years.
extension RecordPage<Recommendation> {
  var saidBefore: EntryGroupView? {
    chain(site.record.saidBefore(handle), .saidBefore, .saidBeforeOnce, id: "said_before")
  }
  var saidAgain: EntryGroupView? { chain(site.record.saidAgain(handle), .saidAgain, .saidAgainOnce, id: "said_again") }

  /// “Said before in 2023 and 2025”, with what became of each.
  private func chain(
    _ others: [Handle<Recommendation>], _ sentence: OfWords, _ undated: Phrase, id: String
  ) -> EntryGroupView? {
    if others.isEmpty { return nil }
    let days = others.map { site.record.dayMade(site.record[$0]) }
    var years: [String] = []
    for year in days.compactMap({ $0.map { String($0.year) } }) where !years.contains(year) { years.append(year) }
    return EntryGroupView(
      title: years.isEmpty ? say(undated) : say(sentence, words: say.list(years)), id: id,
      entries: zip(others, days).map { entry($0, made: $1) })
  }

  private func entry(_ other: Handle<Recommendation>, made day: Day?) -> EntryView {
    let own = site.record[other]
    return EntryView(
      title: site.record.fullTitle(of: other.ref), link: site.address(of: other.ref), date: day?.text, iso: day?.iso,
      note: own.position.map { say.position[$0] }, text: own.text.prose.plainText.excerpt(),
      status: site.standing(of: own))
  }
}
