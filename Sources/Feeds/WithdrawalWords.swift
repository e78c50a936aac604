internal import History
internal import Record

extension EventWording {
  /// One entry for each day, kind and committee: more than that may not be told.
  func entries(of withdrawals: [Withdrawal]) -> [FeedEntry] {
    var entries: [FeedEntry] = []
    var rest = withdrawals[...]
    while let first = rest.first {
      let same = rest.prefix { $0 == first }
      rest = rest.dropFirst(same.count)
      entries.append(entry(first, count: same.count))
    }
    return entries
  }

  private func entry(_ withdrawal: Withdrawal, count: Int) -> FeedEntry {
    let names = withdrawal.committees.compactMap { id in
      record.committees.first { $0.document.id.text == id }?.document.title
    }
    let what = withdrawal.words(count: count)
    let by = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    let name = ["withdrawn", withdrawal.day.iso, withdrawal.kind.rawValue] + withdrawal.committees
    return FeedEntry(
      id: tags.tag(name.joined(separator: "/")), day: withdrawal.day, title: what + by,
      paragraphs: ["\(what) on \(withdrawal.day.text)\(by)."], link: base + "changes/",
      categories: [withdrawal.kind.rawValue])
  }
}
