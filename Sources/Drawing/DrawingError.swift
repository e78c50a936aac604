/// Why there can be no picture, with what mends it.
package enum DrawingError: Error, Equatable, CustomStringConvertible {
  /// The library is not there, or not of the kind we know; with what the loader said.
  case noLibrary(reason: String)
  case noFont(path: String)
  /// There was no memory for a picture.
  case undrawn

  package var description: String {
    switch self {
    case .noLibrary(let reason): "share pictures need the library libpangocairo, which could not be opened (\(reason))"
    case .noFont(let path): "share pictures need the font “\(path)”, which is not there"
    case .undrawn: "there was no memory for a picture"
    }
  }

  package static let mend =
    "install what is missing with “apt-get install libpangocairo-1.0-0 fonts-dejavu-core”, or leave “share” out of formats"
}
