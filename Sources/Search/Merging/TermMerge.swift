/// The terms of all pieces of a tier, in the order of bytes, each once.
struct TermMerge {
  private let pieces: [Piece]
  /// By piece: its terms in the order of bytes, and how many of them are done.
  private let orders: [[Int]]
  private var places: [Int]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    orders = pieces.map { piece in
      piece.terms.indices.sorted { piece.terms[$0].lexicographicallyPrecedes(piece.terms[$1]) }
    }
    places = [Int](repeating: 0, count: pieces.count)
  }

  /// The next term, with its postings into `lists`.
  mutating func next(into lists: inout LevelLists) -> [UInt8]? {
    lists.removeAll()
    guard let term = smallest else { return nil }
    var base: UInt32 = 0
    for (number, piece) in pieces.enumerated() {
      if let index = head(of: number), piece.terms[index] == term {
        for posting in piece.postings[index] { lists.add(base + UInt32(posting >> 2), level: Int(posting & 3)) }
        places[number] += 1
      }
      base += UInt32(clamping: piece.count)
    }
    return term
  }

  private var smallest: [UInt8]? {
    var smallest: [UInt8]?
    for number in pieces.indices {
      guard let index = head(of: number) else { continue }
      let term = pieces[number].terms[index]
      guard let known = smallest else {
        smallest = term
        continue
      }
      if term.lexicographicallyPrecedes(known) { smallest = term }
    }
    return smallest
  }

  private func head(of piece: Int) -> Int? {
    places[piece] < orders[piece].count ? orders[piece][places[piece]] : nil
  }
}
