/// Latin letters with marks, written with the letters a–z: for addresses and for sorting, never for readers.
enum Transliteration {
  /// Small ASCII letters or digits for one scalar; empty for what is neither a letter, a digit nor “&” (“and”).
  static func ascii(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: [UInt8(scalar.value)]
    case 0x41...0x5A: [UInt8(scalar.value) + 32]
    case 0x26: Array("and".utf8)
    case 0xC0...0x17F, 0x218...0x21B, 0x1E80...0x1E85, 0x1EF2...0x1EF3: marked[scalar] ?? []
    default: []
    }
  }

  /// Latin-1, Latin Extended-A, and the Welsh and Romanian letters beyond them.
  private static let marked: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, letters) in families {
      for scalar in letters.unicodeScalars { table[scalar] = Array(plain.utf8) }
    }
    return table
  }()

  private static let families: [(plain: String, letters: String)] = [
    ("a", "ÀÁÂÃÄÅĀĂĄàáâãäåāăą"), ("ae", "Ææ"), ("c", "ÇĆĈĊČçćĉċč"), ("d", "ĎĐďđÐð"), ("e", "ÈÉÊËĒĔĖĘĚèéêëēĕėęě"),
    ("g", "ĜĞĠĢĝğġģ"), ("h", "ĤĦĥħ"), ("i", "ÌÍÎÏĨĪĬĮİìíîïĩīĭįı"), ("j", "Ĵĵ"), ("k", "Ķķĸ"), ("l", "ĹĻĽĿŁĺļľŀł"),
    ("n", "ÑŃŅŇŊñńņňŋ"), ("o", "ÒÓÔÕÖØŌŎŐòóôõöøōŏő"), ("oe", "Œœ"), ("r", "ŔŖŘŕŗř"), ("s", "ŚŜŞŠȘśŝşšșſ"), ("ss", "ß"),
    ("t", "ŢŤŦȚţťŧț"), ("th", "Þþ"), ("u", "ÙÚÛÜŨŪŬŮŰŲùúûüũūŭůűų"), ("w", "ŴẀẂẄŵẁẃẅ"), ("y", "ÝŶŸỲýÿŷỳ"),
    ("z", "ŹŻŽźżž"),
  ]
}
