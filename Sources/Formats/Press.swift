package import Braille
package import Publications
import Record

/// Makes files of publications; safe to be used by several tasks at once.
package struct Press: Sendable {
  /// Braille's own, also for whoever reads it back; nil where no braille is to be made.
  package let translators: Translators?

  /// Opens braille's tables only if braille is among the formats, so that a council that wants none needs none installed.
  package init(for formats: Set<Format>, jobs: Int) throws(BrailleError) {
    let wantsBraille = formats.contains { $0.group == .braille }
    translators = wantsBraille ? try Translators(jobs: jobs) : nil
  }

  package func sitting(of publication: Publication) -> Sitting { Sitting(publication, translators) }
}

/// The making of one publication's files, which share what several of them need.
package struct Sitting {
  private let publication: Publication
  private let translators: Translators?
  private var contracted: BrailleBook?

  fileprivate init(_ publication: Publication, _ translators: Translators?) {
    self.publication = publication
    self.translators = translators
  }

  /// As many as the format has parts, in their order.
  package mutating func files(in format: Format) throws(BrailleError) -> [FormattedFile] {
    if case .csv = format {
      return TableData.parts(of: publication).map { FormattedFile(TableData.bytes(of: $0.rows)) }
    }
    return try file(in: format).map { [$0] } ?? []
  }

  private mutating func file(in format: Format) throws(BrailleError) -> FormattedFile? {
    switch format {
    case .largePrint: FormattedFile(LargePrint.file(of: publication))
    case .text: FormattedFile(PlainText.file(of: publication))
    case .epub: FormattedFile(EPUB.file(of: publication))
    case .odt: FormattedFile(ODT.file(of: publication))
    case .braille: try contractedBook().map { FormattedFile($0.brf(), pages: $0.pageCount) }
    case .brailleGrade1: try book(.one).map { FormattedFile($0.brf(), pages: $0.pageCount) }
    case .braillePEF: try contractedBook().map { FormattedFile($0.pef(of: publication), pages: $0.pageCount) }
    case .audioBook: FormattedFile(EPUB.file(of: publication.spoken, named: Format.audioBook.ending))
    case .audioScript: FormattedFile(AudioScript.file(of: publication))
    case .json: FormattedFile(PublicationData.file(of: publication))
    case .csv: nil
    }
  }

  private mutating func contractedBook() throws(BrailleError) -> BrailleBook? {
    if let contracted { return contracted }
    contracted = try book(.two)
    return contracted
  }

  private func book(_ grade: Grade) throws(BrailleError) -> BrailleBook? {
    guard let translators else { return nil }
    return try Transcriber(translators).book(of: publication, grade)
  }
}
