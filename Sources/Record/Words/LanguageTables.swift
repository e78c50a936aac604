/// The codes of languages, scripts and countries (ISO 639, ISO 15924, ISO 3166-1) that a tag may be made of, with the names by which
/// people call the languages of two letters and those that are spoken here.
enum LanguageTables {
  /// The code, other codes of the same language, and its names.
  static let named = """
    aa aar = Afar, Qafar
    ab abk = Abkhazian, Аԥсшәа
    ae ave = Avestan
    af afr = Afrikaans
    ak aka = Akan
    am amh = Amharic, አማርኛ
    an arg = Aragonese, aragonés
    ar ara = Arabic, العربية
    as asm = Assamese, অসমীয়া
    av ava = Avaric
    ay aym = Aymara
    az aze = Azerbaijani, azərbaycan
    ba bak = Bashkir, башҡорт
    be bel = Belarusian, беларуская
    bg bul = Bulgarian, български
    bh bih = Bihari languages
    bi bis = Bislama
    bm bam = Bambara, bamanakan
    bn ben = Bangla, Bengali, বাংলা
    bo bod tib = Tibetan, བོད་སྐད་
    br bre = Breton, brezhoneg
    bs bos = Bosnian, bosanski
    ca cat = Catalan, Valencian, català
    ce che = Chechen, нохчийн
    ch cha = Chamorro
    co cos = Corsican, corsu
    cr cre = Cree
    cs ces cze = Czech, čeština
    cu chu = Church Slavic, Old Slavonic, Church Slavonic, Old Bulgarian, Old Church Slavonic, церковнослове́нскїй
    cv chv = Chuvash, чӑваш чӗлхи
    cy cym wel = Welsh, Cymraeg
    da dan = Danish, dansk
    de deu ger = German, Deutsch
    dv div = Divehi, Dhivehi, Maldivian, ދިވެހިބަސް
    dz dzo = Dzongkha, རྫོང་ཁ
    ee ewe = Ewe, eʋegbe
    el ell gre = Greek, Ελληνικά
    en eng = English
    eo epo = Esperanto
    es spa = Spanish, Castilian, español
    et est = Estonian, eesti
    eu eus baq = Basque, euskara
    fa fas per = Persian, فارسی, Farsi
    ff ful = Fula, Fulah, Pulaar
    fi fin = Finnish, suomi
    fj fij = Fijian
    fo fao = Faroese, føroyskt
    fr fra fre = French, français
    fy fry = Western Frisian, Frysk
    ga gle = Irish, Gaeilge
    gd gla = Scottish Gaelic, Gaelic, Gàidhlig
    gl glg = Galician, galego
    gn grn = Guarani, avañe’ẽ
    gu guj = Gujarati, ગુજરાતી
    gv glv = Manx, Gaelg
    ha hau = Hausa
    he heb = Hebrew, עברית
    hi hin = Hindi, हिन्दी
    ho hmo = Hiri Motu
    hr hrv = Croatian, hrvatski
    ht hat = Haitian Creole, Haitian, Kreyòl Ayisyen
    hu hun = Hungarian, magyar
    hy hye arm = Armenian, հայերեն
    hz her = Herero
    ia ina = Interlingua
    id ind = Indonesian, Indonesia
    ie ile = Interlingue, Occidental
    ig ibo = Igbo, Asụsụ Igbo
    ii iii = Sichuan Yi, Nuosu, ꆈꌠꉙ
    ik ipk = Inupiaq
    io ido = Ido
    is isl ice = Icelandic, íslenska
    it ita = Italian, italiano
    iu iku = Inuktitut, ᐃᓄᒃᑎᑐᑦ
    ja jpn = Japanese, 日本語
    jv jav = Javanese, Jawa
    ka kat geo = Georgian, ქართული
    kg kon = Kongo
    ki kik = Kikuyu, Gikuyu, Gĩgĩkũyũ
    kj kua = Kuanyama, Kwanyama
    kk kaz = Kazakh, қазақ тілі
    kl kal = Kalaallisut, Greenlandic
    km khm = Khmer, Central Khmer, ខ្មែរ
    kn kan = Kannada, ಕನ್ನಡ
    ko kor = Korean, 한국어
    kr kau = Kanuri
    ks kas = Kashmiri, کٲشُر
    ku kur = Kurdish, kurdî (kurmancî)
    kv kom = Komi
    kw cor = Cornish, kernewek
    ky kir = Kyrgyz, Kirghiz, кыргызча
    la lat = Latin, Latina
    lb ltz = Luxembourgish, Letzeburgesch, Lëtzebuergesch
    lg lug = Ganda, Luganda
    li lim = Limburgish, Limburgan, Limburger
    ln lin = Lingala, lingála
    lo lao = Lao, ລາວ
    lt lit = Lithuanian, lietuvių
    lu lub = Luba-Katanga, Tshiluba
    lv lav = Latvian, latviešu
    mg mlg = Malagasy
    mh mah = Marshallese
    mi mri mao = Māori, Maori
    mk mkd mac = Macedonian, македонски
    ml mal = Malayalam, മലയാളം
    mn mon = Mongolian, монгол
    mr mar = Marathi, मराठी
    ms msa may = Malay, Melayu
    mt mlt = Maltese, Malti
    my mya bur = Burmese, မြန်မာ
    na nau = Nauru
    nb nob = Norwegian Bokmål, Bokmål, norsk bokmål
    nd nde = North Ndebele, Ndebele, isiNdebele
    ne nep = Nepali, नेपाली
    ng ndo = Ndonga
    nl nld dut = Dutch, Flemish, Nederlands
    nn nno = Norwegian Nynorsk, Nynorsk, norsk nynorsk
    no nor = Norwegian, norsk
    nr nbl = South Ndebele, Ndebele, isiNdebele
    nv nav = Navajo, Navaho, Diné Bizaad
    ny nya = Nyanja, Chichewa, Chewa
    oc oci = Occitan, Provençal
    oj oji = Ojibwa
    om orm = Oromo, Oromoo
    or ori = Odia, Oriya, ଓଡ଼ିଆ
    os oss = Ossetic, Ossetian, ирон
    pa pan = Punjabi, Panjabi, ਪੰਜਾਬੀ
    pi pli = Pali
    pl pol = Polish, polski
    ps pus = Pashto, Pushto, پښتو
    pt por = Portuguese, português
    qu que = Quechua, Runasimi
    rm roh = Romansh, rumantsch
    rn run = Rundi, Ikirundi
    ro ron rum = Romanian, Moldavian, Moldovan, română
    ru rus = Russian, русский
    rw kin = Kinyarwanda, Ikinyarwanda
    sa san = Sanskrit, संस्कृत भाषा
    sc srd = Sardinian, sardu
    sd snd = Sindhi, سنڌي
    se sme = Northern Sami, davvisámegiella
    sg sag = Sango, Sängö
    si sin = Sinhala, Sinhalese, සිංහල
    sk slk slo = Slovak, slovenčina
    sl slv = Slovenian, slovenščina
    sm smo = Samoan
    sn sna = Shona, chiShona
    so som = Somali, Soomaali
    sq sqi alb = Albanian, shqip
    sr srp = Serbian, српски
    ss ssw = Swati, siSwati
    st sot = Southern Sotho, Sotho, Sesotho
    su sun = Sundanese, Basa Sunda
    sv swe = Swedish, svenska
    sw swa = Swahili, Kiswahili
    ta tam = Tamil, தமிழ்
    te tel = Telugu, తెలుగు
    tg tgk = Tajik, тоҷикӣ
    th tha = Thai, ไทย
    ti tir = Tigrinya, ትግርኛ
    tk tuk = Turkmen, türkmen dili
    tl tgl = Tagalog
    tn tsn = Tswana, Setswana
    to ton = Tongan, Tonga, lea fakatonga
    tr tur = Turkish, Türkçe
    ts tso = Tsonga, Xitsonga
    tt tat = Tatar, татар
    tw twi = Twi
    ty tah = Tahitian
    ug uig = Uyghur, Uighur, ئۇيغۇرچە
    uk ukr = Ukrainian, українська
    ur urd = Urdu, اردو
    uz uzb = Uzbek, o‘zbek
    ve ven = Venda, Tshivenḓa
    vi vie = Vietnamese, Tiếng Việt
    vo vol = Volapük
    wa wln = Walloon, walon
    wo wol = Wolof
    xh xho = Xhosa, IsiXhosa
    yi yid = Yiddish, ייִדיש
    yo yor = Yoruba, Èdè Yorùbá
    za zha = Zhuang, Chuang, Vahcuengh
    zh zho chi = Chinese, 中文, Mandarin
    zu zul = Zulu, isiZulu
    sco = Scots
    bfi = British Sign Language, BSL
    cmn = Mandarin Chinese
    yue = Cantonese
    prs = Dari
    ckb = Sorani, Central Kurdish
    kmr = Kurmanji
    pnb = Western Panjabi
    syl = Sylheti
    rom = Romani, Romany
    tet = Tetum
    fil = Filipino
    swb = Comorian
    cnr = Montenegrin
    """

