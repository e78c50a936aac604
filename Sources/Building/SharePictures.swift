import Diagnostics
import Drawing
import Pages
import Proving
import Record
import Writing

/// Draws the share picture of each page that has one, and proves each file before any of the site is replaced. A picture is drawn only
/// when what it shows, the colours, the fonts or the program have changed.
struct SharePictures {
  let site: Site
  let library: DrawingLibrary
  let colours: ShareColours
  let staging: StagingFolder
  let program: String
  let jobs: Int

  /// What draws them; nil where none are wanted or, as they need an address to be found at, could be used.
  static func library(for choices: FormatChoices, _ record: Record) -> Checked<DrawingLibrary?> {
    guard choices.sharesPictures, record.council.address != nil, !record.isPreview else { return Checked(nil) }
    return library { () throws(DrawingError) in try DrawingLibrary() }
  }

  /// Without library or fonts the site is whole but for its pictures.
  static func library(opening: () throws(DrawingError) -> DrawingLibrary) -> Checked<DrawingLibrary?> {
    do throws(DrawingError) { return Checked(try opening()) } catch { return Checked(nil, [.noPictures(error)]) }
  }

  func make() async -> Checked<[PlannedFile]> {
    let fonts = library.fonts.ordinary.map(hash(of:))
    let base = [program, library.version] + fonts + [CacheKey.of(colours.key)]
    let parts = await parallelMap(site.sharedPages, jobs: jobs, size: 16, worker: { PainterBox(library) }) {
      box, page in
      picture(of: page.record, page.path, base, box)
    }
    return Checked(parts.compactMap(\.value), parts.flatMap(\.diagnostics))
  }

  private func picture(
    of ref: RecordRef, _ page: String, _ base: [String], _ box: PainterBox
  ) -> Checked<PlannedFile?> {
    let card = site.shareCard(of: ref)
    let path = Site.sharePath(of: page)
    let document = site.record.document(of: ref)?.path ?? page
    let fonts = library.others(for: card.words)
    let mark = CacheKey.of(card.key + Array((base + fonts.map(hash(of:))).joined(separator: " ").utf8))
    do {
      if let old = try standing(at: path, mark) { return told(old.file, missing: old.missing, card, document) }
      let drawn = try box.draw(card, colours, with: fonts)
      try SharePictures.prove(drawn.bytes)
      let file = try staging.put(drawn.bytes, at: path, mark: "\(mark) \(drawn.missingLetters)")
      return told(file, missing: drawn.missingLetters, card, document)
    } catch {
      return Checked(nil, [.undrawn(path, "\(error)", document)])
    }
  }

  /// The picture of an earlier build, where it shows the same; with how many letters no font had.
  private func standing(at path: String, _ mark: String) throws(WritingError) -> (file: PlannedFile, missing: Int)? {
    guard let old = try staging.standing(at: path)?.mark.split(separator: " "), old.count == 2, old[0] == mark,
      let missing = Int(old[1]), let file = staging.keep(path)
    else { return nil }
    return (file, missing)
  }

  /// Read back by a reader that knows the standard only: a picture of the size that the page tells.
  private static func prove(_ bytes: [UInt8]) throws {
    let picture = try PNGPicture(bytes)
    guard picture.width == Painter.width, picture.height == Painter.height else { throw DrawingError.undrawn }
  }

  private func told(
    _ file: PlannedFile, missing: Int, _ card: ShareCard, _ document: String
  ) -> Checked<PlannedFile?> {
    missing == 0 ? Checked(file) : Checked(file, [.boxes(missing, card.title, document)])
  }

  private func hash(of font: String) -> String { CacheKey.ofFile(font) ?? font }
}

/// One task's painters: the ordinary one, made when the first picture has to be drawn, and for other scripts one for each picture.
private final class PainterBox {
  private let library: DrawingLibrary
  private var ordinary: Painter?

  init(_ library: DrawingLibrary) { self.library = library }

  func draw(_ card: ShareCard, _ colours: ShareColours, with fonts: [String]) throws(DrawingError) -> Painter.Drawn {
    guard fonts.isEmpty else {
      var painter = try library.painter(with: fonts)
      return try painter.draw(card, colours)
    }
    if ordinary == nil { ordinary = try library.painter() }
    guard let drawn = try ordinary?.draw(card, colours) else { throw .undrawn }
    return drawn
  }
}

extension Diagnostic {
  fileprivate static func noPictures(_ error: DrawingError) -> Diagnostic {
    Diagnostic(
      .sharePicture, .warning, "no pictures were drawn for shared links: \(error)",
      at: SourceRange(path: "council.yml"),
      fixes: [.advise(DrawingError.mend)])
  }

  fileprivate static func boxes(_ count: Int, _ title: String, _ document: String) -> Diagnostic {
    Diagnostic(
      .sharePicture, .warning,
      "the share picture of “\(title)” has boxes for \(count.of("letter")) that no font here has",
      at: SourceRange(path: document),
      fixes: [.advise("install more letters with “apt-get install fonts-noto-core”, and build again")])
  }

  fileprivate static func undrawn(_ path: String, _ reason: String, _ document: String) -> Diagnostic {
    Diagnostic(
      .formatUnmade, .error, "“\(path)” could not be made: \(reason)", at: SourceRange(path: document),
      fixes: [.advise("leave the pictures out: formats: in council.yml, without “share”")])
  }
}
