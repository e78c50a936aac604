import Publications
import Record
import Registering
import Theme

extension Site {
  static let registerPath = RegisterAddress.folder + "index.html"

  func registerPages() -> [PlannedPage] {
    let first = PlannedPage(Site.registerPath, .register) { [self] in registerPage().view }
    return [first] + registerKinds.flatMap { registerLists(of: $0) }
  }

  private var registerKinds: [PublicationKind] {
    let made = Set(register.rows.map(\.kind))
    return PublicationKind.allCases.filter(made.contains)
  }

  private static func folder(of kind: PublicationKind) -> String { RegisterAddress.folder + kind.rawValue + "/" }

  private func registerPage() -> RegisterView {
    let checks = register.checks
    return RegisterView(
      frame: frame(
        .register, path: Site.registerPath, title: "Register of formats and checks",
        description: "Every publication in every format, what was checked, and what was found.",
        breadcrumbs: [LinkView(title: "Accessibility statement", link: "accessibility/index.html")]),
      summary: registerSummary, kinds: registerKinds.map { registerKind($0) },
      builtIn: checks.filter { $0.kind == .builtIn }.map { CheckView($0) },
      external: checks.filter { $0.kind == .external }.map { CheckView($0) },
      data: register.rows.isEmpty
        ? []
        : [
          LinkView(title: "The register as JSON", link: RegisterAddress.json),
          LinkView(title: "What its fields mean (JSON Schema)", link: RegisterAddress.schema),
          LinkView(title: "The register in EARL 1.0, as JSON-LD", link: RegisterAddress.earl),
        ])
  }

  private var registerSummary: String {
    guard !register.rows.isEmpty else {
      return
        "As at \(register.day.text), publications are offered as web pages only, and no other format of them is made."
    }
    return "As at \(register.day.text): \(register.rows.count.of("publication")) in \(register.files.of("file")). "
      + "The checks of every build found \(Site.found(register.faults, register.advice))."
  }

  private func registerKind(_ kind: PublicationKind) -> RegisterKindView {
    let rows = register.rows(of: kind)
    return RegisterKindView(
      title: kind.plural, link: Site.folder(of: kind) + "index.html", publications: String(rows.count),
      files: String(rows.reduce(0) { $0 + $1.files.count }), faults: String(rows.reduce(0) { $0 + $1.faults }),
      advice: String(rows.reduce(0) { $0 + $1.advice }))
  }

  /// “1 fault and 3 pieces of advice”.
  static func found(_ faults: Int, _ advice: Int) -> String {
    if faults == 0, advice == 0 { return "nothing" }
    let told = advice == 1 ? "1 piece of advice" : "\(advice) pieces of advice"
    if faults == 0 { return "no fault, and \(told)" }
    return advice == 0 ? faults.of("fault") : "\(faults.of("fault")) and \(told)"
  }
}

extension Site {
  private func registerLists(of kind: PublicationKind) -> [PlannedPage] {
    let rows = register.rows(of: kind)
    let others = registerKinds.filter { $0 != kind }.map {
      LinkView(title: $0.plural, link: Site.folder(of: $0) + "index.html")
    }
    // A dozen files, each with what every validator said: ten publications make 60 kB.
    return paged(rows, in: Site.folder(of: kind), most: 10).map { page in
      PlannedPage(page.path, .registerList) { [self] in
        let ending = page.number > 1 ? ", page \(page.number)" : ""
        return RegisterListView(
          frame: frame(
            .registerList, path: page.path, title: "\(kind.plural): formats and checks" + ending,
            description: "\(kind.plural) in every format, what was checked, and what was found.",
            breadcrumbs: [
              LinkView(title: "Accessibility statement", link: "accessibility/index.html"),
              LinkView(title: "Register of formats and checks", link: Site.registerPath),
            ]),
          title: "\(kind.plural): formats and checks" + ending,
          summary: "As at \(register.day.text): \(rows.count.of("publication")) of this kind.", others: others,
          rows: page.rows.map { registerRow($0) }, pager: page.pager
        ).view
      }
    }
  }

  private func registerRow(_ row: RegisterRow) -> RegisterRowView {
    RegisterRowView(
      title: row.title, link: row.page, anchor: Site.anchor(of: row), count: row.files.count.of("file"),
      found: Site.found(row.faults, row.advice),
      readingAge: row.readingAge.map {
        "about \($0.mean) (Automated Readability Index: \($0.ari), Coleman–Liau: \($0.colemanLiau))"
      }, files: row.files.map { registerFile($0) }, findings: row.findings.map { RegisterFindingView($0, in: row) })
  }

  /// From the folder of its files, which no other publication of its kind has.
  private static func anchor(of row: RegisterRow) -> String {
    row.stem.split(separator: "/").dropLast().joined(separator: "--")
  }

  private func registerFile(_ file: RegisterFile) -> RegisterFileView {
    RegisterFileView(
      label: file.entry.label.capitalisedFirst, link: file.entry.path,
      size: file.entry.size.asFileSize + (file.entry.minutes.map { ", \($0.of("minute"))" } ?? ""),
      pages: file.entry.pages.map { String($0) },
      proved: Site.proved(file),
      results: register.audit.outcomes(on: file).map { registerResult($0.validator, $0.outcome) })
  }

  private static func proved(_ file: RegisterFile) -> String {
    let isOneOfSeveral = file.entry.title != nil
    if file.expected == 0 { return isOneOfSeveral ? "looked for with its other tables" : "nothing to look for" }
    return "\(file.expected) of \(file.expected) found" + (isOneOfSeveral ? " in its tables together" : "")
  }

  private func registerResult(_ validator: Validator, _ outcome: Outcome) -> RegisterResultView {
    let run = register.audit.run(of: validator).map { "\($0.software) \($0.version)" }
    let (name, result) =
      switch outcome {
      case .notRun: (validator.title, "not run on this build")
      case .stale: (validator.title, "looked at an earlier file, so not run on this build")
      case .passed: (run ?? validator.title, "nothing found")
      case .failed(let found): (run ?? validator.title, "found \(found.count)")
      }
    return RegisterResultView(
      name: name, result: result, messages: outcome.findings.map { "\($0.rule): \($0.message)" })
  }
}

extension CheckView {
  init(_ note: CheckNote) {
    name = note.name
    promise = note.promise
    limits = note.limits
    by = note.by
    result = note.result
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
