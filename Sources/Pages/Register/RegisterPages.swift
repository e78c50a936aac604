import Formats
import Proving
import Publications
import Record
import Theme

extension Site {
  static let registerPath = RegisterFiles.folder + "index.html"

  func registerPages() -> [PlannedPage] {
    [page(Site.registerPath, .register, RegisterView.vocabulary)] + publicationKinds.flatMap { registerLists(of: $0) }
  }

  private var publicationKinds: [PublicationKind] {
    let made = Set(register.rows.map(\.kind))
    return PublicationKind.allCases.filter(made.contains)
  }

  private static func folder(of kind: PublicationKind) -> String { RegisterFiles.folder + kind.rawValue + "/" }

  var registerFrame: FrameView {
    frame(
      .register, path: Site.registerPath, title: say(.accessibilityChecksRegister),
      description: say(.registerDescription), breadcrumbs: [accessibilityLink])
  }

  var registerKinds: [RegisterKindView] { publicationKinds.map { registerKind($0) } }
  var builtInChecks: [CheckView] { checks(.builtIn) }
  var externalChecks: [CheckView] { checks(.external) }

  private func checks(_ kind: CheckNote.Kind) -> [CheckView] {
    register.checks.filter { $0.kind == kind }.map { CheckView(note: $0) }
  }

  var registerData: [LinkView] {
    if register.rows.isEmpty { return [] }
    return [
      LinkView(title: say(.registerJson), link: RegisterFiles.json),
      LinkView(title: say(.registerSchema), link: RegisterFiles.schema),
      LinkView(title: say(.registerEarl), link: RegisterFiles.earl),
    ]
  }

  var registerSummary: String {
    let day = register.day.text
    if register.rows.isEmpty { return say(.registerNone, day: day) }
    let publications = say(
      .publicationsIn, count: register.rows.count, kinds: say(.files, count: register.files))
    return say(.registerSummary, day: day, words: publications) + " "
      + say(.registerChecksFound, words: found(register.faults, register.advice))
  }

  private func registerKind(_ kind: PublicationKind) -> RegisterKindView {
    let rows = register.rows(of: kind)
    return RegisterKindView(
      title: say.publications[kind], link: Site.folder(of: kind) + "index.html", publications: String(rows.count),
      files: String(rows.reduce(0) { $0 + $1.files.count }), faults: String(rows.reduce(0) { $0 + $1.faults }),
      advice: String(rows.reduce(0) { $0 + $1.advice }))
  }

  /// “1 fault and 3 pieces of advice”.
  func found(_ faults: Int, _ advice: Int) -> String {
    if faults == 0, advice == 0 { return say(.registerFoundNothing) }
    let told = say(.pieces, count: advice)
    if faults == 0 { return say(.noFault, words: told) }
    return advice == 0 ? say(.faults, count: faults) : say.list([say(.faults, count: faults), told])
  }
}

extension Site {
  private func registerLists(of kind: PublicationKind) -> [PlannedPage] {
    let rows = register.rows(of: kind)
    let others = publicationKinds.filter { $0 != kind }.map {
      LinkView(title: say.publications[$0], link: Site.folder(of: $0) + "index.html")
    }
    // A dozen files, each with what every validator said: ten publications make 60 kB.
    return paged(rows, in: Site.folder(of: kind), most: 10).map { page in
      PlannedPage(page.path, .registerList) { [self] in
        let title = listTitle(say(.registerOf, title: say.publications[kind]), page)
        return RegisterListView(
          frame: frame(
            .registerList, path: page.path, title: title,
            description: say(.registerListDescription, title: say.publications[kind]),
            breadcrumbs: [
              accessibilityLink, LinkView(title: say(.accessibilityChecksRegister), link: Site.registerPath),
            ]),
          title: title, summary: say(.registerKindSummary, count: rows.count, day: register.day.text), others: others,
          rows: page.rows.map { registerRow($0) }, pager: page.pager
        ).view
      }
    }
  }

  private func registerRow(_ row: RegisterRow) -> RegisterRowView {
    RegisterRowView(
      title: row.title, link: row.page, anchor: Site.anchor(of: row), count: say(.files, count: row.files.count),
      found: found(row.faults, row.advice),
      readingAge: row.readingAge.map {
        say(.readingAge, mean: "\($0.mean)", ari: "\($0.ari)", coleman: "\($0.colemanLiau)")
      }, files: row.files.map { registerFile($0) }, findings: row.findings.map { RegisterFindingView($0, in: row) })
  }

  /// From the folder of its files, which no other publication of its kind has.
  private static func anchor(of row: RegisterRow) -> String {
    row.stem.split(separator: "/").dropLast().joined(separator: "--")
  }

  private func registerFile(_ file: RegisterFile) -> RegisterFileView {
    RegisterFileView(
      label: label(of: file.entry).capitalisedFirst, link: file.entry.path,
      size: file.entry.size.asFileSize + (file.entry.minutes.map { ", " + say(.minutes, count: $0) } ?? ""),
      pages: file.entry.pages.map { String($0) },
      proved: proved(file),
      results: register.audit.outcomes(on: file).map { registerResult($0.validator, $0.outcome) })
  }

  private func proved(_ file: RegisterFile) -> String {
    let isOneOfSeveral = file.entry.title != nil
    if file.expected == 0 { return say(isOneOfSeveral ? .provedWithOthers : .provedNothing) }
    return say(isOneOfSeveral ? .provedTogether : .provedFound, number: String(file.expected))
  }

  private func registerResult(_ validator: Validator, _ outcome: Outcome) -> RegisterResultView {
    let run = register.audit.run(of: validator).map { "\($0.software) \($0.version)" }
    let (name, result) =
      switch outcome {
      case .notRun: (validator.title, say(.registerByNobody))
      case .stale: (validator.title, say(.resultStale))
      case .passed: (run ?? validator.title, say(.resultNothing))
      case .failed(let found): (run ?? validator.title, say(.resultFound, number: String(found.count)))
      }
    return RegisterResultView(
      name: name, result: result, messages: outcome.findings.map { "\($0.rule): \($0.message)" })
  }
}

extension RegisterFindingView {
  fileprivate init(_ finding: Finding, in row: RegisterRow) {
    check = finding.check
    weight = finding.weight.rawValue
    message = finding.message.capitalisedFirst
    fix = finding.fix.capitalisedFirst
    // A page may set a list apart that a publication has as a whole; large print has every place of the publication.
    let print = row.entries.first { $0.format == .largePrint }
    link = print.map { print in finding.anchor.map { "\(print.path)#\($0)" } ?? print.path } ?? row.page
  }
}
