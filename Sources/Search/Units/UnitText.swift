import Record

/// The words of a unit: what its card shows, and what it is found by.
struct UnitText {
  /// Words by how much they matter.
  enum Weight: UInt16 {
    /// Whose it is.
    case context = 1
    case running = 2
    /// Headings, what the unit is a part of, the words of a recommendation, written numbers.
    case strong = 8
    case title = 1024
  }

  enum Part {
    case words(String, Weight)
    /// Prose, and whether its anchors stand in the page.
    case prose(Prose, Weight, anchored: Bool)
    /// Found, but not shown.
    case hidden(String, Weight)
  }

  var label = ""
  var title: String
  var whole = ""
  var address: String
  var parts: [Part] = []

  init(_ title: String, at address: String, label: String = "", whole: String = "") {
    self.title = title
    self.address = address
    self.label = label
    self.whole = whole
  }

  mutating func add(_ words: String?, _ weight: Weight = .running) {
    if let words, !words.isEmpty { parts.append(.words(words, weight)) }
  }

  mutating func add(_ prose: LinkedProse?, _ weight: Weight = .running) {
    if let prose, !prose.prose.isEmpty { parts.append(.prose(prose.prose, weight, anchored: false)) }
  }

  /// A body, whose numbers and headings have anchors in the page.
  mutating func add(body: Prose?) {
    if let body, !body.isEmpty { parts.append(.prose(body, .running, anchored: true)) }
  }

  mutating func add(names: [String]) { add(names.filter { !$0.isEmpty }.joined(separator: ", ")) }

  mutating func add(_ leads: [Lead]) { add(names: leads.map(\.words)) }

  mutating func add(_ entries: [Disclosed<ProgressEntry>]) {
    for entry in entries { if let open = entry.open { add(open.text) } }
  }
}
