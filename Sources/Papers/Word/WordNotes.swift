/// The footnotes and endnotes of a Word document, and the marks they get in the order they are called.
struct WordNotes {
  enum Kind { case footnote, endnote }

  /// A place in the text that calls a note.
  struct Call {
    var kind: Kind
    var id: String
    var mark: String
  }

  /// The notes of one kind.
  fileprivate struct Notes {
    var content: [String: XMLElement] = [:]
    var relations: [String: WordParts.Relation] = [:]
    var style: NumberStyle
    var start = 1
    /// Where the count begins anew: “eachSect”, “eachPage” or “continuous”.
    var restart = ""
    var count = 0
    var page = 0
  }

  private var footnotes: Notes
  private var end: Notes
  /// The calls of endnotes, whose words stand at the end.
  private var waiting: [Call] = []

  init(_ parts: WordParts, settings: XMLElement?) throws(PackedParts.Fault) {
    footnotes = try WordNotes.notes("footnote", .decimal, parts, settings)
    end = try WordNotes.notes("endnote", .roman(isUpper: false), parts, settings)
  }

  private static func notes(
    _ name: String, _ usual: NumberStyle, _ parts: WordParts, _ settings: XMLElement?
  ) throws(PackedParts.Fault) -> Notes {
    var notes = Notes(style: usual)
    notes.take(settings?.first(name + "Pr"))
    guard let path = parts.path(name + "s"), let root = try parts.document(path) else { return notes }
    for note in root.all(name) {
      // The lines between text and notes are kept among them, with a type of their own.
      guard let id = note["id"], note["type"] == nil || note["type"] == "normal" else { continue }
      notes.content[id] = note
    }
    notes.relations = try parts.relations(of: path)
    return notes
  }

  /// The mark of a note that is called on a page; `custom` where the author gave it one.
  mutating func call(_ kind: Kind, _ id: String, custom: String?, page: Int) -> Call {
    let mark =
      custom
      ?? {
        switch kind {
        case .footnote: return footnotes.next(page)
        case .endnote: return end.next(page)
        }
      }()
    let call = Call(kind: kind, id: id, mark: mark)
    if kind == .endnote { waiting.append(call) }
    return call
  }

  mutating func endSection(_ properties: XMLElement?) {
    if footnotes.restart == "eachSect" { footnotes.count = 0 }
    if end.restart == "eachSect" { end.count = 0 }
  }

  /// What a section says of its notes.
  mutating func beginSection(_ properties: XMLElement?) {
    footnotes.take(properties?.first("footnotePr"))
    end.take(properties?.first("endnotePr"))
  }

  mutating func endnotes() -> [Call] {
    defer { waiting = [] }
    return waiting
  }

  func content(of call: Call) -> XMLElement? {
    switch call.kind {
    case .footnote: footnotes.content[call.id]
    case .endnote: end.content[call.id]
    }
  }

  func relations(of kind: Kind) -> [String: WordParts.Relation] {
    switch kind {
    case .footnote: footnotes.relations
    case .endnote: end.relations
    }
  }
}

extension WordNotes.Notes {
  fileprivate mutating func take(_ properties: XMLElement?) {
    guard let properties else { return }
    if let form = properties.first("numFmt")?["val"].flatMap(NumberStyle.init(word:)) { style = form }
    start = properties.first("numStart")?.number ?? start
    restart = properties.first("numRestart")?["val"] ?? restart
  }

  fileprivate mutating func next(_ page: Int) -> String {
    if restart == "eachPage", page != self.page { count = 0 }
    self.page = page
    count += 1
    return style.words(for: start + count - 1)
  }
}
