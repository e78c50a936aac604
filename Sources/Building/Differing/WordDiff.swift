/// Which words of two texts are in one of them only: the shortest way from one to the other (Myers, 1986).
struct WordDiff {
  /// By word of the old text: whether it is gone.
  private(set) var isRemoved: [Bool]
  /// By word of the new text: whether it is new.
  private(set) var isAdded: [Bool]

  /// Beyond so many words that differ a text counts as another from its first difference to its last.
  private static let limit = 1200

  init(_ old: [String], _ new: [String]) {
    isRemoved = Array(repeating: false, count: old.count)
    isAdded = Array(repeating: false, count: new.count)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    var numbers: [String: Int] = [:]
    func numbered(_ words: ArraySlice<String>) -> [Int] {
      words.map { word in
        if let known = numbers[word] { return known }
        numbers[word] = numbers.count
        return numbers.count - 1
      }
    }
    mark(numbered(old[start..<(old.count - end)]), numbered(new[start..<(new.count - end)]), after: start)
  }

  private mutating func mark(_ old: [Int], _ new: [Int], after start: Int) {
    guard let steps = WordDiff.steps(old, new) else {
      for index in old.indices { isRemoved[start + index] = true }
      for index in new.indices { isAdded[start + index] = true }
      return
    }
    for step in steps {
      switch step {
      case .remove(let index): isRemoved[start + index] = true
      case .add(let index): isAdded[start + index] = true
      }
    }
  }

  private enum Step {
    case remove(Int), add(Int)
  }

  /// Nil where the texts have less in common than is worth looking for.
  private static func steps(_ old: [Int], _ new: [Int]) -> [Step]? {
    if old.isEmpty { return new.indices.map { .add($0) } }
    if new.isEmpty { return old.indices.map { .remove($0) } }
    let most = min(old.count + new.count, limit)
    // By diagonal, from -most to most: how far along the old text one comes with so many steps.
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    var history: [[Int]] = []
    for count in 0...most {
      history.append(Array(reach[(most - count)...(most + count + 2)]))
      for diagonal in stride(from: -count, through: count, by: 2) {
        let place = diagonal + most + 1
        let goesDown = diagonal == -count || diagonal != count && reach[place - 1] < reach[place + 1]
        var x = goesDown ? reach[place + 1] : reach[place - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        reach[place] = x
        if x >= old.count, x - diagonal >= new.count { return walkBack(history, old.count, new.count) }
      }
    }
    return nil
  }

  private static func walkBack(_ history: [[Int]], _ oldCount: Int, _ newCount: Int) -> [Step] {
    var (x, y, steps) = (oldCount, newCount, [Step]())
    for count in history.indices.reversed() where count > 0 {
      // Each row holds the diagonals from -count - 1 to count + 1.
      let reach = history[count]
      let diagonal = x - y
      let place = diagonal + count + 1
      let goesDown = diagonal == -count || diagonal != count && reach[place - 1] < reach[place + 1]
      let before = goesDown ? reach[place + 1] : reach[place - 1]
      steps.append(goesDown ? .add(before - diagonal - 1) : .remove(before))
      (x, y) = (before, before - diagonal + (goesDown ? -1 : 1))
    }
    return steps
  }
}
