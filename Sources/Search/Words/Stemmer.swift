internal import CStemmer

/// The Snowball stemmer for English (Porter 2), of libstemmer; one task's own.
struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer?

  init() { stemmer = sb_stemmer_new("english", "UTF_8") }

  deinit { if let stemmer { sb_stemmer_delete(stemmer) } }

  /// The stem of a word of small letters.
  borrowing func stem(_ word: [UInt8]) -> [UInt8] {
    if let singular = Stemmer.irregular[word] { return singular }
    guard let stemmer, let stem = sb_stemmer_stem(stemmer, word, Int32(clamping: word.count)) else { return word }
    return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
  }

  /// Plurals that the algorithm does not bring together with their singulars.
  private static let irregular: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [
      ("buses", "bus"), ("busses", "bus"), ("buss", "bus"), ("gases", "gas"), ("children", "child"),
      ("childrens", "child"), ("men", "man"), ("mens", "man"), ("women", "woman"), ("womens", "woman"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) })
}
