import Building
import Foundation

/// What stands in two languages and what in one, in lines for people: by kind, by committee, then each paper that is not whole.
struct TwinText {
  let report: TwinReport

  var text: String { report.languages.map(section).joined(separator: "\n\n") }

  private func section(_ language: String) -> String {
    let papers = report.papers.filter { $0.language == language }
    let kinds = [("meeting", "Agendas"), ("minutes", "Minutes"), ("report", "Reports")].map { kind, title in
      line(title, papers.filter { $0.kind == kind })
    }
    let committees = Set(papers.compactMap(\.committee)).sorted().map { id in
      line(id, papers.filter { $0.committee == id })
    }
    let told: [(TwinReport.Standing, String)] = [
      (.incomplete, "In both, but words are missing in “\(language)”: `scrutable check` says which"),
      (.older, "Changed after their twin in “\(language)”"), (.oneLanguage, "In one language alone"),
    ]
    let lists = told.compactMap { standing, title -> String? in
      let files = papers.filter { $0.standing == standing }.map { "  \($0.file)  \($0.title)" }
      return files.isEmpty ? nil : ([title + ":"] + files).joined(separator: "\n")
    }
    let head = "Papers that can be read in “\(language)” too: \(share(papers))."
    return ([head, kinds.joined(separator: "\n"), committees.joined(separator: "\n")] + lists).joined(separator: "\n\n")
  }

  private func line(_ title: String, _ papers: [TwinReport.Paper]) -> String { "  \(title): \(share(papers))" }

  private func share(_ papers: [TwinReport.Paper]) -> String {
    "\(papers.count { $0.standing == .both }) of \(papers.count)"
  }
}

/// The same for programs: every paper with its standing.
enum TwinJSON {
  static func text(of report: TwinReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}
