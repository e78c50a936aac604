import Diagnostics

/// What a file is that is no text in UTF-8, as far as its first bytes tell.
enum OtherEncoding {
  case utf16, word, pdf, windows

  /// Nil when the file may be UTF-8 as well.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let begins = { (start: [UInt8]) in bytes.starts(with: start) }
    if begins([0xFF, 0xFE]) || begins([0xFE, 0xFF]) || begins([0x2D, 0]) || begins([0, 0x2D]) {
      self = .utf16
    } else if begins([0x50, 0x4B, 3, 4]) || begins([0xD0, 0xCF, 0x11, 0xE0]) || begins(Array("{\\rtf".utf8)) {
      self = .word
    } else if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }

  private var message: String {
    switch self {
    case .utf16: "the file is saved as UTF-16 (“Unicode”), not as UTF-8 text"
    case .word: "the file is a document of an office program, and not text, whatever its name ends in"
    case .pdf: "the file is a PDF, and not text, whatever its name ends in"
    case .windows:
      "from here on the file is not UTF-8 text; it was probably saved in the encoding of Windows (“ANSI”)"
    }
  }

  private var mend: String {
    switch self {
    case .utf16, .windows:
      "save it again as UTF-8: in Notepad choose “Save as” and below the name “Encoding: UTF-8”, in Word “Plain text” and then “Unicode (UTF-8)”"
    case .word:
      "open it in that program and save its words as plain text in UTF-8, or name it as it is and attach it with file:"
    case .pdf: "name it with the ending .pdf and attach it with file:, and write the document as plain text in UTF-8"
    }
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(.notUTF8, .error, message, at: range, fixes: [.advise(mend)])
  }
}
