/// Which council's law of notice applies.
package enum NoticeProfile: String, Term {
  /// Principal councils in England: five clear days (LGA 1972 s.100A(6)(a)); weekends and bank holidays do not count.
  case principalEngland = "principal-england"
  /// Principal councils in Wales: three clear days, counted in the same way (LGA 1972 s.100A(6) as it applies in Wales).
  case principalWales = "principal-wales"
  /// Parish councils: three clear days (LGA 1972 Sch 12 para 10(2)); Sundays and holidays do not count, Saturdays do (s.243).
  case parish

  package var label: String {
    switch self {
    case .principalEngland: "Principal council in England"
    case .principalWales: "Principal council in Wales"
    case .parish: "Parish council"
    }
  }

  /// How many clear days of notice a meeting needs.
  package var clearDays: Int {
    switch self {
    case .principalEngland: 5
    case .principalWales, .parish: 3
    }
  }
}
