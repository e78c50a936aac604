/// Postings in the order they were met: a list's number and a value of 16 bits each.
struct PostingLog {
  private var lists: [Int32] = []
  private var values: [UInt16] = []

  @inline(__always)
  mutating func add(_ list: Int32, _ value: UInt16) {
    lists.append(list)
    values.append(value)
  }

  /// The same by list, each list in the order it was met, and a value that follows itself once.
  func sorted(by count: Int) -> PostingLists {
    var starts = [Int32](repeating: 0, count: count + 1)
    for list in lists { starts[Int(list) + 1] += 1 }
    for list in 0..<count { starts[list + 1] += starts[list] }
    var ends = starts
    var sorted = [UInt16](repeating: 0, count: values.count)
    for (list, value) in zip(lists, values) {
      let place = Int(ends[Int(list)])
      if place > starts[Int(list)], sorted[place - 1] == value { continue }
      sorted[place] = value
      ends[Int(list)] += 1
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
