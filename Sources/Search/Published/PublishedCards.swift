import Record

/// A card of a published index.
struct PublishedCard {
  /// Nil for a kind that this version does not know.
  var kind: UnitKind?
  /// Counted from 1; 0 for none.
  var committee = 0
  var day: Day?
  /// Ours, as `PublishedRoot` numbers them.
  var status: UInt8 = 0
  var position: UInt8 = 0
  var label = ""
  var title = ""
  var whole = ""
  /// From the root of its site on.
  var address = ""
  var body: [CardParagraph] = []
}

/// The cards of one file, in turn.
struct PublishedCards {
  private var scanner: IndexScanner
  private let root: PublishedRoot
  private let codes: PublishedCodes
  private var before: PublishedCard?

  init(_ bytes: [UInt8], file: String, _ root: PublishedRoot, _ codes: PublishedCodes) {
    scanner = IndexScanner(bytes, file: file)
    (self.root, self.codes) = (root, codes)
  }

  static func all(
    _ count: Int, in bytes: [UInt8], file: String, _ root: PublishedRoot, _ codes: PublishedCodes
  ) throws(PublishedIndexFault) -> [PublishedCard] {
    var reading = PublishedCards(bytes, file: file, root, codes)
    var cards: [PublishedCard] = []
    for _ in 0..<count { cards.append(try reading.next()) }
    guard reading.scanner.isAtEnd else { throw reading.scanner.fault("it has bytes after the last card") }
    return cards
  }

  private mutating func next() throws(PublishedIndexFault) -> PublishedCard {
    let first = try scanner.byte()
    var card = PublishedCard()
    try readPlace(of: &card, isAlike: first & 0x80 != 0)
    card.kind = Int(first & 0x3F) < root.kinds.count ? root.kinds[Int(first & 0x3F)] : nil
    if first & 0x40 == 0 {
      card.status = try known(root.statuses)
      card.position = try known(root.positions)
    }
    card.label = try line(try scanner.str())
    card.title = try line(try scanner.str())
    card.whole = try whole()
    card.address = try address(title: card.title)
    card.body = try PublishedText.paragraphs(try scanner.str(), codes, file: scanner.file)
    before = card
    return card
  }

  /// Committee and day, which may be those of the card before.
  private mutating func readPlace(of card: inout PublishedCard, isAlike: Bool) throws(PublishedIndexFault) {
    if isAlike {
      guard let before else { throw scanner.fault("its first card has no card before it") }
      (card.committee, card.day) = (before.committee, before.day)
      return
    }
    card.committee = try scanner.num()
    guard card.committee <= root.committees.count else {
      throw scanner.fault("it has a committee that the root has not")
    }
    if try scanner.num() == 0 { return }
    guard let day = Int32(exactly: try scanner.signed()), abs(day) < 1_000_000 else {
      throw scanner.fault("it has no day")
    }
    card.day = Day(number: day)
  }

  private mutating func known(_ numbers: [UInt8]) throws(PublishedIndexFault) -> UInt8 {
    let number = Int(try scanner.byte())
    guard number < numbers.count else { throw scanner.fault("it has a status or position that the root has not") }
    return numbers[number]
  }

  private func line(_ stored: ArraySlice<UInt8>) throws(PublishedIndexFault) -> String {
    try PublishedText.paragraphs(stored, codes, file: scanner.file).map(\.plain).joined(separator: " ")
  }

  private mutating func whole() throws(PublishedIndexFault) -> String {
    let stored = try scanner.str()
    guard stored.elementsEqual([0xFD]) else { return try line(stored) }
    guard let before else { throw scanner.fault("its first card has no card before it") }
    return before.whole
  }

  private mutating func address(title: String) throws(PublishedIndexFault) -> String {
    let head = try scanner.num()
    let known = Array((before?.address ?? "").utf8)
    guard head >> 1 <= known.count else { throw scanner.fault("an address shares more than the one before has") }
    let rest = try line(try scanner.str())
    let address = try scanner.checked(known[..<(head >> 1)]) + rest
    let whole = head & 1 == 1 ? address + String(decoding: CardAddress.anchor(of: title), as: UTF8.self) : address
    guard SitePath(whole) != nil else {
      throw scanner.fault("it has the address “\(whole.prefix(80))”, which leads out of the site")
    }
    return whole
  }
}
