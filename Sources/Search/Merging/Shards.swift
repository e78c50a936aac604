/// The term shards of a tier, and the files of what common terms have besides their best postings.
struct Shards {
  /// A term whose postings take more bytes than this has only its best in the shard.
  static let roomForOne = 1024
  static let headCount = 128
  static let blockSize = 32_768
  /// A shard is cut from here on where the hash of a term says so, and at the latest at `most`.
  static let least = 2048
  static let most = 8192

  let tier: Int
  let units: Int
  private(set) var files: [SearchFile] = []
  /// The first term of each shard; that of the first is empty.
  private(set) var starts: [[UInt8]] = []
  private let deflater: DeflaterBox
  private var bytes: [UInt8] = []
  private var count = 0
  private var common = 0
  private var before: [UInt8] = []
  private var taken: Set<String> = []

  init(_ pieces: [Piece], tier: Int, _ deflater: DeflaterBox) {
    self.deflater = deflater
    self.tier = tier
    units = pieces.reduce(0) { $0 + $1.count }
    var merge = TermMerge(pieces)
    var lists = LevelLists()
    while let term = merge.next(into: &lists) {
      // A word of an address alone leads to no unit.
      if lists.count == 0 { continue }
      if isCut(before: term) { close() }
      if count == 0 { begin(starts.isEmpty ? [] : term) }
      add(term, lists)
    }
    close()
  }

  private func isCut(before term: [UInt8]) -> Bool {
    let hash = NameHash(term)
    guard bytes.count >= Shards.least, hash.value % 4 == 0 || bytes.count >= Shards.most else { return false }
    // Two shards whose names clash stay one.
    return !taken.contains(hash.hex)
  }

  private var name: String { NameHash(starts.last ?? []).hex }

  private mutating func begin(_ term: [UInt8]) {
    starts.append(term)
    taken.insert(name)
    common = 0
    before = []
  }

  private mutating func add(_ term: [UInt8], _ lists: LevelLists) {
    bytes.put(frontCoded: term, after: before)
    before = term
    count += 1
    let total = lists.count
    if total < Shards.headCount * 8 {
      var whole: [UInt8] = []
      lists.write(below: units, into: &whole)
      if whole.count <= Shards.roomForOne || total <= Shards.headCount {
        bytes.put(num: total * 2)
        bytes += whole
        return
      }
    }
    addHead(lists, total)
  }

  private mutating func addHead(_ lists: LevelLists, _ total: Int) {
    bytes.put(num: total * 2 + 1)
    lists.writeHead(Shards.headCount, below: units, into: &bytes)
    var blocks: [(number: Int, count: Int)] = []
    lists.writeRest(after: Shards.headCount, below: units, blockSize: Shards.blockSize) { number, count, rest in
      blocks.append((number, count))
      files.append(deflater.file("r/\(tier)/\(name)-\(common)-\(number)", rest))
    }
    bytes.put(num: blocks.count)
    for block in blocks {
      bytes.put(num: block.number)
      bytes.put(num: block.count)
    }
    common += 1
  }

  private mutating func close() {
    if count == 0 { return }
    var shard: [UInt8] = []
    shard.put(num: count)
    files.append(deflater.file("t/\(tier)/\(name)", shard + bytes))
    bytes = []
    count = 0
  }
}
