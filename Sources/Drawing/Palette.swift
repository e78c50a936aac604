/// The few colours of a picture: those that it is drawn in, and the steps between two that lie side by side.
struct Palette {
  /// At most 256.
  let colours: [ShareColours.Colour]
  /// By six bits of red, green and blue: the nearest of the colours, and `unknown` until one has asked.
  private var nearest: [UInt16]
  private static let unknown = UInt16.max

  init(_ colours: ShareColours) {
    var seen: Set<ShareColours.Colour> = []
    self.colours = Array(
      colours.pairs.flatMap { pair in (0...pair.steps).map { pair.back.mixed(with: pair.front, $0, of: pair.steps) } }
        .filter { seen.insert($0).inserted }.prefix(256))
    nearest = [UInt16](repeating: Palette.unknown, count: 1 << 18)
  }

  /// A byte a pixel, each line begun by a zero: it is not written as a difference from another (PNG, 9.2).
  mutating func lines(
    of pixels: UnsafeRawPointer, stride: Int, width: Int, height: Int
  ) -> [UInt8] {
    var lines = [UInt8](repeating: 0, count: (width + 1) * height)
    var (last, lastPlace): (UInt32, UInt8) = (0, place(of: 0))
    for y in 0..<height {
      let row = pixels + y * stride
      let start = y * (width + 1) + 1
      for x in 0..<width {
        let pixel = row.load(fromByteOffset: x * 4, as: UInt32.self) & 0xFF_FFFF
        if pixel != last { (last, lastPlace) = (pixel, place(of: pixel)) }
        lines[start + x] = lastPlace
      }
    }
    return lines
  }

  private mutating func place(of pixel: UInt32) -> UInt8 {
    let (red, green, blue) = (Int(pixel >> 16), Int(pixel >> 8 & 0xFF), Int(pixel & 0xFF))
    let cell = (red >> 2) << 12 | (green >> 2) << 6 | blue >> 2
    if nearest[cell] == Palette.unknown {
      let middle = ShareColours.Colour(red & ~3 | 2, green & ~3 | 2, blue & ~3 | 2)
      nearest[cell] = UInt16(
        colours.indices.min { colours[$0].distance(to: middle) < colours[$1].distance(to: middle) } ?? 0)
    }
    return UInt8(truncatingIfNeeded: nearest[cell])
  }
}

extension ShareColours.Colour {
  /// As many steps of so many from here to the other colour.
  fileprivate func mixed(with other: Self, _ step: Int, of steps: Int) -> Self {
    func mix(_ a: Int, _ b: Int) -> Int { (a * (steps - step) + b * step + steps / 2) / steps }
    return Self(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  fileprivate func distance(to other: Self) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return r * r + g * g + b * b
  }
}
