package import Diagnostics
import Feeds
import History
import Linking
import Pages
package import Record
import Theme
import Writing

/// What a build was asked beforehand, and what it answered.
package struct DifferenceReport: Sendable {
  package var report: BuildReport
  /// Nil where errors in the content stop a build anyway.
  package var difference: SiteDifference?
  package var page: DifferencePage?

  /// What would stop the build, or would be gone; what else may be mended is told by the check.
  package var stopping: [Diagnostic] {
    report.diagnostics.filter { $0.severity == .error || $0.rule.family == .lastBuild }
  }
}

extension Builder {
  /// What a build would change in the site, without changing it.
  ///
  /// Everything is made as a build makes it, formats among them, and then compared instead of written. What would stop the
  /// build – records that are gone – is told as it would be, and the comparison goes on.
  package func difference() async throws -> DifferenceReport {
    var watch = StageWatch(progress)
    let past = try Past(of: options)
    let content = try await compile(past, &watch)
    let staging = try StagingFolder(lookingInto: options.output)
    let formats =
      content.diagnostics.hasErrors
      ? Checked(Formatting.Made()) : try await makeFormats(of: content, in: staging, &watch)
    let site = await allowingAll.plan(content, past, formats, &watch)
    var report = report(content, site, watch, nil)
    guard !site.diagnostics.hasErrors else { return DifferenceReport(report: report) }
    let gone = withdrawals(content, site.site.history)
    report.diagnostics = (report.diagnostics + (gone?.diagnostics ?? [])).sorted()
    var difference = SiteDifference(since: past.state?.asAt, asAt: content.record.asAt)
    let standing = try StandingSite(options.output)
    let then = await planned(content, onTheDayOf: past, formats, &watch)
    try await SiteComparing(standing: standing, planned: site.files, then: then, jobs: options.jobs).enter(
      into: &difference)
    difference.moves = gone?.moves ?? []
    difference.changes = site.site.changeLines(on: content.record.asAt)
    difference.news = try news(of: site, since: standing)
    let styles = content.theme.assets.filter { $0.path == "assets/site.css" }
    return DifferenceReport(
      report: report, difference: difference,
      page: DifferencePage(difference, council: content.record.council.name, styles: styles.flatMap(\.bytes))
    )
  }

  /// A builder that asks about nothing that is gone: the comparison tells of it.
  private var allowingAll: Builder {
    var options = options
    options.withdraw = .max
    return Builder(options, progress: progress)
  }

  /// The same content as it would have been published on the day of the last build: what differs from it is said by the day alone.
  private func planned(
    _ content: Compiled, onTheDayOf past: Past, _ formats: Checked<Formatting.Made>, _ watch: inout StageWatch
  ) async -> [String: PlannedFile] {
    guard let day = past.state?.asAt, day != content.record.asAt else { return [:] }
    var earlier = content
    earlier.record = link(content.drafts, since: past.state, asAt: day).value
    let files = await allowingAll.plan(earlier, past, formats, &watch).files
    return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func news(of site: PlannedSite, since standing: StandingSite) throws -> [SiteDifference.News] {
    let record = site.site.record
    guard let feeds = FeedFiles(record, site.site.history, site.site.addresses) else { return [] }
    let known = try [FeedAddress.everything, FeedAddress.changes].map { address in
      String(decoding: try standing.bytes(at: FeedAddress.json(address)) ?? [], as: UTF8.self)
    }
    return feeds.news(besides: { id in known.contains { $0.contains("\"\(id)\"") } })
      .map { SiteDifference.News(title: $0.title, words: $0.words) }
  }
}
