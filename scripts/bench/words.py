"""Sentences in the manner of council papers, from a wide vocabulary of our own and a seed: the same seed, the same words."""

import random

SUBJECTS = """the committee|the panel|the cabinet member|the head of service|the task group|the lead officer|the partnership board
the director of place|the housing team|the library service|the highways contractor|the safeguarding partnership|the audit team
the youth council|the parish forum|the care provider|the school transport unit|the community trust|the finance team
the monitoring officer|the chief executive|the leisure operator|the flood group|the planning service|the tenants' panel|the market manager
the fostering service|the public health team|the drainage board|the bus operator|the advice centre|the carers' group
the voluntary sector|the district valuer|the coroner's office|the waste contractor|the archive|the traffic commissioner
the recruitment panel|the procurement board|the customer centre|the licensing officers|the trading standards team
the early help hub|the day centre|the neighbourhood wardens|the tree officer|the conservation officer|the ward members"""
VERBS = """noted|welcomed|questioned|compared|published|reviewed|measured|costed|delayed|approved|withdrew|extended|redrafted|tested
explained|recorded|audited|mapped|surveyed|funded|trialled|monitored|challenged|accepted|postponed|clarified|summarised|inspected
consulted on|set out|asked for|reported on|drew attention to|gave an account of|was told about|sought assurance on|put forward
began work on|finished work on|paused|took over|handed back|costed again|brought forward|looked again at|visited|described"""
OBJECTS = """the gritting routes|the waiting times for assessment|the capital programme|the number of looked-after children|placement costs
the condition of bridges|school place planning|the local plan|the empty homes register|the hardship fund|missed collections
response times to complaints|the staffing structure|agency spending|the five-year land supply|sickness absence|library opening hours
the equality assessment|the savings proposals|the risk register|road casualties|the corporate parenting pledge|foster carer numbers
the transport subsidy|flood defences|the use of reserves|rent arrears|the allotment waiting list|the cemetery extension
the youth justice plan|home-to-school travel|the digital inclusion scheme|broadband coverage|the market rights|planning appeals
air quality readings|adaptations to homes|the crematorium contract|pupil attendance|permanent exclusions|the care leavers' offer
the recycling rate|street lighting energy|the pension fund valuation|the fees and charges|debt recovery|domestic abuse referrals
the register of assets|meals in the community|extra care housing|the apprenticeship levy|pavement repairs|the events calendar
winter fuel advice|the ground maintenance round|the leisure centre roof|the museum's collection|supported bus services"""
CIRCUMSTANCES = """in the first quarter|since the last meeting|against the target set in spring|in the northern wards|across the county
for families on low incomes|before the budget was set|with the agreement of partners|at no extra cost|within the existing budget
following an inspection|in line with the policy|under the new contract|as a matter of urgency|in spite of vacancies
during the school holidays|with the advice of counsel|because of rising demand|on the evidence of residents|over three years
after a public consultation|by comparison with neighbours|at the request of members|through the winter|until the contract ends
for the second year running|in the absence of a quorum|with effect from the new year|by a narrow majority|without a vote"""
LINKS = """and|but|so that|because|although|while|after which|and as a result|even though|in order that"""
RESULTS = """costs fell by|demand rose by|complaints went down by|waiting lists grew by|turnout increased by|usage dropped by|income improved by
referrals rose by|vacancies fell by|journeys increased by|repairs were quicker by|absence went up by"""
TOPICS = """Winter maintenance|Placement stability|Library hours|Housing repairs|School transport|Flood response|Street lighting|Care at home
Road safety|Market towns|Fostering recruitment|Waste collection|Public toilets|Young carers|Allotments|Planning enforcement
Empty homes|Community grants|Bus services|Air quality|Apprenticeships|Council tax support|Home adaptations|Leisure centres
Corporate parenting|Customer contact|Coastal erosion|Tree planting|Digital inclusion|Youth justice|Supported living|Footpaths"""
STARTS = "Ald Bar Cal Dun Elm Far Gar Hol Ink Kel Lang Mar Nor Oak Pen Quar Ray Sal Thor Ul Ver Wen Yar Ash Bram Crow Dray Eck Fen Glen".split()
MIDDLES = "der ing bor ling mer wick sel ton ford ley stan burn ham net ver by cot den".split()
ENDS = "ton ham ford ley by wick stead bourne field mouth bridge gate worth combe hurst stow".split()
FORENAMES = """Amina Brian Carys David Elin Farida George Hannah Imran Joan Kamal Lesley Martin Nadia Owen Priya Quentin Ruth Samir Tessa
Una Victor Wendy Yusuf Zoe Alun Beth Colin Dilys Eric""".split()
SURNAMES = """Ashdown Barrow Cotterell Denholm Eastwick Farrant Garside Hollis Ingram Jessop Kettering Lathom Merrick Norrington Oldacre
Penfold Quayle Ridsdale Sowerby Thackray Underhill Verney Whitlock Yarrow Ackroyd Bellweather Cradock Dunmore""".split()


