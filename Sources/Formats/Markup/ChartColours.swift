import Serialising

/// A chart that stands alone in a file: with the namespace and the colours that a page's style sheet would give it.
enum ChartColours {
  private static let start = Array("<svg".utf8)

  static func standalone(_ drawing: [UInt8]) -> [UInt8] {
    guard drawing.starts(with: start), let end = drawing.firstIndex(of: UInt8(ascii: ">")) else { return drawing }
    var markup = XMLWriter()
    markup.raw(named(Array(drawing[...end])))
    markup.raw(
      """
      <style>.chart-grid{stroke:#777;stroke-width:.5}.chart-line{stroke:#1d4f91;stroke-width:2;fill:none}\
      .chart-point{fill:#1d4f91}.chart-target{fill:#777;fill-opacity:.25}\
      .chart-target-line{stroke:#555;stroke-dasharray:5 3}.chart-label{font-family:Arial,Helvetica,sans-serif;font-size:12px}</style>
      """)
    return markup.bytes + drawing[(end + 1)...]
  }

  /// With the namespace, which HTML leaves out and XML must have.
  static func named(_ drawing: [UInt8]) -> [UInt8] {
    guard drawing.starts(with: start) else { return drawing }
    return start + Array(" xmlns=\"http://www.w3.org/2000/svg\"".utf8) + drawing[start.count...]
  }
}
