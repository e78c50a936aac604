package import Record

/// The index of a record, in three steps: what there is to find, its words in pieces that can be read side by side, and the
/// files made of all pieces. The format is docs/search-index.md.
package struct SearchIndex: Sendable {
  private let source: any UnitSource
  private let tiers: [[Unit]]
  private let codes: TextCodes
  /// Which units each piece has.
  package let pieces: [PieceRange]

  /// Units of one tier that follow each other.
  package struct PieceRange: Sendable {
    fileprivate var tier: Int
    fileprivate var range: Range<Int>
  }

  /// `lists` are the pages that are no records.
  package init(_ record: Record, _ addresses: Addresses, lists: [SearchedList] = []) {
    self.init(RecordUnits(record, addresses, lists: lists))
  }

  init(_ source: any UnitSource) {
    let tiers = Tiers(source.units, asAt: source.asAt).all
    self.source = source
    self.tiers = tiers
    codes = SearchIndex.codes(source, tiers)
    pieces = tiers.enumerated().flatMap { tier, units in
      stride(from: 0, to: units.count, by: Piece.size).map {
        PieceRange(tier: tier, range: $0..<min($0 + Piece.size, units.count))
      }
    }
  }

  /// How many things can be found.
  package var count: Int { tiers.reduce(0) { $0 + $1.count } }

  /// Counted in the oldest units: in all of the first, and in some of those that follow.
  private static func codes(_ source: any UnitSource, _ tiers: [[Unit]]) -> TextCodes {
    let oldest = (tiers.first { !$0.isEmpty } ?? []).prefix(8192)
    let sample = oldest.enumerated().filter { $0.offset < 1024 || $0.offset % 16 == 0 }.map(\.element)
    var reader = source.reader()
    var counting = PieceIndexer(sampling: .none)
    let common = CommonWords(counts: counting.counts(sample, with: &reader))
    var finding = PieceIndexer(sampling: common)
    return TextCodes(common, texts: finding.texts(sample, with: &reader))
  }

  /// Reads a piece; may be called for several at once.
  package func read(_ piece: PieceRange) -> Piece {
    var indexer = PieceIndexer(codes)
    var reader = source.reader()
    return indexer.index(
      tiers[piece.tier][piece.range], with: &reader, tier: piece.tier,
      firstGroup: piece.range.lowerBound / CardGroups.size)
  }

  /// `read` are all the pieces, in order.
  package func files(of read: [Piece]) -> [SearchFile] {
    let deflater = DeflaterBox()
    var files = [deflater.file("words", codes.bytes)]
    var roots: [Root.Tier?] = []
    for (tier, units) in tiers.enumerated() {
      let own = zip(pieces, read).filter { $0.0.tier == tier }.map(\.1)
      roots.append(units.isEmpty ? nil : add(tier, units, own, deflater, to: &files))
    }
    let spelling = Spelling(read, deflater)
    files += spelling.files.map(\.file)
    let overdue = deflater.file("o", Facets.overdue(tiers))
    files.append(overdue)
    let root = Root(
      source: source, tiers: roots, overdueBytes: overdue.bytes.count, letters: spelling.files.map(\.letter),
      compounds: SearchIndex.compounds(read))
    return files + [deflater.file("root", root.bytes)]
  }

  private func add(
    _ tier: Int, _ units: [Unit], _ read: [Piece], _ deflater: DeflaterBox, to files: inout [SearchFile]
  ) -> Root.Tier {
    for piece in read {
      for (name, range) in piece.cards.all { files.append(SearchFile(name, stored: piece.cards.files[range])) }
    }
    let shards = Shards(read, tier: tier, deflater)
    let pairs = PairFiles(read, tier: tier, deflater)
    let facets = deflater.file("f/\(tier)", Facets.bytes(of: units, source.leads))
    let names = NameFiles(read, units, tier: tier, deflater)
    files += shards.files + pairs.files + names.files + [facets]
    var root = Root.Tier(
      units: units.count, pairFiles: pairs.count, facetBytes: facets.bytes.count, shardStarts: shards.starts)
    root.nameFiles = names.files.count
    root.firstToCome = units.firstIndex { $0.day.map { $0 >= source.asAt } ?? false } ?? units.count
    return root
  }

  /// Words that stand in the record as one and with a hyphen, so that each finds the other.
  private static func compounds(_ read: [Piece]) -> [Compound] {
    var written: Set<[UInt8]> = []
    let hyphenated = Set(read.flatMap(\.hyphenated))
    let wholes = Set(hyphenated.map(\.whole))
    for piece in read { for (word, _) in piece.words where wholes.contains(word) { written.insert(word) } }
    return hyphenated.filter { written.contains($0.whole) }
      .sorted { ($0.whole + [0] + $0.parts).lexicographicallyPrecedes($1.whole + [0] + $1.parts) }
  }
}
