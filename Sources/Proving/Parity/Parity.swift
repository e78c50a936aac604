import Braille
import Formats
package import Publications

/// Proves that what is expected in a publication is in a finished file of it.
package enum Parity {
  /// Something that is expected and is not there.
  package struct Missing: Sendable, Equatable {
    package let what: String
    package let words: String
  }

  /// Only data as tables have several files. `proof` is for braille, and is not asked for anything else.
  package static func missing(
    from files: [[UInt8]], in format: Format, _ inventory: Inventory, of publication: Publication,
    reading proof: BrailleProof?
  ) throws(ProofFault) -> [Missing] {
    switch format {
    case .largePrint, .text, .epub, .odt, .json:
      return asWritten(try ReadBack.of(files.first ?? [], in: format), inventory, publication)
    case .audioBook, .audioScript:
      return asHeard(try ReadBack.of(files.first ?? [], in: format), inventory, publication)
    case .csv: return asData(try ReadBack.of(tables: files), inventory, publication)
    case .braille, .brailleGrade1, .braillePEF:
      guard let proof else { throw .unreadable("there is nothing to read braille with") }
      return try BrailleParity.missing(from: files.first ?? [], format, inventory, publication, proof)
    }
  }

  private static func asWritten(_ file: ReadBack, _ inventory: Inventory, _ publication: Publication) -> [Missing] {
    var text = Essence.of(file.words)
    for abbreviation in publication.abbreviations { withdraw(abbreviation, from: &text) }
    return words(inventory.runs, text, marks: file.marks) + signs(inventory, file) + links(inventory, file, publication)
  }

  private static func asHeard(_ file: ReadBack, _ inventory: Inventory, _ publication: Publication) -> [Missing] {
    let heard = Heard(publication)
    let runs = inventory.runs.map { $0.flatMap { heard.pieces(of: $0) } }
    return words(runs, Essence.of(file.words), marks: file.marks)
      + signs(inventory, file) + links(inventory, file, publication)
  }

  private static func signs(_ inventory: Inventory, _ file: ReadBack) -> [Missing] {
    let expected = inventory.runs.joined().filter { Essence.isEmpty($0.words) }
    if expected.isEmpty { return [] }
    var found = LoneSigns(file.words)
    return expected.filter { !found.take($0.words, isCell: $0.kind == .cell) }.map {
      Missing(what: $0.place, words: $0.words)
    }
  }

  private static func asData(_ file: ReadBack, _ inventory: Inventory, _ publication: Publication) -> [Missing] {
    let expected = rows(of: inventory, publication)
    return words(expected.runs, Essence.of(file.words)) + signs(expected, file)
  }

  /// What belongs in rows: everything but paragraphs and links, and resolutions only where they are what it is about.
  private static func rows(of inventory: Inventory, _ publication: Publication) -> Inventory {
    var rows = Inventory()
    for run in inventory.runs { rows.expect(run.filter { isOfRows($0.kind, publication.kind) }.map(\.inTable)) }
    return rows
  }

  private static func isOfRows(_ kind: Expected.Kind, _ publication: PublicationKind) -> Bool {
    switch kind {
    case .item, .recommendation, .cell, .rowFact: true
    case .resolution: publication == .minutes
    case .paragraph, .passage, .picture, .fact: false
    }
  }

  /// How many things `missing` looks for.
  package static func count(in format: Format, _ inventory: Inventory, of publication: Publication) -> Int {
    let links = Set(inventory.links.map { address(of: $0.address, publication) }).filter {
      !leadsWithin($0, publication)
    }
    switch format {
    case .largePrint, .text, .epub, .odt, .json: return links.count + count(inventory.runs)
    case .audioBook, .audioScript:
      let heard = Heard(publication)
      return links.count + count(inventory.runs.map { $0.filter { !heard.pieces(of: $0).isEmpty } })
    case .csv: return count(rows(of: inventory, publication).runs)
    case .braille, .brailleGrade1, .braillePEF:
      return links.count { !BrailleParity.isWithin($0, publication) } + count(inventory.runs)
    }
  }

  private static func count(_ runs: [[Expected]]) -> Int { runs.reduce(0) { $0 + $1.count } }

  /// A format that says what an abbreviation stands for does so right after it; without that, the words are as written.
  private static func withdraw(_ abbreviation: Abbreviation, from text: inout [UInt8]) {
    let short = Essence.of(abbreviation.short)
    let both = short + Essence.of(abbreviation.expansion)
    var kept: [UInt8] = []
    var place = 0
    while let found = text.position(of: both, from: place) {
      kept += text[place..<found] + short
      place = found + both.count
    }
    if place > 0 { text = kept + text[place...] }
  }

  private static func words(_ runs: [[Expected]], _ text: [UInt8], marks: Int? = nil) -> [Missing] {
    runs.flatMap { run -> [Missing] in
      var place = 0
      return run.compactMap { expected in
        let wanted = Essence.of(marks.map { TextReader.withoutMarks(expected.words, upTo: $0) } ?? expected.words)
        if wanted.isEmpty { return nil }
        guard let found = text.position(of: wanted, from: place) else {
          return Missing(what: expected.place, words: expected.words)
        }
        place = found + wanted.count
        return nil
      }
    }
  }

  /// A link to a place in the publication itself may lead there rather than to the site, and plain text has no second copy of an
  /// address that is there to be read.
  private static func links(_ inventory: Inventory, _ file: ReadBack, _ publication: Publication) -> [Missing] {
    let found = Set(file.links.map { address(of: $0, publication) })
    let expected = inventory.links.filter { file.marks == nil || !$0.isSpelt }
    return Set(expected.map { address(of: $0.address, publication) }).subtracting(found).sorted().filter { link in
      if file.isApart, publication.site == nil, !link.contains(":") { return false }
      guard let hash = link.utf8.lastIndex(of: UInt8(ascii: "#")) else { return !leadsWithin(link, publication) }
      let anchor = String(link[hash...])
      return !found.contains { $0.hasSuffix(anchor) || $0.hasSuffix("--" + anchor.dropFirst()) }
    }.map { Missing(what: "link", words: $0) }
  }

  /// From the root of the site, whichever way a format writes it.
  private static func address(of link: String, _ publication: Publication) -> String {
    if let site = publication.site, link.hasPrefix(site) { return String(link.dropFirst(site.count)) }
    var rest = link[...]
    while rest.hasPrefix("../") { rest = rest.dropFirst(3) }
    return String(rest)
  }

  static func leadsWithin(_ link: String, _ publication: Publication) -> Bool { link == publication.page }
}
