package import Braille
package import Publications
import Record
import Serialising
package import Speech

/// Makes files of publications; safe to be used by several tasks at once.
package struct FormatMaker: Sendable {
  private let translators: Translators?
  /// nil where nothing is to be read aloud.
  private let narrator: Narrator?

  /// Opens the libraries of braille and of sound only where they are asked for, so that a council that wants none needs none
  /// installed.
  package init(for formats: Set<Format>, hasSound: Bool = false, jobs: Int) throws(FormatMakerError) {
    let wantsBraille = formats.contains { $0.group == .braille }
    do throws(BrailleError) { translators = wantsBraille ? try Translators(jobs: jobs) : nil } catch {
      throw .braille(error)
    }
    do throws(SpeechError) { narrator = hasSound ? try Narrator() : nil } catch { throw .sound(error) }
  }

  /// Names everything besides the words that decides how sound comes out; empty where there is no sound.
  package var voice: String { narrator?.version ?? "" }

  /// `hasSound`: whether the book to be heard is read aloud.
  package func session(of publication: Publication, hasSound: Bool = false) -> FormatSession {
    FormatSession(publication, translators.map { Translation($0) }, hasSound ? narrator : nil)
  }
}

/// Why a file could not be made.
package enum FormatMakerError: Error, CustomStringConvertible {
  case braille(BrailleError)
  case sound(SpeechError)

  package var description: String {
    switch self {
    case .braille(let error): error.description
    case .sound(let error): error.description
    }
  }
}

/// The making of one publication's files, which share what several of them need.
package struct FormatSession {
  private let publication: Publication
  /// Braille's own, also for whoever reads it back; nil where no braille is to be made.
  package let translation: Translation?
  private let narrator: Narrator?
  private var contracted: BrailleBook?

  fileprivate init(_ publication: Publication, _ translation: Translation?, _ narrator: Narrator?) {
    self.publication = publication
    self.translation = translation
    self.narrator = narrator
  }

  /// As many as the format has parts, in their order. `modified`: since when the publication has been as it is, where that is known.
  package mutating func files(
    in format: Format, modified: String? = nil
  ) throws(FormatMakerError) -> [FormattedFile] {
    if case .csv = format {
      return TableData.parts(of: publication).map { FormattedFile(CSVWriter.bytes(of: $0.rows)) }
    }
    return try file(in: format, EPUB.Edition(format.ending, modified: modified)).map { [$0] } ?? []
  }

  private mutating func file(in format: Format, _ edition: EPUB.Edition) throws(FormatMakerError) -> FormattedFile? {
    switch format {
    case .largePrint: FormattedFile(LargePrint.file(of: publication))
    case .text: FormattedFile(PlainText.file(of: publication))
    case .epub: FormattedFile(EPUB.file(of: publication, edition))
    case .odt: FormattedFile(ODT.file(of: publication))
    case .braille: try contractedBook().map { FormattedFile($0.brf(), pages: $0.pageCount) }
    case .brailleGrade1: try book(.one).map { FormattedFile($0.brf(), pages: $0.pageCount) }
    case .braillePEF: try contractedBook().map { FormattedFile($0.pef(of: publication), pages: $0.pageCount) }
    case .audioBook: try audioBook(edition)
    case .audioScript: FormattedFile(AudioScript.file(of: publication))
    case .json: FormattedFile(PublicationData.file(of: publication))
    case .csv: nil
    }
  }

  private func audioBook(_ edition: EPUB.Edition) throws(FormatMakerError) -> FormattedFile {
    guard let narrator else { return FormattedFile(EPUB.file(of: publication.spoken, edition)) }
    do throws(SpeechError) { return try EPUB.heardFile(of: publication.spoken, edition, by: narrator) } catch {
      throw .sound(error)
    }
  }

  private mutating func contractedBook() throws(FormatMakerError) -> BrailleBook? {
    if let contracted { return contracted }
    contracted = try book(.two)
    return contracted
  }

  private func book(_ grade: Grade) throws(FormatMakerError) -> BrailleBook? {
    guard let translation else { return nil }
    do throws(BrailleError) { return try Transcriber(translation).book(of: publication, grade) } catch {
      throw .braille(error)
    }
  }
}
