/// A place at which the words of a page change, with a few words around it.
package struct ChangedPassage: Sendable, Equatable {
  package enum Kind: String, Sendable { case same, removed, added }

  package struct Part: Sendable, Equatable {
    package var kind: Kind
    package var words: String
  }

  package var parts: [Part]
}

/// Finds the passages of a page that change, leaving out what only another day says in other words.
struct PassageFinder {
  private let old: [String]
  private let new: [String]
  private let change: WordDiff
  /// By word of the new text: whether only the day says it.
  private let isOfToday: [Bool]
  /// By word of the old text: whether only the day takes it away.
  private let isOfThen: [Bool]

  /// Words shown before and after a change; two changes nearer than this are one passage.
  private static let around = 6

  /// `then` is what the page would say today if it were still the day of the last build; nil where it is.
  init(old: PageText, new: PageText, then: PageText?) {
    (self.old, self.new) = (old.words, new.words)
    change = WordDiff(old.words, new.words)
    guard let then else {
      isOfToday = Array(repeating: false, count: new.words.count)
      isOfThen = Array(repeating: false, count: old.words.count)
      return
    }
    isOfToday = WordDiff(then.words, new.words).isAdded
    isOfThen = WordDiff(old.words, then.words).isRemoved.map { !$0 }
  }

  func passages() -> [ChangedPassage] { groups().map { ChangedPassage(parts: parts(of: $0)) } }

  /// A word of either text, in the order in which both are read.
  private enum Step {
    case same(Int), removed(Int), added(Int)
  }

  private var steps: [Step] {
    var (steps, i, j) = ([Step](), 0, 0)
    while i < old.count || j < new.count {
      if i < old.count, change.isRemoved[i] {
        steps.append(.removed(i))
        i += 1
      } else if j < new.count, change.isAdded[j] {
        steps.append(.added(j))
        j += 1
      } else {
        steps.append(.same(j))
        (i, j) = (i + 1, j + 1)
      }
    }
    return steps
  }

  /// Changes with what stands around them; those that only the day makes are left out.
  private func groups() -> [[Step]] {
    let steps = steps
    var ranges: [Range<Int>] = []
    var place = 0
    while place < steps.count {
      guard isChange(steps[place]) else { place += 1; continue }
      let end = steps[place...].firstIndex { !isChange($0) } ?? steps.count
      if steps[place..<end].contains(where: isOfTheRecord) {
        let range = start(before: place, in: steps)..<self.end(after: end, in: steps)
        if let last = ranges.last, last.upperBound >= range.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
        } else {
          ranges.append(range)
        }
      }
      place = end
    }
    return ranges.map { Array(steps[$0]) }
  }

  private func isChange(_ step: Step) -> Bool {
    switch step {
    case .same: false
    case .removed, .added: true
    }
  }

  private func isOfTheRecord(_ step: Step) -> Bool {
    switch step {
    case .same: false
    case .removed(let index): !isOfThen[index] && !old[index].isEmpty
    case .added(let index): !isOfToday[index] && !new[index].isEmpty
    }
  }

  /// Not beyond the line in which the change stands.
  private func start(before place: Int, in steps: [Step]) -> Int {
    var start = place
    while start > 0, place - start < PassageFinder.around, !isBreak(steps[start - 1]) { start -= 1 }
    return start
  }

  private func end(after place: Int, in steps: [Step]) -> Int {
    var end = place
    while end < steps.count, end - place < PassageFinder.around, !isBreak(steps[end]) { end += 1 }
    return end
  }

  private func isBreak(_ step: Step) -> Bool { if case .same(let index) = step { new[index].isEmpty } else { false } }

  private func parts(of steps: [Step]) -> [ChangedPassage.Part] {
    var parts: [ChangedPassage.Part] = []
    for step in steps {
      let (kind, word): (ChangedPassage.Kind, String) =
        switch step {
        case .same(let index): (.same, new[index])
        case .removed(let index): (.removed, old[index])
        case .added(let index): (.added, new[index])
        }
      if word.isEmpty { continue }
      if parts.last?.kind == kind {
        parts[parts.count - 1].words += " " + word
      } else {
        parts.append(.init(kind: kind, words: word))
      }
    }
    return parts
  }
}
