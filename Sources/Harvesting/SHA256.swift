/// SHA-256 (FIPS 180-4), by which a stranger with any tool can tell that a file is ours as it was published.
package enum SHA256 {
  /// Sixty-four hexadecimal digits in small letters.
  package static func hex(of bytes: [UInt8]) -> String {
    var state = initial
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      schedule.initialize(repeating: 0)
      bytes.withUnsafeBufferPointer { whole in
        let blocks = whole.count / 64
        for block in 0..<blocks {
          mix(UnsafeBufferPointer(rebasing: whole[block * 64..<block * 64 + 64]), schedule, &state)
        }
        let end = padded(Array(whole[(blocks * 64)...]), length: whole.count)
        end.withUnsafeBufferPointer { end in
          for start in stride(from: 0, to: end.count, by: 64) {
            mix(UnsafeBufferPointer(rebasing: end[start..<start + 64]), schedule, &state)
          }
        }
      }
    }
    return text(of: state)
  }

  /// The last bytes with a one, zeroes and the length in bits (section 5.1.1).
  private static func padded(_ rest: [UInt8], length: Int) -> [UInt8] {
    var end = rest + [0x80]
    while end.count % 64 != 56 { end.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: 56, through: 0, by: -8) { end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    return end
  }

  private static func mix(
    _ block: UnsafeBufferPointer<UInt8>, _ w: UnsafeMutableBufferPointer<UInt32>, _ state: inout State
  ) {
    for i in 0..<16 {
      w[i] =
        UInt32(block[i &* 4]) << 24 | UInt32(block[i &* 4 &+ 1]) << 16 | UInt32(block[i &* 4 &+ 2]) << 8
        | UInt32(block[i &* 4 &+ 3])
    }
    for i in 16..<64 {
      let (old, late) = (w[i &- 15], w[i &- 2])
      w[i] =
        w[i &- 16] &+ (old.turned(7) ^ old.turned(18) ^ old >> 3) &+ w[i &- 7]
        &+ (late.turned(17) ^ late.turned(19) ^ late >> 10)
    }
    var s = state
    for i in 0..<64 {
      let first =
        s.h &+ (s.e.turned(6) ^ s.e.turned(11) ^ s.e.turned(25)) &+ (s.e & s.f ^ ~s.e & s.g) &+ constants[i] &+ w[i]
      let second = (s.a.turned(2) ^ s.a.turned(13) ^ s.a.turned(22)) &+ (s.a & s.b ^ s.a & s.c ^ s.b & s.c)
      s = State(a: first &+ second, b: s.a, c: s.b, d: s.c, e: s.d &+ first, f: s.e, g: s.f, h: s.g)
    }
    state.add(s)
  }

  private struct State {
    var a, b, c, d, e, f, g, h: UInt32

    mutating func add(_ s: State) {
      self = State(
        a: a &+ s.a, b: b &+ s.b, c: c &+ s.c, d: d &+ s.d, e: e &+ s.e, f: f &+ s.f, g: g &+ s.g, h: h &+ s.h)
    }
  }

  private static let initial = State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab,
    h: 0x5be0_cd19)

  private static func text(of s: State) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let words = [s.a, s.b, s.c, s.d, s.e, s.f, s.g, s.h]
    let text = words.flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 15)] }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension UInt32 {
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 &- count) }
}

/// The first thirty-two bits of the fractional parts of the cube roots of the first sixty-four primes (section 4.2.2).
private let constants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
