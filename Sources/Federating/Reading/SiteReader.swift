package import Diagnostics
package import Reading
import Record
import Search

/// Reads a copy of a published site. Nothing in it is trusted: it comes from somebody else's computer.
package struct SiteReader {
  private let files: any FileSystem
  private let listed: ListedCouncil

  package init(_ files: any FileSystem, _ listed: ListedCouncil) {
    self.files = files
    self.listed = listed
  }

  /// The site; nil, and told why, where it cannot be taken.
  package func read() -> Result<MemberSite, LeftOut> {
    do throws(PublishedIndexFault) {
      let index = try PublishedIndex { path throws(PublishedIndexFault) in try bytes(of: path) }
      return .success(site(index))
    } catch {
      return .failure(LeftOut(listed, file: error.file, reason: error.reason))
    }
  }

  private func bytes(of path: String) throws(PublishedIndexFault) -> [UInt8] {
    do throws(FileError) { return try files.read(path) } catch {
      throw PublishedIndexFault(file: path, reason: error.reason)
    }
  }

  private func site(_ index: PublishedIndex) -> MemberSite {
    MemberSite(
      listed: listed, name: listed.address, asAt: index.asAt, meetings: index.count(of: .meeting),
      recommendations: index.records.filter { $0.kind == .recommendation }.map(MadeRecommendation.init),
      subjects: index.records.filter { $0.kind == .subject }.map {
        MemberSubject(title: $0.title, address: $0.address)
      },
      completeness: .unknown, index: index)
  }
}

/// A council of the list whose site could not be taken: told to whoever builds, and named on the site as missing.
package struct LeftOut: Error, Sendable {
  let listed: ListedCouncil
  let file: String
  let reason: String

  package init(_ listed: ListedCouncil, file: String, reason: String) {
    (self.listed, self.file, self.reason) = (listed, file, reason)
  }

  package var diagnostic: Diagnostic {
    Diagnostic(
      .councilUnreadable, .warning, "“\(listed.folder)” is left out: \(file): \(reason)", at: listed.range,
      fixes: [.advise("mirror the site again, and see that it is there whole")])
  }
}

extension MadeRecommendation {
  fileprivate init(_ record: PublishedRecord) {
    self.init(
      label: record.label, text: record.text.isEmpty ? record.title : record.text, review: record.whole,
      committee: record.committee, day: record.day, position: record.position, status: record.status,
      address: record.address)
  }
}
