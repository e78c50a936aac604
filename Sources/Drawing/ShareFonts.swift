/// The font files that share pictures are drawn with, chosen by name, so that a machine's own settings for fonts decide nothing.
package struct ShareFonts: Sendable, Equatable {
  /// Where Debian's packages of fonts put their folders.
  private let folder: String

  package init(in folder: String = "/usr/share/fonts/truetype") { self.folder = folder }

  /// In the order in which they are asked for a letter. Letters of an Arabic word join only within one font.
  static func families(of files: [String]) -> String {
    (files.contains { $0.contains("/NotoSansArabic-") } ? "Noto Sans Arabic," : "") + "DejaVu Sans"
  }

  /// DejaVu Sans in both weights: Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian.
  package var ordinary: [String] {
    ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map { "\(folder)/dejavu/\($0)" }
  }

  /// What is added for letters that DejaVu Sans lacks, by the Noto font that has them.
  private static let scripts: [(name: String, letters: ClosedRange<UInt32>)] = [
    // Those of Urdu, Persian, Pashto and Sindhi: DejaVu Sans has what Arabic needs.
    ("Arabic", 0x0671...0x06FF), ("Devanagari", 0x0900...0x097F), ("Bengali", 0x0980...0x09FF),
    ("Gurmukhi", 0x0A00...0x0A7F),
    ("Gujarati", 0x0A80...0x0AFF), ("Tamil", 0x0B80...0x0BFF), ("Telugu", 0x0C00...0x0C7F),
    ("Kannada", 0x0C80...0x0CFF), ("Malayalam", 0x0D00...0x0D7F), ("Sinhala", 0x0D80...0x0DFF),
    ("Thai", 0x0E00...0x0E7F), ("Ethiopic", 0x1200...0x137F), ("Khmer", 0x1780...0x17FF),
  ]

  /// The fonts for scripts of these words besides the ordinary ones, whether or not they are installed.
  package func others(for words: [String]) -> [String] {
    let scalars = words.lazy.flatMap(\.unicodeScalars).filter { $0.value >= 0x0671 }
    let names = ShareFonts.scripts.filter { script in scalars.contains { script.letters.contains($0.value) } }.map(
      \.name)
    return names.flatMap { name in ["Regular", "Bold"].map { "\(folder)/noto/NotoSans\(name)-\($0).ttf" } }
  }
}
