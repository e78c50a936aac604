import Publications
import Record
import Registering
import Theme

extension Site {
  static let registerPath = RegisterAddress.folder + "index.html"

  func registerPages() -> [PlannedPage] {
    [page(Site.registerPath, .register, RegisterView.vocabulary)] + publicationKinds.flatMap { registerLists(of: $0) }
      + registerCutPages()
  }

  private var publicationKinds: [PublicationKind] {
    let made = Set(register.rows.map(\.kind))
    return PublicationKind.allCases.filter(made.contains)
  }

  /// Where the register tells of the first publication of each page; worked out once.
  static func registerPlaces(_ register: Register, pageSize: Int) -> [String: String] {
    let size = max(min(pageSize, rowsOnAPage), 1)
    var places: [String: String] = [:]
    for kind in PublicationKind.allCases {
      for (index, row) in register.rows(of: kind).enumerated() where places[row.page] == nil {
        places[row.page] = path(ofPage: index / size + 1, in: folder(of: kind)) + "#" + row.anchor
      }
    }
    return places
  }

  /// A dozen files, each with what every validator said: ten publications make 60 kB.
  private static let rowsOnAPage = 10

  private static func folder(of kind: PublicationKind) -> String { RegisterAddress.folder + kind.rawValue + "/" }

  var registerFrame: FrameView {
    frame(
      .register, path: Site.registerPath, title: say(.accessibilityChecksRegister),
      description: say(.registerDescription), breadcrumbs: [accessibilityLink])
  }

  var registerKinds: [RegisterKindView] {
    publicationKinds.map {
      RegisterKindView(
        title: say.publications[$0], link: Site.folder(of: $0) + "index.html", rows: register.rows(of: $0))
    }
  }
  var builtInChecks: [CheckView] { checks(.builtIn) }
  var externalChecks: [CheckView] { checks(.external) }

  private func checks(_ kind: CheckNote.Kind) -> [CheckView] {
    register.checks.filter { $0.kind == kind }.map { CheckView(note: $0) }
  }

  var registerData: [LinkView] {
    if register.rows.isEmpty { return [] }
    return [
      LinkView(title: say(.registerJson), link: RegisterAddress.json),
      LinkView(title: say(.registerSchema), link: RegisterAddress.schema),
      LinkView(title: say(.registerEarl), link: RegisterAddress.earl),
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
    return paged(rows, in: Site.folder(of: kind), most: Site.rowsOnAPage).map { page in
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
          rows: page.rows.map { RegisterRowView(site: self, row: $0) }, pager: page.pager
        ).view
      }
    }
  }

}

extension RegisterRow {
  /// From the folder of its files, which no other publication of its kind has.
  var anchor: String { stem.split(separator: "/").dropLast().joined(separator: "--") }
}

extension RegisterRowView {
  var anchor: String { row.anchor }
  var count: String { site.say(.files, count: row.files.count) }
  var found: String { site.found(row.faults, row.advice) }
  var files: [RegisterFileView] { row.files.map { RegisterFileView(site: site, file: $0) } }
  var findings: [RegisterFindingView] { row.findings.map { RegisterFindingView(finding: $0, row: row) } }

  var readingAge: String? {
    row.readingAge.map {
      site.say(.readingAge, mean: "\($0.mean)", ari: "\($0.ari)", coleman: "\($0.colemanLiau)")
    }
  }
}

extension RegisterFileView {
  var label: String { site.label(of: file.entry).capitalisedFirst }

  var size: String {
    file.entry.size.asFileSize + (file.entry.minutes.map { ", " + site.say(.minutes, count: $0) } ?? "")
  }

  var proved: String {
    let isOneOfSeveral = file.entry.title != nil
    if file.expected == 0 { return site.say(isOneOfSeveral ? .provedWithOthers : .provedNothing) }
    return site.say(isOneOfSeveral ? .provedTogether : .provedFound, number: String(file.expected))
  }

  var results: [RegisterResultView] {
    site.register.audit.outcomes(on: file).map { site.registerResult($0.validator, $0.outcome) }
  }
}

extension Site {
  fileprivate func registerResult(_ validator: Validator, _ outcome: Outcome) -> RegisterResultView {
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
