import Record

extension Publications {
  /// A progress log under its name; nothing when there is none.
  func progress(_ entries: [Disclosed<ProgressEntry>], _ name: String) -> [Block] {
    entries.isEmpty ? [] : [.facts([Fact(name, log(entries))])]
  }

  /// Each entry with its day as written, what was reported, and where.
  func log(_ entries: [Disclosed<ProgressEntry>]) -> [Block] {
    Block.oneOrList(
      entries.map { entry in
        switch entry {
        case .open(let entry): self.entry(entry)
        case .withheld(let withheld): wording.withheld(withheld)
        }
      })
  }

  private func entry(_ entry: ProgressEntry) -> [Block] {
    let isSame = entry.dateWords == entry.date?.text || entry.dateWords == entry.date?.iso
    var day = entry.date?.text ?? ""
    if !isSame, let words = entry.dateWords { day += day.isEmpty ? "“\(words)”" : " “\(words)”" }
    if let impossibility = entry.impossibility { day += " (\(impossibility))" }
    var blocks: [Block] = [.words([.strong([.text(day.isEmpty ? "No date" : day)])])] + wording.prose(entry.text)
    if let source = entry.source { blocks.append(.words([.text("Source: ")] + wording.citation(source))) }
    return blocks
  }
}
