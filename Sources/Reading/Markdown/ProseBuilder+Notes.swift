import CMarkGFM
import Diagnostics
import Record

/// The footnotes of a document while it is read.
struct Footnotes {
  /// Their definitions in the order of their numbers, which the parser puts at the end of the document.
  var definitions: [MarkdownNode]?
  /// A node of the document, from which the definitions are found.
  var start: MarkdownNode?
  /// The numbers that the present section refers to for the first time.
  var waiting: [Int] = []
  var met: Set<Int> = []
  /// The definition that is being written.
  var open: MarkdownNode?
  /// The number and the place that the next paragraph begins with.
  var number: Located<Int>?
}

/// Footnotes: a mark where the note belongs, and the note as a numbered paragraph at the end of its section.
extension ProseBuilder {
  mutating func noteReference(_ node: MarkdownNode) {
    flush()
    let number = Int(node.literal.string) ?? 0
    notes.start = node
    countLabel(of: node)
    let label = NoteAnchor.label(number, language: options.language)
    if options.isField || isInLink {
      report(UnreadMark.footnote.diagnostic("[^\(number)]", at: place(of: node, length: 2)))
      return writer.text(label)
    }
    let isFirst = notes.met.insert(number).inserted
    if isFirst { notes.waiting.append(number) }
    writer.noteReference(label: label, anchor: NoteAnchor.note(number), isFirst: isFirst)
  }

  /// The letters of “[^label]” were read, though the parser keeps only the number.
  private mutating func countLabel(of reference: MarkdownNode) {
    let line = map.bytes(ofLine: reference.line)
    let start = min(max(0, reference.column - 1), line.count)
    guard line.has("[^", at: start), let end = line.offset(of: UInt8(ascii: "]"), in: start..<line.count) else {
      return
    }
    wordBytes &+= UnsafeBufferPointer(rebasing: line[start..<end]).wordBytes
  }

  /// Writes the notes that the section refers to. A note may refer to others in turn.
  mutating func writeNotes() {
    var next = 0
    while next < notes.waiting.count {
      write(note: notes.waiting[next])
      next += 1
    }
    notes.waiting = []
  }

  private mutating func write(note number: Int) {
    let definitions = notes.definitions ?? notes.start?.allNotes ?? []
    notes.definitions = definitions
    guard definitions.indices.contains(number - 1) else { return }
    let note = definitions[number - 1]
    let line = map.bytes(ofLine: note.line)
    wordBytes &+= UnsafeBufferPointer(rebasing: line[..<min(line.count, max(0, note.column - 1))]).wordBytes
    notes.open = note
    notes.number = Located(number, at: place(of: note))
    if note.firstChild?.type != CMARK_NODE_PARAGRAPH, startNote() { writer.endParagraph() }
    note.walk { visit($0, entering: $1) }
    notes.open = nil
  }

  /// Starts the paragraph that a note begins with; false where it has begun.
  mutating func startNote() -> Bool {
    guard let number = notes.number else { return false }
    notes.number = nil
    writer.startParagraph(
      number: NoteAnchor.label(number.value, language: options.language), anchor: NoteAnchor.note(number.value),
      kind: .note, at: number.range)
    return true
  }
}

extension MarkdownNode {
  /// The definitions of the notes of the document that the node stands in.
  fileprivate var allNotes: [MarkdownNode] {
    var root = self
    while let parent = root.parent { root = parent }
    var notes: [MarkdownNode] = []
    var node = root.lastChild
    while let note = node, note.type == CMARK_NODE_FOOTNOTE_DEFINITION {
      notes.append(note)
      node = note.previous
    }
    return notes.reversed()
  }
}