  /// Languages of ISO 639-2 that have only three letters.
  static let others = """
    ace ach ada ady afa afh ain akk ale alg alt ang anp apa arc arn arp art arw ast ath aus awa bad bai bal ban
    bas bat bej bem ber bho bik bin bla bnt bra btk bua bug byn cad cai car cau ceb cel chb chg chk chm chn cho
    chp chr chy cmc cop cpe cpf cpp crh crp csb cus dak dar day del den dgr din doi dra dsb dua dum dyu efi egy
    eka elx enm ewo fan fat fiu fon frm fro frr frs fur gaa gay gba gem gez gil gmh goh gon gor got grb grc gsw
    gwi hai haw hil him hit hmn hsb hup iba ijo ilo inc ine inh ira iro jbo jpr jrb kaa kab kac kam kar kaw kbd
    kha khi kho kmb kok kos kpe krc krl kro kru kum kut lad lah lam lez lol loz lua lui lun luo lus mad mag mai
    mak man map mas mdf mdr men mga mic min mkh mnc mni mno moh mos mun mus mwl mwr myn myv nah nai nap nds new
    nia nic niu nog non nqo nso nub nwc nym nyn nyo nzi osa ota oto paa pag pal pam pap pau peo phi phn pon pra
    pro raj rap rar roa rup sad sah sai sal sam sas sat scn sel sem sga sgn shn sid sio sit sla sma smi smj smn
    sms snk sog son srn srr ssa suk sus sux syc syr tai tem ter tig tiv tkl tlh tli tmh tog tpi tsi tum tup tut
    tvl tyv udm uga umb vai vot wak wal war was wen xal yao yap ypk zap zbl zen zgh znd zun zza
    """

