import ArgumentParser
import Diagnostics
import Drafting
import Importing
import Papers
import Record

/// What the imports of an agenda, minutes, a report and a pack ask alike.
struct DocumentArguments: ParsableArguments {
  @Argument(help: "The paper: a Word document, ODT, web page, text, Markdown, or a PDF of text.", completion: .file())
  var file: String

  @Option(help: "The id of the committee, where the paper names none that the content has.")
  var committee: String?

  @Option(
    help: "The day of the meeting, where the paper does not say it, for example 2026-10-30.",
    transform: DayArgument.parse)
  var date: DayArgument?

  @OptionGroup(title: "What every import takes")
  var importing: ImportingOptions

  func validate() throws {
    do { if let committee { try NewFile.checkID(committee, "--committee") } } catch {
      throw ValidationError(error.message)
    }
  }

  /// Reads the paper, hands it on, and writes what was made of it.
  func run(
    _ kind: PaperKind, title: String? = nil, name: String? = nil, advice: String,
    _ take: (SourcePaper, DocumentOptions) -> Checked<ImportedPaper>, found: (ImportedPaper) -> String
  ) throws {
    let output = ImportOutput(
      options: importing, kind: kind.words, reportName: ImportOutput.stem(of: file), advice: advice)
    let paper = try output.paper(of: file, expecting: .paper)
    var options = DocumentOptions()
    (options.committee, options.date, options.title, options.name) = (committee, date?.day, title, name)
    options.known = KnownContent(folder: output.content)
    let result = take(paper, options)
    try output.finish(result, of: paper, found: found(result.value))
  }
}

/// `scrutable import agenda`.
struct ImportAgenda: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Makes a meeting with its items from an agenda.",
    discussion: """
      Reads the date, time and place, and the numbered items with their purpose, pages, what is to follow and what is \
      exempt with its paragraph of Schedule 12A. Whose meeting it is, is told by the name of a committee in the content, \
      or by --committee. What has no field, such as the list of members, stands below the fields as it was.

        scrutable import agenda agenda.docx
        scrutable import agenda agenda.txt --committee children --date 2026-10-07
      """)

  @OptionGroup var arguments: DocumentArguments

  func run() throws {
    try arguments.run(.agenda, advice: "see whether it is the same meeting") {
      Importer.import(agenda: $0, options: $1)
    } found: {
      $0.entryCount.of("item")
    }
  }
}

/// `scrutable import minutes`.
struct ImportMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Makes minutes from a council's paper.",
    discussion: """
      Reads who was there, parted into members, officers, guests, apologies and substitutes; every minute under its \
      number; decisions in all their wordings, as written; recorded votes; and when the meeting ended. Members are found \
      in the content by name, and stay as written where none or several have it. Minutes are matched to the items of \
      the agenda by title. Where the content has no such meeting it is made, so that old minutes can be published \
      without their agenda.

        scrutable import minutes minutes.docx
        scrutable import minutes 2014-08-01.txt --committee health
      """)

  @OptionGroup var arguments: DocumentArguments

  func run() throws {
    try arguments.run(.minutes, advice: "see whether they are of the same meeting") {
      Importer.import(minutes: $0, options: $1)
    } found: {
      $0.entryCount.of("minute")
    }
  }
}

/// `scrutable import report`.
struct ImportReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Makes a report from a council's paper.",
    discussion: """
      Reads the labels at its head, the recommendations by letter or number, appendices, background papers and \
      consultees into fields, and keeps every paragraph with its number under its heading. It lies in the folder of its \
      meeting where the content has that, else in reports/.

        scrutable import report sufficiency.docx
        scrutable import report letter.txt --title "Letter of the inspectors" --name inspectors-letter
      """)

  @OptionGroup var arguments: DocumentArguments

  @Option(help: "The report's title, where the paper has none.")
  var title: String?

  @Option(help: "The name of the file; made from the title when left out.")
  var name: String?

  func validate() throws {
    do { if let name { try NewFile.checkID(name, "--name") } } catch { throw ValidationError(error.message) }
  }

  func run() throws {
    try arguments.run(
      .report, title: title, name: name, advice: "choose another --name"
    ) {
      Importer.import(report: $0, options: $1)
    } found: {
      "\($0.recommendationCount.of("recommendation")) and \($0.entryCount.of("numbered paragraph"))"
    }
  }
}

/// `scrutable import pack`.
struct ImportPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Makes a meeting, minutes and reports from an agenda pack.",
    discussion: """
      Cuts one paper where an agenda, minutes or a report begins, and imports each as what it is. Reports are named under \
      the items they belong to, with their pages in the pack.

        scrutable import pack pack.pdf
        scrutable import pack pack.txt --committee children
      """)

  @OptionGroup var arguments: DocumentArguments

  func run() throws {
    try arguments.run(.pack, advice: "import the papers of the pack that are new one by one") {
      Importer.import(pack: $0, options: $1)
    } found: {
      "\($0.files.count.of("file")) with \($0.recommendationCount.of("recommendation"))"
    }
  }
}
