package import Record

/// `robots.txt` (RFC 9309): a record is there to be read by everybody, and by every program; a preview of one is not.
package enum RobotsFile {
  package static func text(_ record: Record) -> String {
    if record.isPreview { return "User-agent: *\nDisallow: /\n" }
    let all = "User-agent: *\nAllow: /\n"
    guard let base = record.council.address else { return all }
    return all
      + "\nSitemap: \(base)\(HarvestAddress.siteMaps)\n\n# The whole record as data: \(base)\(HarvestAddress.manifest)\n"
  }
}
