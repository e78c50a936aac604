package import Braille
import Formats
import Publications

/// liblouis for one publication, and what was proved by it.
package final class BrailleProof {
  let translation: Translation
  /// Cells in which everything expected was found: a file that holds the same cells, page by page, needs no second search.
  fileprivate var whole: [UInt8]?

  package init(_ translation: Translation) { self.translation = translation }
}

/// Looks for what is expected in a finished file of braille. It compares cells and not print, which braille gives back only nearly.
struct BrailleParity {
  private let reading: BrailleReading

  static func missing(
    from bytes: [UInt8], _ format: Format, _ inventory: Inventory, _ publication: Publication, _ proof: BrailleProof
  ) throws(ProofFault) -> [Parity.Missing] {
    let cells = format == .braillePEF ? try self.cells(in: bytes) : bytes
    if cells == proof.whole { return [] }
    let reading = BrailleReading(cells, format == .brailleGrade1 ? .one : .two, proof.translation)
    guard !reading.file.pages.isEmpty, reading.file.faults.isEmpty else {
      throw .unreadable("it has lines, pages or signs that no embosser could write")
    }
    do throws(BrailleError) {
      let missing = try BrailleParity(reading: reading).missing(inventory, publication)
      if missing.isEmpty, format == .braille { proof.whole = cells }
      return missing
    } catch {
      throw .braille(error)
    }
  }

  private static func cells(in bytes: [UInt8]) throws(ProofFault) -> [UInt8] {
    do throws(XMLFault) { return try PEFReader.cells(in: bytes) } catch { throw .unreadable(error.description) }
  }

  /// Signs that may stand at words without a space, since the words are then other cells: where they are quoted as written, or name a
  /// column in a table told row by row.
  private static let forms: [WordForm] = [("", ""), ("“", "”"), ("", ":")]

  /// The same where a fact is one among others of a sentence.
  private static let factForms: [WordForm] = [
    ("", ""), ("", ","), ("", "."), ("", ";"), ("(", ")"), ("“", "”:"), ("“", "”."), ("“", "”,"),
  ]

  /// Words from the first letter on that braille has: a letter of another script is named in a note.
  private func cut(_ passages: [Inline]) -> [Inline] {
    guard case .text(let words)? = passages.first, let first = words.unicodeScalars.first, first.value > 0x24F,
      first.properties.isAlphabetic
    else { return passages }
    return [.text(String(words.dropFirst(2)))] + passages.dropFirst()
  }

  private func missing(_ inventory: Inventory, _ publication: Publication) throws(BrailleError) -> [Parity.Missing] {
    let expected = inventory.runs.flatMap { $0.filter { $0.kind != .picture } }
    let bare = try missing(expected.map(\.passages), in: BrailleParity.forms, publication).map { expected[$0] }
    // A figure with a full stop would be found in the number of a paragraph.
    let facts = bare.filter(\.isFact)
    let formed = try missing(facts.map { cut($0.passages) }, in: BrailleParity.factForms, publication)
      .map { facts[$0] }
    let apart = try reading.missing(formed.map(\.passages), language: publication.language, areWhole: false)
    let missing = apart.map { formed[$0] } + bare.filter { !$0.isFact }
    let found = expected.filter { !missing.contains($0) }
    return try
      (missing + dashes(found, publication) + misread(found, publication) + pictures(inventory)
      + disordered(inventory, without: missing, publication)).map { Parity.Missing(what: $0.place, words: $0.words) }
      + links(inventory, publication)
  }

  private func misread(_ expected: [Expected], _ publication: Publication) throws(BrailleError) -> [Expected] {
    try reading.misread(expected.map(\.passages), language: publication.language).map { expected[$0] }
  }

  /// The words for a picture stand in a transcriber's note, which is in English.
  private func pictures(_ inventory: Inventory) throws(BrailleError) -> [Expected] {
    let pictures = inventory.runs.joined().filter { $0.kind == .picture }
    return try reading.missingNotes(pictures.map(\.words)).map { pictures[$0] }
  }

  private func disordered(
    _ inventory: Inventory, without missing: [Expected], _ publication: Publication
  ) throws(BrailleError) -> [Expected] {
    var disordered: [Expected] = []
    for run in inventory.runs {
      let run = run.filter { $0.kind != .picture && !missing.contains($0) }
      if run.count < 2 { continue }
      let forms = BrailleParity.forms + (run.contains(where: \.isFact) ? BrailleParity.factForms : [])
      let found = try reading.disordered(run.map(\.passages), in: forms, language: publication.language)
      disordered += found.map { run[$0] }
    }
    return disordered
  }

  /// Dashes also stand between the words of sentences: those that are the whole of a cell are counted in cells.
  private func dashes(_ expected: [Expected], _ publication: Publication) throws(BrailleError) -> [Expected] {
    let cells = expected.filter { $0.kind == .cell && LoneSigns.dashes.contains($0.words) }
    var missing: [Expected] = []
    for (words, same) in Dictionary(grouping: cells, by: \.words).sorted(by: { $0.key < $1.key }) {
      let found = try reading.countOfCells([.text(words)], language: publication.language)
      missing += same.dropFirst(found)
    }
    return missing
  }

  /// Which of the passages stand in the file in none of the forms.
  private func missing(
    _ sought: [[Inline]], in forms: [WordForm], _ publication: Publication
  ) throws(BrailleError) -> [Int] {
    let firsts = firstOfSame(sought)
    var missing = sought.indices.filter { firsts[$0] == $0 }
    for form in forms where !missing.isEmpty {
      let words = missing.map { index -> [Inline] in
        form.before.isEmpty && form.after.isEmpty
          ? sought[index] : [.text(form.before)] + sought[index] + [.text(form.after)]
      }
      missing = try reading.missing(words, language: publication.language).map { missing[$0] }
    }
    let left = Set(missing)
    return sought.indices.filter { left.contains(firsts[$0]) }
  }

  /// For each of the passages the first of the same words: they stand in many places, and are translated and looked for once.
  private func firstOfSame(_ sought: [[Inline]]) -> [Int] {
    var firsts: [String: Int] = [:]
    return sought.indices.map { index in
      guard sought[index].count == 1, case .text(let words) = sought[index][0] else { return index }
      if let first = firsts[words] { return first }
      firsts[words] = index
      return index
    }
  }

  /// Addresses that no words spell stand in full in the list at the end.
  private func links(_ inventory: Inventory, _ publication: Publication) throws(BrailleError) -> [Parity.Missing] {
    let addresses = Set(inventory.links.filter { !$0.isSpelt }.map(\.address)).sorted()
    let links = addresses.filter { !BrailleParity.isWithin($0, publication) }
    return try reading.missing(links.map { [.code($0)] }, language: "en").map {
      Parity.Missing(what: "link", words: links[$0])
    }
  }

  /// A link within the record is not written out: who reads braille finds what it leads to by its name or its number.
  static func isWithin(_ link: String, _ publication: Publication) -> Bool {
    !link.contains(":") || publication.site.map { link.hasPrefix($0) } ?? false
  }
}