def phrases(text: str) -> list[str]:
    return [phrase.strip() for line in text.split("\n") for phrase in line.split("|") if phrase.strip()]


class Words:
    """Sentences drawn once from the grammar, then picked from: quick enough for a hundred thousand documents."""

    POOL = 30_000

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.lists = {name: phrases(globals()[name])
                      for name in ("SUBJECTS", "VERBS", "OBJECTS", "CIRCUMSTANCES", "LINKS", "RESULTS")}
        self.places = sorted({a + b + c for a in STARTS for b in MIDDLES for c in ENDS})
        self.topics = phrases(TOPICS)
        self.people = [f"{a} {b}" for a in FORENAMES for b in SURNAMES][::7]
        self.pool = [self._sentence() for _ in range(self.POOL)]

    def _clause(self) -> str:
        pick, lists = self.random.choice, self.lists
        return f"{pick(lists['SUBJECTS'])} {pick(lists['VERBS'])} {pick(lists['OBJECTS'])}"

    def _sentence(self) -> str:
        pick, lists, number = self.random.choice, self.lists, self.random.randint
        form = number(0, 5)
        if form == 0:
            text = f"{pick(lists['CIRCUMSTANCES'])}, {self._clause()}"
        elif form == 1:
            text = f"{self._clause()} {pick(lists['CIRCUMSTANCES'])}, {pick(lists['LINKS'])} {self._clause()}"
        elif form == 2:
            text = f"in {pick(self.places)} {pick(lists['RESULTS'])} {number(1, 48)} per cent, {pick(lists['LINKS'])} {self._clause()}"
        elif form == 3:
            text = f"{self._clause()} at a cost of **£{number(2, 980)},{number(0, 999):03d}** {pick(lists['CIRCUMSTANCES'])}"
        elif form == 4:
            text = f"councillor {pick(self.people)} asked how {self._clause()} *{pick(lists['CIRCUMSTANCES'])}*"
        else:
            text = f"{self._clause()} in {pick(self.places)} and {pick(self.places)} {pick(lists['CIRCUMSTANCES'])}"
        return text[0].upper() + text[1:] + "."

    def sentence(self) -> str:
        return self.pool[int(self.random.random() * self.POOL)]

    def paragraph(self, characters: int) -> str:
        """Whole sentences, at least so many characters of them."""
        parts, length = [], 0
        while length < characters:
            parts.append(self.sentence())
            length += len(parts[-1]) + 1
        return " ".join(parts)

    def bullets(self, count: int) -> str:
        return "\n".join(f"- {self.sentence()}" for _ in range(count))

    def table(self, rows: int) -> str:
        """Figures by place and year, as finance sections have them."""
        lines = ["| Area | 2024/25 | 2025/26 | Change |", "| --- | ---: | ---: | --- |"]
        for _ in range(rows):
            lines.append(f"| {self.random.choice(self.places)} | £{self.some(10, 999)},000 | £{self.some(10, 999)},000 "
                         f"| {self.random.choice(self.lists['RESULTS'])} {self.some(1, 40)} % |")
        return "\n".join(lines)

    def topic(self) -> str:
        return f"{self.random.choice(self.topics)} in {self.random.choice(self.places)}"

    def person(self) -> str:
        return self.random.choice(self.people)

    def some(self, low: int, high: int) -> int:
        return self.random.randint(low, high)