  static let regions = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """

  static let scripts = """
    Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Blis Bopo Brah Brai Bugi Buhd Cakm
    Cans Cari Cham Cher Cirt Copt Cprt Cyrl Cyrs Deva Dsrt Dupl Egyd Egyh Egyp Elba Ethi Geok Geor Glag Goth Gran
    Grek Gujr Guru Hanb Hang Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng Hrkt Hung Inds Ital Jamo Java Jpan Jurc
    Kali Kana Khar Khmr Khoj Kitl Kits Knda Kore Kpel Kthi Lana Laoo Latf Latg Latn Leke Lepc Limb Lina Linb Lisu
    Loma Lyci Lydi Mahj Mand Mani Marc Maya Mend Merc Mero Mlym Modi Mong Moon Mroo Mtei Mult Mymr Narb Nbat Newa
    Nkgb Nkoo Nshu Ogam Olck Orkh Orya Osge Osma Palm Pauc Perm Phag Phli Phlp Phlv Phnx Piqd Plrd Prti Qaaa Qabx
    Rjng Roro Runr Samr Sara Sarb Saur Sgnw Shaw Shrd Sidd Sind Sinh Sora Sund Sylo Syrc Syre Syrj Syrn Tagb Takr
    Tale Talu Taml Tang Tavt Telu Teng Tfng Tglg Thaa Thai Tibt Tirh Ugar Vaii Visp Wara Wole Xpeo Xsux Yiii
    """
}
