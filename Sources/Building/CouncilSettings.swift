import Diagnostics
import Drafting
import Foundation
import Record
import Theme

/// The settings of a council that only the machine and the theme can judge: its time zone and its logo.
struct CouncilSettings {
  let council: CouncilDraft

  func diagnostics(_ theme: Theme, _ record: Record) -> [Diagnostic] {
    [timeZone, logo(theme, record)].compactMap(\.self)
  }

  /// A name of the zones that are kept with the system (IANA tz database).
  private var timeZone: Diagnostic? {
    guard let zone = council.timeZone, !TimeZone.knownTimeZoneIdentifiers.contains(zone.value), zone.value != "UTC"
    else {
      return nil
    }
    return .unknownTimeZone(zone)
  }

  /// An image that is published: a file of the theme, or one beside the documents that an open document refers to.
  private func logo(_ theme: Theme, _ record: Record) -> Diagnostic? {
    guard let logo = council.theme.first(where: { $0.name.value == "logo" })?.value else { return nil }
    let published = theme.assets.map(\.path) + record.attachments.map(\.address)
    let images = published.filter(CouncilSettings.isImage)
    return images.contains(logo.value) ? nil : .noSuchLogo(logo, images)
  }

  private static func isImage(_ path: String) -> Bool {
    [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"].contains { path.lowercased().hasSuffix($0) }
  }
}

extension Diagnostic {
  fileprivate static func unknownTimeZone(_ zone: Located<String>) -> Diagnostic {
    let isBritish = ["gmt", "bst", "uk", "gb", "london", "british", "england", "wales"].contains {
      zone.value.lowercased().contains($0)
    }
    return Diagnostic(
      .unknownValue, .error, "there is no time zone “\(zone.value)”", at: zone.range,
      fixes: [isBritish ? .replace(zone.range, with: "Europe/London") : nearestZone(zone)])
  }

  private static func nearestZone(_ zone: Located<String>) -> Fix {
    nearest(to: zone.value, among: TimeZone.knownTimeZoneIdentifiers).map { .replace(zone.range, with: $0) }
      ?? .advise("write a zone by its name, such as Europe/London")
  }

  fileprivate static func noSuchLogo(_ logo: Located<String>, _ images: [String]) -> Diagnostic {
    Diagnostic(
      .attachmentMissing, .error, "the logo “\(logo.value)” is no image of the site", at: logo.range,
      fixes: [
        nearest(to: logo.value, among: images).map { .replace(logo.range, with: $0) }
          ?? .advise("put the image into assets/ of your theme, and write its path: assets/crest.svg")
      ])
  }
}
