import Record

/// The pieces of the document that was read last: units of one document follow each other, and it is cut once for all of them.
struct SectionCache {
  struct Cut {
    /// What stands before the first heading.
    var before: Prose?
    var named: [String: ProseSection] = [:]
    private var ordered: [ProseSection] = []

    init(_ sections: [ProseSection]) {
      for section in sections {
        guard let anchor = section.anchor else {
          before = section.body
          continue
        }
        named[anchor] = section
        ordered.append(section)
      }
    }

    func section(_ place: Int) -> ProseSection? { ordered.indices.contains(place) ? ordered[place] : nil }
  }

  private var last: (ref: RecordRef, cut: Cut)?

  mutating func minutes(_ index: Int, _ minutes: Minutes) -> Cut {
    cut(Handle<Minutes>(index).ref) { minutes.body.prose.sections(at: Set(minutes.minutes.map(\.anchor))) }
  }

  mutating func report(_ index: Int, _ report: Report) -> Cut {
    cut(Handle<Report>(index).ref) { report.body.prose.sections(at: Set(report.body.prose.sectionAnchors)) }
  }

  private mutating func cut(_ ref: RecordRef, _ sections: () -> [ProseSection]) -> Cut {
    if let last, last.ref == ref { return last.cut }
    let cut = Cut(sections())
    last = (ref, cut)
    return cut
  }
}

extension Prose {
  /// The words of a text that has no title, as one: its first paragraph, at most some 160 bytes and whole words.
  var firstWords: String {
    let line = plainText.prefix { $0 != "\n" }
    if line.utf8.count <= 160 { return String(line) }
    let cut = line.prefix(150)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
  }
}
