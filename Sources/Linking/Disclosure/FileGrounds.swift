import Diagnostics
import Record

/// Why a file may not be published.
struct FileGround {
  /// “a meeting that is exempt”.
  var holder: String
  /// Where the ground is written.
  var place: SourceRange?
}

/// Which files belong to something that may not be published, although they have no ground of their own.
struct FileGrounds {
  /// By folder of a meeting or a review that is withheld.
  var folders: [String: Disclosure.Verdict] = [:]
  /// By path, what names it as one of its papers.
  var holders: [String: [Holder]] = [:]

  /// The ground for withholding a file; nil where it may be published.
  ///
  /// What is exempt withholds a file wherever it lies. A draft may name what is open long since, so that it does so only where
  /// the file lies beside it and nothing open names it.
  func ground(ofFile path: String) -> FileGround? {
    let folder = Redacted.ownerFolder(of: path)
    if case .withheld(let withheld, let place)? = folders[folder] {
      let noun = folder.hasPrefix("meetings/") ? "meeting" : "review"
      return FileGround(holder: "a \(noun) that is \(withheld.adjective)", place: place)
    }
    guard let holder = withheldHolder(ofFile: path), let withheld = holder.verdict.withheld else { return nil }
    return FileGround(
      holder: "\(holder.name), where it is \(withheld.adjective)", place: holder.verdict.place ?? holder.place)
  }

  private func withheldHolder(ofFile path: String) -> Holder? {
    guard let all = holders[path] else { return nil }
    if let exempt = all.first(where: { $0.verdict.withheld?.isExempt == true }) { return exempt }
    return all.allSatisfy { !$0.verdict.isOpen } ? all.first { path.hasPrefix($0.folder + "/") } : nil
  }
}

extension Redacted {
  /// “meetings/NAME” for anything below it; empty elsewhere.
  static func ownerFolder(of path: String) -> String {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "meetings" || parts[0] == "reviews" else { return "" }
    return "\(parts[0])/\(parts[1])"
  }
}

extension Redacted {
  /// What was taken back and had a page of its own: its address stays.
  var withdrawn: [WithdrawnRecord] {
    withheld.compactMap { document in
      // Of a draft that was open before not even the id is kept.
      guard case .withdrawn(on: _?, _) = document.withheld.ground, document.hasPage else { return nil }
      let top = document.path.prefix { $0 != "/" }
      return WithdrawnRecord(folder: "\(top)/\(document.id)/", withheld: document.withheld)
    }
  }
}

extension WithheldDocument {
  /// Whether it is a page when it is open, and not a row of one or a file of rows.
  fileprivate var hasPage: Bool {
    switch kind {
    case .recommendation: !path.hasSuffix("/recommendations.md") || !id.hasSuffix("/recommendations")
    case .action, .forwardPlanEntry, .glossaryEntry: false
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .page:
      true
    }
  }
}
