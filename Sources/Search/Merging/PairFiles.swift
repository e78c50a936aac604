/// The files of neighbouring words of a tier.
struct PairFiles {
  /// A power of two, so many that a file has about this many bytes.
  static let aim = 6000

  let count: Int
  private(set) var files: [SearchFile] = []

  init(_ pieces: [Piece], tier: Int, _ deflater: DeflaterBox) {
    let groups = pieces.reduce(0) { $0 + CardGroups.count(of: $1.count) }
    var lists: [[UInt8]] = []
    lists.reserveCapacity(PairBucket.count)
    for bucket in 0..<PairBucket.count { lists.append(PairFiles.list(bucket, of: pieces, below: groups)) }
    let total = lists.reduce(0) { $0 + $1.count }
    var count = 1
    while count < PairBucket.count, total / count > PairFiles.aim { count *= 2 }
    self.count = count
    for file in 0..<count {
      let bytes = stride(from: file, to: PairBucket.count, by: count).flatMap { lists[$0] }
      files.append(deflater.file("p/\(tier)/\(file)", bytes))
    }
  }

  private static func list(_ bucket: Int, of pieces: [Piece], below groups: Int) -> [UInt8] {
    var numbers: [UInt32] = []
    var base: UInt32 = 0
    for piece in pieces {
      for group in piece.pairs[bucket] { numbers.append(base + UInt32(group)) }
      base += UInt32(clamping: CardGroups.count(of: piece.count))
    }
    var bytes: [UInt8] = []
    bytes.put(num: numbers.count)
    RiceList(numbers[...], below: groups).write(into: &bytes)
    return bytes
  }
}
