package import Braille

/// Why nothing can be proved of a file.
package enum ProofFault: Error, CustomStringConvertible {
  case braille(BrailleError)
  /// It is not what it should be: why, as a clause.
  case unreadable(String)

  package var description: String {
    switch self {
    case .braille(let error): error.description
    case .unreadable(let reason): reason
    }
  }
}

/// Proves of a file that it is XML.
package enum XMLProof {
  /// Why it is not well formed, or not UTF-8, as a clause; nil when it is both.
  package static func fault(in bytes: [UInt8]) -> String? {
    do throws(XMLFault) {
      try XMLReader.check(bytes)
      return nil
    } catch {
      return error.description
    }
  }
}
