import ArgumentParser
import Building
import Foundation

/// Where the site goes, in view of where the content lies.
struct OutputPlace {
  var content: String
  var output: String
  var showsDrafts = false

  /// Refuses an output folder that holds the content or lies in it.
  ///
  /// Pages among the papers would be read as papers by the next build; and whoever copies a site that holds its content
  /// to a web server publishes what is exempt.
  func check() throws(ValidationError) {
    if showsDrafts { try checkPreview() }
    let (content, output) = (OutputPlace.resolved(content), OutputPlace.resolved(output))
    if output.starts(with: content) {
      throw ValidationError("--output “\(self.output)” lies in the content folder; choose a folder beside it.")
    }
    if content.starts(with: output) {
      throw ValidationError(
        "--output “\(self.output)” holds the content folder, and exempt papers with it; choose a folder of its own.")
    }
  }

  /// Refuses an output folder that lies in a copy of somebody's site, or holds one: the next build would read what this one wrote.
  func checkCopy() throws(ValidationError) {
    let (copy, output) = (OutputPlace.resolved(content), OutputPlace.resolved(output))
    guard output.starts(with: copy) || copy.starts(with: output) else { return }
    throw ValidationError(
      "--output “\(self.output)” and the copy “\(content)” lie within each other; choose a folder beside it.")
  }

  /// Refuses to lay drafts over a site that was published: only a public build leaves its history there.
  private func checkPreview() throws(ValidationError) {
    guard BuildOptions.isPublished(output) else { return }
    throw ValidationError(
      "--output “\(output)” is the published site, which drafts must not go into; choose a folder of its own for --drafts."
    )
  }

  /// The parts of the real path; a folder that is not there yet is taken from the nearest that is.
  private static func resolved(_ path: String) -> [String] {
    var url = URL(fileURLWithPath: path).standardizedFileURL
    var missing: [String] = []
    while !FileManager.default.fileExists(atPath: url.path), url.pathComponents.count > 1 {
      missing.insert(url.lastPathComponent, at: 0)
      url.deleteLastPathComponent()
    }
    return url.resolvingSymlinksInPath().pathComponents + missing
  }
}
