import Packing

/// Proves of a finished book with sound that what stands in it is what is heard, by reading the book, its overlays and its recordings.
package enum SoundCheck {
  /// What is wrong, each in a clause; empty when every word of every chapter lies in one clip, clips come in order, do not overlap,
  /// last as long as words take and end within their recording, and the lengths that are told add up.
  package static func faults(in bytes: [UInt8]) -> [String] {
    do throws(XMLFault) { return try found(in: bytes) } catch { return ["a part of it, \(error)"] }
  }

  private static func found(in bytes: [UInt8]) throws(XMLFault) -> [String] {
    guard let zip = ZipReader(bytes), let document = zip.content(of: folder + "package.opf") else {
      return ["it is no book"]
    }
    let package = try HeardPackage(document)
    var faults: [String] = []
    var total = 0
    for id in package.spine {
      guard let item = package.items[id] else { return ["its spine names “\(id)”, which is not there"] }
      if item.isNavigation { continue }
      guard let overlay = item.overlay, let place = package.items[overlay]?.path,
        let smil = zip.content(of: folder + place), let clips = try OverlayClip.all(in: smil), !clips.isEmpty,
        let chapter = zip.content(of: folder + item.path)
      else {
        faults.append("“\(item.path)” has no sound")
        continue
      }
      faults += try HeardChapter(chapter, clips).faults + self.faults(of: clips, in: zip, item.path)
      let length = clips.reduce(0) { $0 + $1.end - $1.begin }
      if package.lengths[overlay] != length { faults.append("the length of “\(place)” is told wrong") }
      total += length
    }
    if package.lengths[""] != total { faults.append("the length of the whole is told wrong") }
    return faults
  }

  private static let folder = "EPUB/"

  private static func faults(of clips: [OverlayClip], in zip: ZipReader, _ chapter: String) -> [String] {
    var faults: [String] = []
    var lengths: [String: Int] = [:]
    var ends: [String: Int] = [:]
    for clip in clips {
      if lengths[clip.sound] == nil {
        lengths[clip.sound] = zip.content(of: folder + clip.sound).flatMap { OggReader.length(of: $0) } ?? -1
      }
      if clip.file != chapter { faults.append("a clip of “\(chapter)” belongs to “\(clip.file)”") }
      if clip.begin < ends[clip.sound, default: 0] { faults.append("the clip of “\(clip.id)” begins before its turn") }
      if clip.end > lengths[clip.sound, default: -1] {
        faults.append("the clip of “\(clip.id)” ends after “\(clip.sound)” does")
      }
      ends[clip.sound] = clip.end
    }
    return faults
  }
}
