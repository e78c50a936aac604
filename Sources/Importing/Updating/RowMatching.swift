/// Which row of a paper that comes again is which row of the record.
///
/// A row is known by its number and its text within its group. Where one of the two says otherwise, the match is doubtful and
/// the record stays as it is.
struct RowMatching {
  struct Doubt {
    var new: UpdateRow
    var old: UpdateRow
    var reason: String
  }

  private(set) var pairs: [(old: UpdateRow, new: UpdateRow)] = []
  private(set) var doubts: [Doubt] = []
  private(set) var added: [UpdateRow] = []
  private(set) var gone: [UpdateRow] = []

  private var taken: Set<Int> = []
  private let byID: [String: [UpdateRow]]
  private let byNumber: [String: [UpdateRow]]
  private let byText: [[String]: [UpdateRow]]
  /// How often the paper has a number, in its group and in all.
  private let newNumbers: [String: Int]

  private let barred: Set<String>

  /// As alike as a sentence is to itself with some words changed.
  private static let alike = 0.5

  /// `barred` are numbers that are known to be doubtful from another list: of an answer, that of its recommendation.
  init(_ old: [UpdateRow], _ new: [UpdateRow], barred: Set<String> = []) {
    self.barred = barred
    byID = Dictionary(grouping: old.filter { $0.id != nil }) { $0.id ?? "" }
    var numbers: [String: [UpdateRow]] = [:]
    for row in old { for key in RowMatching.keys(of: row) { numbers[key, default: []].append(row) } }
    byNumber = numbers
    byText = Dictionary(grouping: old.filter { !$0.text.isEmpty }, by: \.text)
    newNumbers = new.flatMap(RowMatching.keys).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for row in new { match(row) }
    gone = old.filter { !taken.contains($0.index) }
  }

  private static func keys(of row: UpdateRow) -> [String] {
    guard let number = row.number else { return [] }
    return ["\(row.group)|\(number)", "|\(number)|"]
  }

  private mutating func match(_ row: UpdateRow) {
    if let id = row.id, let old = free(byID[id]).only { return pair(old, row, "the id is the same") }
    for key in RowMatching.keys(of: row) where newNumbers[key] == 1 {
      if let old = free(byNumber[key]).only { return pair(old, row, "the number is the same") }
    }
    let same = free(byText[row.text])
    if row.number == nil || same.allSatisfy({ $0.number == nil || $0.number == row.number }) {
      let inGroup = same.filter { $0.group == row.group }
      if let old = inGroup.first ?? same.only { return take(old, row) }
    } else if let old = same.only {
      taken.insert(old.index)
      return doubts.append(
        Doubt(new: row, old: old, reason: "its text is that of \(old.name), and its number is another"))
    }
    added.append(row)
  }

  private mutating func pair(_ old: UpdateRow, _ new: UpdateRow, _ sign: String) {
    if let number = new.number, barred.contains(number) {
      taken.insert(old.index)
      return doubts.append(Doubt(new: new, old: old, reason: "its recommendation was not taken over"))
    }
    if old.text.isEmpty || new.text.isEmpty || old.likeness(to: new) >= RowMatching.alike { return take(old, new) }
    taken.insert(old.index)
    doubts.append(Doubt(new: new, old: old, reason: "\(sign), and the text is another"))
  }

  private mutating func take(_ old: UpdateRow, _ new: UpdateRow) {
    taken.insert(old.index)
    pairs.append((old, new))
  }

  private func free(_ rows: [UpdateRow]?) -> [UpdateRow] { (rows ?? []).filter { !taken.contains($0.index) } }
}

extension Array {
  /// The element, where there is one only.
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
