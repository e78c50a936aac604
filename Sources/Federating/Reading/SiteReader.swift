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

  /// The address of every file that a whole copy has, as far as what is there of it tells: first those that lead to the others.
  package var wanted: [String] {
    let search = PublishedIndex.paths(root: try? files.read("search/2/root.js"))
    let months = (try? files.read(HarvestAddress.manifest)).flatMap { try? ManifestFile($0) }?.months ?? []
    let held = months.flatMap { MonthFile.paths(of: try? files.read($0.path)) }
    let paths = search + [HarvestAddress.manifest, TrackerFile.path] + months.map(\.path) + held
    var seen: Set<String> = []
    return paths.filter { SitePath($0) != nil && seen.insert($0).inserted }.map { listed.address + $0 }
  }

  private func bytes(of path: String) throws(PublishedIndexFault) -> [UInt8] {
    do throws(FileError) { return try files.read(path) } catch {
      throw PublishedIndexFault(file: path, reason: error.reason)
    }
  }

  private func site(_ index: PublishedIndex) -> MemberSite {
    let manifest = (try? files.read(HarvestAddress.manifest)).map { try? ManifestFile($0) }
    let tracker = (try? files.read(TrackerFile.path)).map { try? TrackerFile($0) }
    let rows = tracker??.rows(below: [manifest??.site, listed.address].compactMap(\.self)) ?? [:]
    let name = (manifest??.council ?? tracker??.council ?? "").asForeignLine(atMost: 200)
    // What is there and cannot be understood is as good as missing.
    let broken = [
      manifest.map { $0 == nil } ?? false ? HarvestAddress.manifest : nil,
      tracker.map { $0 == nil } ?? false ? TrackerFile.path : nil,
    ]
    return MemberSite(
      listed: listed, name: name.isEmpty ? listed.address : name, asAt: index.asAt,
      meetings: index.count(of: .meeting), recommendations: recommendations(of: index, rows),
      subjects: index.records.filter { $0.kind == .subject }.map {
        MemberSubject(title: $0.title.asForeignLine(atMost: 200), address: $0.address)
      }, completeness: completeness(by: manifest ?? nil).with(broken.compactMap(\.self)), index: index)
  }

  private func completeness(by manifest: ManifestFile?) -> Completeness {
    guard let manifest else { return .unknown }
    var check = ManifestCheck(files)
    return check.check(manifest)
  }

  /// Each address once, so that two pages never want one place.
  private func recommendations(of index: PublishedIndex, _ rows: [SitePath: TrackerFile.Row]) -> [MadeRecommendation] {
    var seen: Set<SitePath> = []
    return index.records.filter { $0.kind == .recommendation && seen.insert($0.address).inserted }.map {
      MadeRecommendation($0, rows[$0.address])
    }
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
  fileprivate init(_ record: PublishedRecord, _ row: TrackerFile.Row?) {
    let text = row?.recommendation ?? (record.text.isEmpty ? record.title : record.text)
    self.init(
      label: record.label.asForeignLine(atMost: 100), text: text.asForeignLine(atMost: 2000),
      review: record.whole.asForeignLine(atMost: 200), committee: record.committee.asForeignLine(atMost: 200),
      day: record.day, position: record.position, status: record.status,
      state: RecommendationState.allCases.first { $0.label == row?.state },
      reason: StateReason.allCases.first { $0.label == row?.reason },
      subjects: (row?.subjects ?? []).map { $0.asForeignLine(atMost: 200) }, address: record.address)
  }
}
