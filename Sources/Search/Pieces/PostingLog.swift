/// Postings in the order they were met: a list's number and a value of 16 bits each.
struct PostingLog {
  private var lists: [Int32] = []
  private var values: [UInt16] = []

  @inline(__always)
  mutating func add(_ list: Int32, _ value: UInt16) {
    lists.append(list)
    values.append(value)
  }

  /// The same by list, each list in the order it was met.
  func sorted(by count: Int) -> PostingLists {
    var starts = [Int32](repeating: 0, count: count + 1)
    for list in lists { starts[Int(list) + 1] += 1 }
    for list in 0..<count { starts[list + 1] += starts[list] }
    var ends = starts
    var sorted = [UInt16](repeating: 0, count: values.count)
    for (list, value) in zip(lists, values) {
      sorted[Int(ends[Int(list)])] = value
      ends[Int(list)] += 1
    }
    return PostingLists(starts: starts, ends: ends, values: sorted)
  }
}

/// Pairs of neighbouring words in the order they were met: a bucket and the place of a card group in its piece, of 13 bits each.
struct PairLog {
  private var entries: [UInt32] = []

  @inline(__always)
  mutating func add(_ bucket: UInt32, in group: Int) {
    entries.append(bucket << 13 | UInt32(truncatingIfNeeded: group))
  }

  /// The groups by bucket, each once.
  func sorted() -> PostingLists {
    var starts = [Int32](repeating: 0, count: PairBucket.count + 1)
    for entry in entries { starts[Int(entry >> 13) + 1] += 1 }
    for bucket in 0..<PairBucket.count { starts[bucket + 1] += starts[bucket] }
    var ends = starts
    var sorted = [UInt16](repeating: 0, count: entries.count)
    for entry in entries {
      let bucket = Int(entry >> 13)
      let group = UInt16(truncatingIfNeeded: entry & 8191)
      let index = Int(ends[bucket])
      if index > starts[bucket], sorted[index - 1] == group { continue }
      sorted[index] = group
      ends[bucket] += 1
    }
    return PostingLists(starts: starts, ends: ends, values: sorted)
  }
}

/// Lists of values, one after another in one array.
struct PostingLists: Sendable {
  fileprivate let starts: [Int32]
  fileprivate let ends: [Int32]
  fileprivate let values: [UInt16]

  subscript(_ list: Int) -> ArraySlice<UInt16> { values[Int(starts[list])..<Int(ends[list])] }
}
