package import Braille
import Formats
import Publications

/// liblouis for one publication, and what was proved by it.
package final class BrailleProof {
  let translation: Translation
  /// Cells in which all that is owed was found: a file that holds the very same, page by page, needs no second search.
  fileprivate var whole: [UInt8]?

  package init(_ translation: Translation) { self.translation = translation }
}

/// Looks for what is owed in a finished file of braille: in braille, cell by cell, as print can be made from it only nearly.
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

  private func missing(_ inventory: Inventory, _ publication: Publication) throws(BrailleError) -> [Parity.Missing] {
    let expected = inventory.runs.flatMap(\.self)
    let bare = try missing(expected, publication) { $0 }
    // Words that are quoted as written have the marks without a space.
    let quoted = try missing(bare, publication) { [.text("“")] + $0 + [.text("”")] }
    // In a table told row by row, a column's name has a colon.
    let words = try missing(quoted, publication) { $0 + [.text(":")] }
    return try (words + dashes(expected.filter { !words.contains($0) }, publication)).map {
      Parity.Missing(what: $0.place, words: $0.words)
    } + links(inventory, publication)
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

  private func missing(
    _ expected: [Expected], _ publication: Publication, _ form: ([Inline]) -> [Inline]
  ) throws(BrailleError) -> [Expected] {
    if expected.isEmpty { return [] }
    return try reading.missing(expected.map { form($0.passages) }, language: publication.language).map { expected[$0] }
  }

  /// Addresses stand in full in the list at the end, or in the text where they are its words.
  private func links(_ inventory: Inventory, _ publication: Publication) throws(BrailleError) -> [Parity.Missing] {
    let links = Set(inventory.links).sorted().filter { !BrailleParity.isWithin($0, publication) }
    let listed = try reading.missing(links.map { [.code($0)] }, language: "en")
    let words: [[Inline]] = links.map { [.text($0.withoutMailto)] }
    let spelt = try Set(reading.missing(words, language: publication.language, areWhole: false))
    return listed.filter { spelt.contains($0) }.map { Parity.Missing(what: "link", words: links[$0]) }
  }

  /// A link within the record is not written out: who reads braille finds what it leads to by its name or its number.
  static func isWithin(_ link: String, _ publication: Publication) -> Bool {
    !link.contains(":") || publication.site.map { link.hasPrefix($0) } ?? false
  }
}
