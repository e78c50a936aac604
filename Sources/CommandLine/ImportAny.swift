import ArgumentParser
import Diagnostics
import Drafting
import Foundation
import Importing
import Papers
import Record

/// `scrutable import FILE…`: says what each paper is, on what evidence, and imports it as that.
struct ImportAny: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "any",
    abstract: "Says what a paper is and imports it as that; the command when none is named.",
    discussion: """
      Looks at the title, the headings and the words of each paper, tells what it is and why, and goes on with it. Where \
      it needs to know something that the paper does not say, such as the review a table belongs to, the command line to \
      give is told.

        scrutable import minutes-june.docx agenda-july.docx
        scrutable import tracker.xlsx --review foster-care-2025 --dry-run
      """)

  @Argument(help: "The papers.", completion: .file())
  var files: [String]

  @Option(help: "The id of the review, for a table.")
  var review: String?

  @Option(help: "The id of the committee.")
  var committee: String?

  @Option(help: "The name of the file to make, for a forward plan or indicators.")
  var name: String?

  @OptionGroup(title: "What every import takes")
  var importing: ImportingOptions

  func validate() throws {
    if files.count > 1, importing.preview != nil || importing.report != nil || name != nil {
      throw ValidationError("--preview, --report and --name are for one paper; give the papers one by one.")
    }
  }

  func run() throws {
    var worst: ExitCode?
    for file in files {
      do { try run(file) } catch {
        if !(error is ExitCode) { Terminal.complain(Scrutable.message(for: error)) }
        let code = Scrutable.code(for: error)
        worst = ExitCode(max(worst?.rawValue ?? 0, code.rawValue))
      }
    }
    if let worst { throw worst }
  }

  private func run(_ file: String) throws {
    let kind = try recognise(file)
    let given = ImportRoute(kind: kind, review: review, committee: committee, name: name)
    if let missing = given.missing {
      let words = ["scrutable", "import", kind.rawValue] + given.arguments(for: file) + passedOn
      Terminal.say("It needs \(missing.what):\n  " + words.map(CommandWords.quoted).joined(separator: " "))
      throw ExitCode.misused
    }
    let arguments = ["import", kind.rawValue] + given.arguments(for: file) + passedOn
    var command = try Scrutable.parseAsRoot(arguments)
    try command.run()
  }

  /// What the paper is; told with the evidence.
  private func recognise(_ file: String) throws -> PaperKind {
    let output = ImportOutput(options: importing, kind: "a paper", reportName: "", advice: "")
    let paper = try output.paper(of: file, expecting: .table)
    let sense = PaperSense(paper)
    guard let best = sense.best else {
      try output.tell([.unknownKind(paper.name)], of: paper)
      throw ExitCode.contentErrors
    }
    Terminal.say("\(paper.name): \(best.kind.words) (\(best.evidence.joined(separator: "; "))).")
    if let rival = sense.rival { try output.tell([.doubtfulKind(paper.name, best, rival)], of: paper) }
    return best.kind
  }

  /// What every import takes, as it was given.
  private var passedOn: [String] {
    var words = importing.content == "content" ? [] : ["--content", importing.content]
    if let report = importing.report { words += ["--report", report] }
    if let preview = importing.preview { words += ["--preview", preview] }
    words += importing.column.flatMap { ["--column", $0] }
    return words + (importing.dryRun ? ["--dry-run"] : []) + (importing.yes ? ["--yes"] : [])
  }
}

/// What the command for a kind of paper has to be told, and what was.
struct ImportRoute {
  var kind: PaperKind
  var review: String?
  var committee: String?
  var name: String?

  /// What must be known and is not.
  var missing: (option: String, what: String)? {
    switch kind {
    case .table: review == nil ? ("--review", "the review that the table belongs to") : nil
    case .workProgramme: committee == nil ? ("--committee", "the committee whose programme it is") : nil
    case .forwardPlan, .indicators: name == nil ? ("--name", "a name for the file that is made") : nil
    case .agenda, .minutes, .report, .pack: nil
    }
  }

  /// The name of the command, the file and the options; an id made of the file's name stands where one has to be given.
  func arguments(for file: String) -> [String] {
    var words = [file]
    let stem = ((file as NSString).lastPathComponent as NSString).deletingPathExtension
    let suggestion = Slug.make(from: stem)?.text ?? "NAME"
    func add(_ option: String, _ value: String?) {
      if let value {
        words += [option, value]
      } else if missing?.option == option {
        words += [option, option == "--committee" ? "COMMITTEE" : suggestion]
      }
    }
    switch kind {
    case .table:
      add("--review", review)
      add("--committee", committee)
    case .workProgramme:
      add("--committee", committee)
      add("--name", name)
    case .forwardPlan: add("--name", name)
    case .indicators:
      add("--name", name)
      add("--committee", committee)
    case .agenda, .minutes, .report, .pack: add("--committee", committee)
    }
    return words
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ name: String) -> Diagnostic {
    let kinds = PaperKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .doubtfulKind, .error, "nothing in the paper says what it is", at: SourceRange(path: name),
      fixes: [.advise("say it: scrutable import KIND FILE, where KIND is one of: \(kinds)")])
  }

  fileprivate static func doubtfulKind(
    _ name: String, _ best: PaperSense.Guess, _ rival: PaperSense.Guess
  ) -> Diagnostic {
    Diagnostic(
      .doubtfulKind, .warning,
      "it could be \(rival.kind.words) too (\(rival.evidence.joined(separator: "; ")))", at: SourceRange(path: name),
      fixes: [.advise("if it is, use scrutable import \(rival.kind.rawValue)")])
  }
}
