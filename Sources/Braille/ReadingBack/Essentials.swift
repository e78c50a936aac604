/// What is left of cells for a comparison, of those expected and those found alike.
///
/// Taken away is what depends on the words around: transcriber's notes, references to the list of links, and the indicators of
/// capitals and emphasis over words or passages (three words in capitals have one indicator, the same words on two sides of a
/// note have three). All letters, contractions, figures, signs and single capitals remain.
enum Essentials {
  static func of(_ cells: some Collection<UInt8>) -> [UInt8] {
    var reader = Reader(cells: Array(cells))
    while !reader.isAtEnd { reader.step() }
    return reader.kept
  }

  /// Where each of them stood among all cells.
  static func origins(in cells: [UInt8]) -> [Int] {
    var reader = Reader(cells: cells)
    var origins: [Int] = []
    while !reader.isAtEnd {
      let (place, count) = (reader.place, reader.kept.count)
      reader.step()
      origins.removeLast(max(0, origins.count - reader.kept.count))
      if reader.kept.count > count { origins.append(place) }
    }
    return origins
  }

  private struct Reader {
    let cells: [UInt8]
    var place = 0
    var kept: [UInt8] = []

    var isAtEnd: Bool { place >= cells.count }

    mutating func step() {
      if Essentials.beginners.contains(cells[place]) { return stepOverSign() }
      keep()
    }

    private mutating func stepOverSign() {
      if starts(with: Essentials.noteStart), let end = end(of: Essentials.noteEnd) { return leave(to: end) }
      if starts(with: Essentials.referenceStart), let end = referenceEnd { return leave(to: end) }
      if let indicator = Essentials.indicators.first(where: starts(with:)) {
        place += indicator.count
        return
      }
      keep()
    }

    private mutating func keep() {
      // A space before something that was left out went with it; one after it may now follow another.
      if cells[place] != Cell.space || kept.last != Cell.space { kept.append(cells[place]) }
      place += 1
    }

    func starts(with sign: [UInt8]) -> Bool {
      place + sign.count <= cells.count && cells[place..<place + sign.count].elementsEqual(sign)
    }

    private func end(of sign: [UInt8]) -> Int? {
      var end = place
      while end + sign.count <= cells.count {
        if cells[end..<end + sign.count].elementsEqual(sign) { return end + sign.count }
        end += 1
      }
      return nil
    }

    /// “.<#AB.>”: only a number stands in it.
    private var referenceEnd: Int? {
      var end = place + Essentials.referenceStart.count
      while end < cells.count, (UInt8(ascii: "A")...UInt8(ascii: "J")).contains(cells[end]) { end += 1 }
      let close = Essentials.referenceEnd
      guard end + close.count <= cells.count, cells[end..<end + close.count].elementsEqual(close) else { return nil }
      return end + close.count
    }

    private mutating func leave(to end: Int) {
      if kept.last == Cell.space { kept.removeLast() }
      place = end
    }
  }

  /// What a sign that is left out can begin with: few cells have to be looked at closely.
  private struct Beginners {
    private let isOne: [Bool]

    init(of signs: [[UInt8]]) {
      var isOne = [Bool](repeating: false, count: 256)
      for sign in signs { isOne[Int(sign[0])] = true }
      self.isOne = isOne
    }

    func contains(_ cell: UInt8) -> Bool { isOne[Int(cell)] }
  }

  private static let beginners = Beginners(of: [noteStart, referenceStart] + indicators)
  private static let noteStart = Array("@.<".utf8)
  private static let noteEnd = Array("@.>".utf8)
  private static let referenceStart = Array(".<#".utf8)
  private static let referenceEnd = Array(".>".utf8)
  /// Passage before word, as one begins with the other; then the ends, for capitals, bold and italic (RUEB 8 and 9).
  private static let indicators = [",,,", ",,", ",'", "^7", "^1", "^2", "^'", ".7", ".1", ".2", ".'"].map {
    Array($0.utf8)
  }
}
