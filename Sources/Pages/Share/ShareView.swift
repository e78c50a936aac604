import Drawing
import Record
import Theme

/// The picture that is shown where the page's address is told to others.
struct ShareView: Viewable {
  /// Its full address: whoever shows it is elsewhere.
  let address: String
  let alternative: String

  static let vocabulary = Vocabulary<ShareView>(
    "share",
    [
      .address("address", \.address, "The picture's full address"),
      .text("alternative", \.alternative, "What it shows, in words"),
      .text("width", \.width, "Its width in pixels"),
      .text("height", \.height, "Its height"),
    ])

  private var width: Int { Painter.width }
  private var height: Int { Painter.height }
}

extension Site {
  /// Nothing where the page has none.
  func share(on path: String) -> ShareView? {
    guard sharesPictures, let address = record.council.address, let ref = ownRecords[path], isShared(ref)
    else { return nil }
    return ShareView(address: address + Site.sharePath(of: path), alternative: shareCard(of: ref).alternative)
  }
}
