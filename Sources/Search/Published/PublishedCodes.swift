/// The common words and phrases of a published index: what its texts are written in.
struct PublishedCodes {
  static let path = "search/2/words.js"
  /// A phrase of more words and marks than this is none: the writer makes none longer than `PhraseFinder.longest`.
  static let longest = 64

  private let words: [[UInt8]]
  /// By code: the words, by number, and marks that it stands for.
  private let spelt: [[Atom]]

  init(_ bytes: [UInt8]) throws(PublishedIndexFault) {
    var scanner = IndexScanner(bytes, file: PublishedCodes.path)
    var reading = Reading()
    let classes = [try scanner.sizes(from: 0), try scanner.sizes(from: TextCodes.shortest)]
    guard classes[0].total <= TextCodes.shortest, classes[1].total <= 4096 else {
      throw scanner.fault("it has too many words")
    }
    for own in classes { try reading.readWords(own, &scanner) }
    for own in classes { try reading.readPhrases(own, &scanner) }
    var spelt: [[Atom]] = []
    for code in reading.parts.indices { spelt.append(try reading.spelt(code, depth: 0, scanner)) }
    words = reading.words
    self.spelt = spelt
  }

  func atoms(of code: Int) -> [Atom]? { spelt.indices.contains(code) && !spelt[code].isEmpty ? spelt[code] : nil }

  func word(_ atom: Atom) -> [UInt8] { words[Int(atom.value)] }

  struct Sizes {
    var start: Int
    var words: Int
    var phrases: Int
    var total: Int { words + phrases }
  }

  /// A word, two codes or marks, or nothing where a code is not used.
  private struct Reading {
    enum Part {
      case nothing
      case word(Atom)
      case phrase([Symbol])
    }

    enum Symbol {
      case code(Int)
      case mark(UInt8)
    }

    var words: [[UInt8]] = []
    var parts: [Part] = []

    mutating func put(_ part: Part, at code: Int) {
      while parts.count <= code { parts.append(.nothing) }
      parts[code] = part
    }

    mutating func readWords(_ sizes: Sizes, _ scanner: inout IndexScanner) throws(PublishedIndexFault) {
      var before: [UInt8] = []
      for code in sizes.start..<sizes.start + sizes.words {
        before = try scanner.frontCoded(after: before)
        guard CommonWords.canBe(before), !before.isEmpty else { throw scanner.fault("it has a word that can be none") }
        _ = try scanner.checked(before)
        put(.word(Atom(word: Int32(words.count))), at: code)
        words.append(before)
      }
    }

    mutating func readPhrases(_ sizes: Sizes, _ scanner: inout IndexScanner) throws(PublishedIndexFault) {
      for code in sizes.start + sizes.words..<sizes.start + sizes.total {
        put(.phrase([try symbol(&scanner), try symbol(&scanner)]), at: code)
      }
    }

    private func symbol(_ scanner: inout IndexScanner) throws(PublishedIndexFault) -> Symbol {
      switch try scanner.byte() {
      case let byte where byte < 0xC0: return .code(Int(byte))
      case let byte where byte < 0xD0: return .code(try scanner.longCode(byte))
      case let byte where (0xE9...0xFC).contains(byte): return .mark(byte)
      case _: throw scanner.fault("it has a phrase of what is neither a word nor a mark")
      }
    }

    /// A phrase within itself, or of phrases of phrases without end, is refused by its length.
    func spelt(_ code: Int, depth: Int, _ scanner: IndexScanner) throws(PublishedIndexFault) -> [Atom] {
      guard parts.indices.contains(code), depth < PhraseFinder.longest else {
        throw scanner.fault("it has a phrase without end")
      }
      switch parts[code] {
      case .nothing: return []
      case .word(let atom): return [atom]
      case .phrase(let symbols):
        var atoms: [Atom] = []
        for symbol in symbols {
          switch symbol {
          case .code(let code):
            let part = try spelt(code, depth: depth + 1, scanner)
            guard !part.isEmpty else { throw scanner.fault("it has a phrase of a code that there is none of") }
            atoms += part
          case .mark(let mark): atoms.append(Atom(mark: mark))
          }
          guard atoms.count <= PublishedCodes.longest else { throw scanner.fault("it has a phrase without end") }
        }
        return atoms
      }
    }
  }
}

extension IndexScanner {
  fileprivate mutating func sizes(from start: Int) throws(PublishedIndexFault) -> PublishedCodes.Sizes {
    PublishedCodes.Sizes(start: start, words: try count(), phrases: try count())
  }

  /// A code of two bytes, of which one is read.
  mutating func longCode(_ first: UInt8) throws(PublishedIndexFault) -> Int {
    TextCodes.shortest + Int(first - 0xC0) * 256 + Int(try byte())
  }
}
