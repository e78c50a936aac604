/// Why there can be no braille, with what mends it.
package enum BrailleError: Error, Equatable, CustomStringConvertible {
  /// What the loader said.
  case noLibrary(String)
  case noTable(String)
  /// Debian's library has characters of four bytes; another one was found.
  case otherCharacters(bytes: Int)
  /// liblouis gave up on a passage, which it has never been seen to do.
  case untranslated(String, tables: String)

  package var description: String {
    switch self {
    case .noLibrary(let reason):
      "braille needs the library liblouis, which could not be opened (\(reason)); install it with "
        + "“apt-get install liblouis20 liblouis-data”, or leave braille out of the formats"
    case .noTable(let tables):
      "braille needs the tables “\(tables)” of liblouis, which are not there; install them with "
        + "“apt-get install liblouis-data”, or name their folder in LOUIS_TABLEPATH"
    case .otherCharacters(let bytes):
      "the library liblouis was built for characters of \(bytes) bytes and not of 4; install Debian's package liblouis20"
    case .untranslated(let words, let tables):
      "liblouis could not write “\(words)” in braille with the tables “\(tables)”"
    }
  }
}
