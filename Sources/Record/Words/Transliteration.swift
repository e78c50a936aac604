/// Latin letters with marks, written with the letters a–z: for addresses and for sorting, never for readers.
enum Transliteration {
  /// Small ASCII letters or digits for one scalar; empty for what is neither a letter, a digit nor “&” (“and”).
  static func ascii(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: [UInt8(scalar.value)]
    case 0x41...0x5A: [UInt8(scalar.value) + 32]
    case 0x26: Array("and".utf8)
    case 0xC0...0x24F, 0x1E00...0x1EFF: marked[scalar] ?? []
    default: []
    }
  }

  /// Apostrophes, soft hyphens, and marks that stand after their letter.
  static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2018, 0x2019, 0x00AD: true
    case 0x0300...0x036F: true
    default: false
    }
  }

  /// Latin-1, Latin Extended-A, and what Latin Extended-B and Additional make of a plain letter and its marks: among them the Welsh,
  /// Romanian and Vietnamese letters.
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
    ("a", "ǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"), ("b", "ḂḃḄḅḆḇ"), ("c", "Ḉḉ"), ("d", "ḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"), ("f", "Ḟḟ"), ("g", "ǦǧǴǵḠḡ"), ("h", "ȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ǏǐȈȉȊȋḬḭḮḯỈỉỊị"), ("j", "ǰ"), ("k", "ǨǩḰḱḲḳḴḵ"), ("l", "ḶḷḸḹḺḻḼḽ"), ("m", "ḾḿṀṁṂṃ"), ("n", "ǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"), ("p", "ṔṕṖṗ"), ("r", "ȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ȘșṠṡṢṣṤṥṦṧṨṩ"), ("t", "ȚțṪṫṬṭṮṯṰṱẗ"), ("u", "ƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"), ("v", "ṼṽṾṿ"),
    ("w", "ẀẁẂẃẄẅẆẇẈẉẘ"), ("x", "ẊẋẌẍ"), ("y", "ȲȳẎẏẙỲỳỴỵỶỷỸỹ"), ("z", "ẐẑẒẓẔẕ"),
  ]
}
