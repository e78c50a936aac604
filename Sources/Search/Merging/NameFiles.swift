/// What the units of a tier are called: a query that is just a name is answered with what it names.
struct NameFiles {
  /// So many names a file holds about.
  static let aim = 48
  /// What many units are called is no name: only the first of them are told.
  static let most = 12

  private(set) var files: [SearchFile] = []

  init(_ pieces: [Piece], _ units: [Unit], tier: Int, _ deflater: DeflaterBox) {
    let names = NameFiles.names(pieces, units)
    if names.isEmpty { return }
    var count = 1
    while count < PairBucket.count, names.count / count > NameFiles.aim { count *= 2 }
    let byFile = Dictionary(grouping: names) { Int($0.bucket) & (count - 1) }
    files = (0..<count).map { deflater.file("n/\(tier)/\($0)", NameFiles.bytes(of: byFile[$0] ?? [])) }
  }

  /// Numbered through the tier, in the order of their hashes; of one hash the first to be shown first.
  private static func names(_ pieces: [Piece], _ units: [Unit]) -> [PieceName] {
    var names: [PieceName] = []
    var base = 0
    for piece in pieces {
      for var name in piece.names {
        name.unit += base
        names.append(name)
      }
      base += piece.count
    }
    func order(_ name: PieceName) -> (UInt32, Int, Int) { (name.hash, name.rank, -name.unit) }
    return names.sorted { order($0) < order($1) }
  }

  private static func bytes(of names: [PieceName]) -> [UInt8] {
    var bytes: [UInt8] = []
    var before: UInt32 = 0
    var start = names.startIndex
    while start < names.endIndex {
      let hash = names[start].hash
      let end = names[start...].firstIndex { $0.hash != hash } ?? names.endIndex
      bytes.put(num: Int(hash - before))
      bytes.put(num: min(end - start, most))
      for name in names[start..<end].prefix(most) { put(name, into: &bytes) }
      (before, start) = (hash, end)
    }
    return bytes
  }

  /// The unit, whether its standing follows, and its rank.
  private static func put(_ name: PieceName, into bytes: inout [UInt8]) {
    bytes.put(num: name.unit * 2 + (name.standing == nil ? 0 : 1))
    bytes.append(UInt8(clamping: name.rank))
    name.standing?.write(into: &bytes)
  }
}
