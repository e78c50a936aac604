/// The postings of one term, apart by how much it matters in them: level 3 is the highest.
struct LevelLists {
  /// Ascending, by level from 0 to 3.
  private var numbers: [[UInt32]] = [[], [], [], []]

  var count: Int { numbers.reduce(0) { $0 + $1.count } }

  mutating func add(_ number: UInt32, level: Int) { numbers[level].append(number) }

  mutating func removeAll() {
    for level in 0..<4 { numbers[level].removeAll(keepingCapacity: true) }
  }

  func write(below top: Int, into bytes: inout [UInt8]) {
    write(numbers.map { $0[...] }, below: top, into: &bytes)
  }

  /// The best so many: by level, and the newest of a level.
  func writeHead(_ count: Int, below top: Int, into bytes: inout [UInt8]) {
    write(heads(count), below: top, into: &bytes)
  }

  /// Writes what the head left over, block by block from the newest, and says how many each has.
  func writeRest(
    after count: Int, below top: Int, blockSize: Int, _ block: (_ number: Int, _ count: Int, _ bytes: [UInt8]) -> Void
  ) {
    var rest = zip(numbers, heads(count)).map { $0.prefix($0.count - $1.count) }
    for number in stride(from: (top - 1) / blockSize, through: 0, by: -1) {
      let start = UInt32(clamping: number * blockSize)
      let parts = rest.map { level in level[(level.lastIndex { $0 < start }.map { $0 + 1 } ?? level.startIndex)...] }
      let total = parts.reduce(0) { $0 + $1.count }
      rest = zip(rest, parts).map { $0.prefix($0.count - $1.count) }
      if total == 0 { continue }
      var bytes: [UInt8] = []
      write(parts, below: min(top, (number + 1) * blockSize), into: &bytes)
      block(number, total, bytes)
    }
  }

  private func heads(_ count: Int) -> [ArraySlice<UInt32>] {
    var left = count
    var heads = [ArraySlice<UInt32>](repeating: [], count: 4)
    for level in (0..<4).reversed() {
      heads[level] = numbers[level].suffix(left)
      left -= heads[level].count
    }
    return heads
  }

  private func write(_ levels: [ArraySlice<UInt32>], below top: Int, into bytes: inout [UInt8]) {
    let present = (0..<4).filter { !levels[$0].isEmpty }
    bytes.append(present.reduce(0) { $0 | 1 << UInt8($1) })
    for level in present.dropFirst().reversed() { bytes.put(num: levels[level].count) }
    for level in present.reversed() { RiceList(levels[level], below: top).write(into: &bytes) }
  }
}
