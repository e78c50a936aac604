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

  /// nil when the file has lines, pages or signs that no embosser could write.
  static func missing(
    from bytes: [UInt8], _ format: Format, _ inventory: Inventory, _ publication: Publication, _ proof: BrailleProof
  ) throws(BrailleError) -> [Parity.Missing]? {
    let cells = format == .braillePEF ? PEFReader.cells(in: bytes) : bytes
    if cells == proof.whole { return [] }
    let reading = BrailleReading(cells, format == .brailleGrade1 ? .one : .two, proof.translation)
    guard !reading.file.pages.isEmpty, reading.file.faults.isEmpty else { return nil }
    let missing = try BrailleParity(reading: reading).missing(inventory, publication)
    if missing.isEmpty, format == .braille { proof.whole = cells }
    return missing
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
    let links = Set(inventory.links).sorted().filter { !Parity.leadsWithin($0, publication) }
    let addresses = links.map { $0.contains(":") ? $0 : (publication.site ?? "") + $0 }
    let listed = try reading.missing(addresses.map { [.code($0)] }, language: "en")
    let spelt = try Set(reading.missing(addresses.map { [.text($0.withoutMailto)] }, language: publication.language))
    return listed.filter { spelt.contains($0) && !BrailleParity.isWithin(links[$0], publication) }.map {
      Parity.Missing(what: "link", words: links[$0])
    }
  }

  /// A link to a place of the publication itself is not written out: who reads braille finds it by its number.
  static func isWithin(_ link: String, _ publication: Publication) -> Bool {
    guard let hash = link.utf8.lastIndex(of: UInt8(ascii: "#")) else { return false }
    let anchor = String(link[link.utf8.index(after: hash)...])
    return publication.anchors.contains { $0 == anchor || $0.hasSuffix("--" + anchor) }
  }
}
