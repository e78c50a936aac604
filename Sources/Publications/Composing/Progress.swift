import Record

extension Wording {
  /// Each entry with its day as written, what was reported, and where.
  func log(_ entries: [Disclosed<ProgressEntry>]) -> [Block] {
    Block.oneOrList(
      entries.map { entry in
        switch entry {
        case .open(let entry): self.entry(entry)
        case .withheld(let withheld): self.withheld(withheld)
        }
      })
  }

  private func entry(_ entry: ProgressEntry) -> [Block] {
    let isSame = entry.dateWords == entry.date?.text || entry.dateWords == entry.date?.iso
    var day = entry.date?.text ?? ""
    if !isSame, let words = entry.dateWords { day += day.isEmpty ? "“\(words)”" : " “\(words)”" }
    if let impossibility = entry.impossibility { day += " (\(impossibility))" }
    var blocks: [Block] = [.words([.strong([.text(day.isEmpty ? "No date" : day)])])] + prose(entry.text)
    if let source = entry.source { blocks.append(.words([.text("Source: ")] + citation(source))) }
    return blocks
  }
}
