// Words that English writes with a capital wherever they stand, as facts by kind. Words that are as often common
// (may, turkey, java) stand in `NEIGHBOURED`, with the neighbours that speak for one or the other.

const words = (...lines: string[]): readonly string[] => lines.join(' ').split(' ');
const phrases = (...lines: string[]): readonly string[] => lines.join('|').split('|');

/** Countries, regions, states, rivers, cities in one word. */
export const PLACES = words(
  'afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil brunei bulgaria burma burundi',
  'cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany',
  'ghana greece greenland grenada guatemala guyana haiti herzegovina holland honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia',
  'lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal',
  'netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay persia peru philippines poland portugal prussia qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia',
  'somalia somaliland spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tobago tunisia turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam',
  'wales yemen yugoslavia zaire zambia zimbabwe rhodesia ceylon siam kurdistan',
  'africa america antarctica asia australasia europe eurasia oceania melanesia polynesia scandinavia amazonia mesoamerica mesopotamia anatolia balkans caucasus siberia caribbean pacific atlantic arctic mediterranean baltic adriatic aegean',
  'sahara sahel himalaya himalayas andes alps pyrenees appalachia rockies nile danube rhine mekong ganges mississippi missouri yangtze volga thames euphrates amazon patagonia catalonia andalusia bavaria saxony lombardy tuscany sicily sardinia',
  'corsica crete brittany normandy flanders wallonia galicia lapland silesia bohemia moravia transylvania crimea chechnya manchuria xinjiang sichuan yunnan guangdong guangzhou fujian hunan hubei zhejiang jiangsu shandong bengal punjab kashmir',
  'kerala gujarat rajasthan maharashtra karnataka bihar assam tamil nadu balochistan sindh okinawa hokkaido kyushu hawaii alaska alabama arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas',
  'kentucky louisiana maine maryland massachusetts michigan minnesota montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec manitoba saskatchewan alberta',
  'newfoundland labrador yukon nunavut queensland tasmania victoria cornwall yorkshire lancashire essex sussex kent wessex northumbria ulster zanzibar gaza',
  'amsterdam ankara antwerp athens atlanta auckland baghdad baltimore bangalore bangkok barcelona basel beijing beirut belfast belgrade berlin birmingham bogotá bologna bombay bonn boston brisbane bristol brussels bucharest budapest cairo',
  'calcutta cambridge canberra caracas casablanca chennai chicago cologne copenhagen dakar dallas damascus darwin delhi detroit dhaka dresden dublin edinburgh florence frankfurt geneva glasgow göttingen granada hague hamburg hanoi harare havana',
  'heidelberg helsinki hiroshima houston hyderabad istanbul jerusalem johannesburg kabul karachi kathmandu kiev kyiv kolkata kraków kyoto lagos lahore leiden leipzig lima lisbon liverpool ljubljana london lyon madras madrid manchester manhattan',
  'manila marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk montreal moscow mumbai munich nagasaki nairobi naples nuremberg osaka oslo ottawa oxford padua palermo paris philadelphia pisa pittsburgh portland prague',
  'princeton pretoria rome rotterdam santiago sarajevo seattle seoul shanghai shenzhen sofia stanford stockholm strasbourg stuttgart sydney taipei tallinn tbilisi tehran tokyo toronto tripoli tunis turin utrecht valencia vancouver venice vienna',
  'vilnius warsaw wellington westminster wuhan yale harvard berkeley cornell yokohama zagreb zurich zürich hollywood broadway brooklyn harlem fukushima chernobyl auschwitz versailles bandung penang malacca melaka johor sabah sarawak kelantan selangor',
  'perak kedah terengganu pahang java jakarta bali sumatra sumatera borneo kalimantan sulawesi celebes papua moluccas maluku lombok flores timor aceh batavia yogyakarta surabaya medan makassar semarang malang bogor denpasar jayapura',
  'palembang padang pontianak manado ambon toraja minahasa nusantara mindanao luzon cebu',
);

/** Peoples, languages and religions, nouns and adjectives. */
export const PEOPLES = words(
  'african afrikaans albanian algerian american anglican angolan arab arabian arabic aramaic argentine argentinian armenian asian assyrian australian austrian austronesian azerbaijani aztec babylonian balinese bangladeshi bantu basque bavarian',
  'belarusian belgian bengali berber bolivian bosnian brazilian breton briton british bulgarian burmese byzantine cambodian cameroonian canadian cantonese carthaginian catalan celtic chechen cherokee chilean chinese colombian congolese coptic',
  'cornish corsican croatian cuban cypriot czech dane danish dravidian dutch ecuadorian egyptian english eritrean estonian ethiopian etruscan european filipino finn finnish flemish french frisian fula galician gaelic german germanic ghanaian',
  'greek guarani guatemalan gypsy haitian hausa hawaiian hebrew hellenic hellenistic hindi hispanic hittite hungarian icelandic igbo inca indian indonesian inuit iranian iraqi irish iroquois israeli italian jamaican',
  'japanese javanese jew jewish jordanian kannada kazakh kenyan khmer kurd kurdish kuwaiti lao laotian latin latino latina latvian lebanese liberian libyan lithuanian madurese malagasy malay malayalam malaysian maltese mandarin maori māori',
  'marathi maya mayan melanesian mexican minangkabau mongol mongolian moroccan mozambican nahuatl navajo nepalese nepali nigerian nordic norse norwegian ottoman pakistani palestinian papuan paraguayan pashto persian peruvian phoenician',
  'polynesian portuguese provençal prussian punjabi quechua roma romani roman romanian russian rwandan samoan sanskrit saudi saxon scandinavian scot scots scottish semitic senegalese serb serbian sindhi singaporean sinhala sinhalese slav',
  'slavic slovak slovene slovenian somali soviet spaniard spanish sudanese sumerian sundanese swahili swede swedish swiss syrian tagalog taiwanese tajik tamil tanzanian tatar telugu thai tibetan tongan tunisian turk turkic turkish turkmen',
  'ugandan ukrainian urdu uruguayan uyghur uzbek venezuelan viennese vietnamese viking welsh wolof xhosa yiddish yoruba yucatec zambian zimbabwean zulu korean serbo croat eskimo chamorro chadic dominican afghan beninese bhutanese rican fijian guinean guyanese honduran omani panamanian qatari emirati lankan timorese togolese nicaraguan salvadoran kyrgyz moldovan montenegrin luxembourgish yemeni zairean balkan andean himalayan saharan texan alaskan parisian venetian florentine neapolitan athabaskan algonquian austroasiatic tibeto burman finno ugric uralic altaic cushitic carib sesotho setswana chichewa kiswahili isizulu kinyarwanda lingala luganda gujarati assamese oriya farsi bahasa akan amharic aymara fulani hopi ainu kikuyu oromo tigrinya tswana sotho shona hmong lakota mohawk ojibwe cree apache sioux tuareg maasai mapuche mixtec zapotec cebuano ilocano aboriginal afro anglo sino indo franco euro amerindian caucasian',
  "allah baha'i bible biblical buddha buddhism buddhist calvinism calvinist catholic catholicism christ christian christianity christmas confucian confucianism confucius daoism daoist easter franciscan hindu hinduism islam islamic",
  "islamist islamism jain jainism jehovah jesuit jesus judaism judeo koran qur'an quran qur'anic quranic lutheran methodist mormon muhammad muslim protestant protestantism puritan quaker ramadan rastafari satan shia shiite shinto sikh sufi",
  'sufism sunni talmud taoism taoist torah yahweh zionism zionist zoroastrian muhammadiyah pancasila',
);

/** Persons whose name alone is known, and words made of names. */
export const EPONYMS = words(
  'alzheimer aristotelian aristotle avogadro bach bayes bayesian beethoven bernoulli bessel boltzmann boolean bourdieu brownian byron calvin cantor cartesian cauchy cervantes chaucer chebyshev chekhov chomsky churchill cicero',
  'coulomb cronbach crohn dante darwin darwinian darwinism derrida descartes dewey dickens dirac dirichlet dostoevsky doppler durkheim einstein eisenhower elizabethan engels epicurean erasmus euclid euclidean euler eulerian faraday',
  'faulkner feynman fibonacci foucault fourier freud freudian frobenius galileo gandhi gaussian gaddafi goethe gödel habermas hamiltonian hegel hegelian heidegger heisenberg hemingway hermitian hessian hilbert hippocrates hitler hodgkin homeric',
  'huntington ibsen jacobian jungian kafka kant kantian kepler keynes keynesian kierkegaard lacan lacanian lagrange lagrangian laplace laplacian lebesgue leibniz lenin leninism leninist likert linnaean lorentz lorentzian luther lyapunov',
  'machiavelli machiavellian malthusian mandela mao maoism maoist markov markovian marx marxian marxism marxist maslow mendel mendelian michelangelo milton mohr montessori mozart mussolini napoleon napoleonic navier nazi nazism nehru newtonian',
  'nietzsche nobel orwell parkinson pareto pascal pavlovian piaget picasso planck plato platonic platonism poincaré poisson popper ptolemaic pythagoras pythagorean rawls reagan rembrandt ricardian ricoeur riemann riemannian roosevelt rousseau',
  'schopenhauer schrödinger schumpeter schumpeterian shakespeare shakespearean socrates socratic sobolev soeharto spinoza stalin stalinism stalinist stokes suharto sukarno soekarno taylorism thatcher thatcherism tocqueville tolstoy tourette',
  'trotsky trotskyism turing venn victorian virgil voltaire vygotsky wagner weber weberian weibull wittgenstein zeeman zipf hz kelvin celsius fahrenheit maxwell fermi bohr higgs gibbs shannon jacobi nash hebb pearson spearman kendall wilcoxon mann whitney kruskal wallis tukey bonferroni levene kolmogorov smirnov shapiro granger akaike delphi rorschach wechsler stroop rasch hamming huffman dijkstra kalman hough gabor haar voronoi delaunay kohonen hopfield pavlov bandura hofstede erikson kohlberg bronfenbrenner hashimoto cushing addison kawasaki guillain barré lewy creutzfeldt jakob kaposi epstein barr marfan raynaud wernicke broca purkinje golgi krebs schwann brexit renaissance holocaust zeus odyssey iliad hamlet macbeth othello',
);

/** Days, months and feasts that are no other word. */
export const CALENDAR = words(
  'january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday halloween thanksgiving passover hanukkah',
);

/** Genera whose species are often in titles. */
export const GENERA = words(
  'homo escherichia staphylococcus streptococcus salmonella pseudomonas mycobacterium helicobacter lactobacillus bacillus clostridium klebsiella listeria vibrio candida saccharomyces aspergillus penicillium fusarium trichoderma drosophila aedes',
  'anopheles culex apis plasmodium toxoplasma trypanosoma leishmania schistosoma caenorhabditis arabidopsis oryza zea triticum nicotiana solanum elaeis hevea curcuma zingiber moringa rattus',
  'danio xenopus canis felis gallus oreochromis clarias penaeus litopenaeus macaca pongo neanderthal australopithecus tyrannosaurus',
);

/** Bodies, parties, products and planets in one word. Those with a case of their own stand in `WRITTEN_FORMS`. */
export const BODIES = words(
  'google microsoft facebook instagram twitter wikipedia netflix spotify uber airbnb samsung toyota nokia intel nvidia jupyter linux unix debian ubuntu fortran cobol prolog haskell perl simulink arduino bitcoin',
  'ethereum greenpeace interpol eurostat nasdaq medicare medicaid kubernetes keras numpy moodle edmodo quizizz kahoot canva tokopedia shopee gojek bukalapak',
  'mendeley zotero scopus elsevier springer crossref jupiter saturn uranus neptune pluto taliban hamas hezbollah gerindra golkar kremlin pentagon bundestag gestapo wehrmacht olympics olympic',
);

/** Names in several words; words in lower case stay so (Gulf of Mexico). */
export const NAME_PHRASES = phrases(
  'New York|New Zealand|New Guinea|New Mexico|New Jersey|New England|New Orleans|New South Wales|New Delhi|New Haven|New Caledonia|New Britain|New Ireland|Low Countries|Horn of Africa|New Hampshire|New Brunswick|New Testament|New Deal|Old Testament|Los Angeles|Las Vegas|Hong Kong|Sri Lanka',
  'Saudi Arabia|Costa Rica|El Salvador|Puerto Rico|Sierra Leone|Sierra Nevada|Burkina Faso|Ivory Coast|Gold Coast|Cape Town|Cape Verde|Abu Dhabi|Buenos Aires|Rio de Janeiro|São Paulo|Kuala Lumpur|Tel Aviv|Viet Nam|Ho Chi Minh|Salt Lake City',
  'Mexico City|Vatican City|Solomon Islands|Marshall Islands|Canary Islands|Cook Islands|Falkland Islands|Faroe Islands|Pacific Islands|British Columbia|British Isles|British Empire|British Library|Nova Scotia|Rhode Island|Long Island',
  'Great Britain|United Kingdom|United States|United States of America|United Arab Emirates|United Nations|European Union|European Commission|European Parliament|Soviet Union|Ottoman Empire|Roman Empire|Byzantine Empire|Holy Roman Empire',
  'Czech Republic|Dominican Republic|Central African Republic|Weimar Republic|Republic of China|Republic of Korea|Gulf of Mexico|Bay of Bengal|Cape of Good Hope|Great Barrier Reef|Great Lakes|Great Plains|Grand Canyon|Rocky Mountains',
  'Silk Road|Black Sea|Dead Sea|Red Sea|Yellow Sea|Yellow River|North Sea|Caspian Sea|Black Death|Red Cross|World War|First World War|Second World War|Cold War|Great War|Great Depression|Gulf War|Vietnam War|American Civil War',
  'Spanish Civil War|English Civil War|Thirty Years War|Industrial Revolution|French Revolution|Russian Revolution|American Revolution|Cultural Revolution|Glorious Revolution|Middle Ages|Stone Age|Bronze Age|Iron Age|Ice Age|World Bank',
  'World Health Organization|World Trade Organization|International Monetary Fund|Supreme Court|White House|Wall Street|Silicon Valley|Ivy League|Middle East|Middle Eastern|Near East|Near Eastern|Far East|Far Eastern|Latin America|Latin American',
  'Northern Ireland|Western Australia|South Australia|Northern Territory|Eastern Cape|Western Cape|Northern Cape|Western Sahara|Eastern Europe|Western Europe|Eastern European|Western European|Roman Catholic|Old English|Middle English',
  'Old Norse|Old French|Old High German|Middle High German|Ancient Greek|Classical Latin|Classical Arabic|Classical Chinese|Modern Hebrew|Modern Standard Arabic|Common Era|Milky Way|Big Apple|Nobel Prize|Pearl Harbor|Tiananmen Square|Black Forest|Ho Chi Minh City',
  'Papua New Guinea|Isle of Man|San Francisco|San Diego|San Antonio|San José|Santa Barbara|Santa Cruz|Santa Fe|Monte Carlo|Max Weber|Max Planck|Tok Pisin|Addis Ababa|Dar es Salaam|Lake Victoria|Lake Toba|Lake Michigan|Mount Everest|Mount Sinai|Christmas Island|Easter Island',
  'Black Americans|Black American|African Americans|Native American|Native Americans|Alaska Native|Asian American|Black Lives Matter|Dutch East Indies|East Indies|West Indies|West Bank|West Indian|West End|South Seas|Deep South',
);

/** Common words that a place name makes part of the name: `before` it (North Sumatra), or `behind` it (Java Sea). */
export const COMPASS_WORDS: ReadonlySet<string> = new Set(
  words('north south east west northeast northwest southeast southwest central'),
);
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  words('lake mount cape fort port saint st san santa los las el king queen pope emperor president prince sir greater'),
);
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  words(
    'river rivers island islands valley county province university sea ocean peninsula basin delta mountains desert strait straits bay archipelago institute college district canal plateau highlands',
  ),
);

/** The same behind the name of a place or people: Indian Ocean, Korean War. */
export const PEOPLE_TAILS: ReadonlySet<string> = new Set(
  words('ocean sea peninsula gulf channel strait empire dynasty war'),
);

/** Words that take a capital before "of" and a place: University of Oxford. */
export const OF_HEADS: ReadonlySet<string> = new Set(words('university treaty battle kingdom republic gulf bay duchy'));

/** What the words beside an ambiguous one say. `usual` is what it is without any of them. */
export interface Neighboured {
  readonly word: string;
  readonly usual: 'name' | 'common';
  /** Words directly before or behind it that say the opposite; # stands for any number. */
  readonly unless: readonly string[];
}

const neighboured = (word: string, usual: Neighboured['usual'], unless: string): Neighboured => ({
  word,
  usual,
  unless: unless.split(' '),
});

export const NEIGHBOURED: readonly Neighboured[] = [
  neighboured('may', 'common', '# april june since until early late'),
  neighboured('march', 'common', '# february april since until early late'),
  neighboured('august', 'common', '# july september since until early late'),
  neighboured(
    'turkey',
    'name',
    'meat breast poultry wild broiler broilers hen hens eggs egg poults embryos breeding vulture chicken',
  ),
  neighboured('china', 'name', 'bone fine clay porcelain painting doll'),
  neighboured('guinea', 'name', 'pig pigs fowl fowls worm'),
  neighboured('polish', 'name', 'nail shoe floor furniture remover'),
  neighboured('python', 'name', 'burmese reticulated ball snake snakes carpet bivittatus'),
  neighboured('ruby', 'common', 'rails programming language'),
  neighboured('rust', 'common', 'programming language compiler'),
  neighboured('swift', 'common', 'programming language ios taylor jonathan'),
  neighboured('scratch', 'common', 'programming language mit'),
  neighboured('excel', 'common', 'microsoft vba spreadsheet spreadsheets using'),
  neighboured('word', 'common', 'microsoft'),
  neighboured('windows', 'common', 'microsoft # linux server xp'),
  neighboured(
    'android',
    'common',
    'google ios smartphone smartphones app apps application applications studio phone phones mobile based',
  ),
  neighboured('mercury', 'common', 'venus planet orbit planets'),
  neighboured('mars', 'name', ''),
  neighboured('venus', 'name', 'flytrap'),
  neighboured('earth', 'common', 'planet mars moon system google'),
  neighboured('web', 'common', '#'),
  neighboured('god', 'name', 'household pagan'),
  neighboured('black', 'common', 'americans women men students youth feminist feminism africans british englishes sea'),
  neighboured('down', 'common', 'syndrome'),
  neighboured('orthodox', 'common', 'church churches christian christians jewish jews greek russian eastern'),
  neighboured('apple', 'common', 'iphone ipad inc macintosh'),
  neighboured('cook', 'common', 'captain'),
  neighboured('enlightenment', 'common', 'scottish french european german'),
  neighboured('democrats', 'name', 'social christian liberal'),
  neighboured('republicans', 'name', 'irish'),
  neighboured('gospel', 'common', 'luke matthew mark john'),
  neighboured('romance', 'common', 'languages language linguistics philology dialects'),
  neighboured('creole', 'common', 'haitian jamaican'),
];

/** Given names; the capital word behind one is taken for a family name. */
export const GIVEN_NAMES = words(
  'abraham adam albert alexander alfred alice andrew anna anthony antoine antonio arthur barbara benjamin boris carl carlos catherine charles charlotte christopher claude daniel david dennis donald edgar edmund edward elizabeth emily emma',
  'enrique eric ernest ferdinand fernando francis franz françois friedrich fyodor george gerald giovanni giuseppe gregory gustav hannah hans harold heinrich helen henry herbert howard hugo immanuel isaac isabel ivan jacques james jane jean jeremy',
  'johann john jonathan jorge joseph joshua juan karl kenneth kevin laura lawrence leonard louis ludwig luis mahatma margaret maria marie martha mary matthew michael michel miguel mikhail moses nancy nicholas nikolai oliver oscar otto patricia patrick',
  'paul pedro peter philip pierre raymond rebecca richard robert roger ronald ruth samuel sarah sigmund simone sophie stephen steven susan theodore thomas timothy vincent vladimir walter wilhelm william wolfgang isaiah ezekiel jeremiah noam',
);

/** Family and given names that are as often common words: an author of the list is no evidence for them. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  words(
    'arch baker ball banks bean bell best bird bishop black blood bloom body bond book boss branch brand bridge bright brook brown bull burden bush butcher butler canal carpenter carter case cash chance chapel chase child church city',
    'clay coast cold cook cooper cotton court craft crane cross crowd crystal curry day deal dean deer drew driver duck early east fair faith farmer field fields finger fish fisher flood flower force ford forest foster fox frank free',
    'freeman friend frost fuller garden gardener gardner gay gold golden good gore grace grant grave graves gray green grey grass ground grove guest guy hall hammer hand hands hardy hart head heart heath held hero high hill hills hoard hood hook',
    'hope horn house hunt hunter iris ivy jay joy judge keen key keys king knight lake lamb land lane large law lawyer leader lee light lily line little living long lord love low lynch major mark marks marsh mason masters max mean means mercy miles',
    'mill miller mills mind moody moon more moss much nation new newcomer nice noble north oak page pain paint painter parent park parker parks peace pearl penny piano pike place pond pool poor pope porter post potter pound power powers price prince',
    'prior public quick rain ray read reader reading real reed rice rich ring rivers road robin rock rose ruby rule rush sage sailor salt savage school scott sea self sense sharp shepherd ship short silver singer skinner small smart smith snow soil song south',
    'speaker speed spirit spring steel stern still stock stone storm story strange street strong style summer summers sun swan sweet swift tailor talent taylor teacher temple term thing thorn tower town train travel turner vale virtue wage walker wall walls',
    'ward water waters way weaver wells west wheat wheeler white will wind wine winter wise wish wolf wood woods word work world worth wright young youth art dawn victor bill norm pat rob sue jack lang even sand born dale dial dick man men gross kind wild',
    'banking finance group media general social international national press books history science sciences society language studies education academic publishing publishers publications company university college institute center centre library',
  ),
);

/** English words that keep a diacritic: a capital word with one is a name otherwise (Poincaré). */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  words(
    'attaché blasé brûlée café cafés cliché clichés communiqué coöperation coöperative crème décor déjà détente doppelgänger élite élites émigré émigrés entrée étude études exposé façade façades fiancé fiancée jalapeño mañana matinée mêlée naïve',
    'naïveté née passé piñata précis première protégé protégés purée reëxamination régime résumé risqué rôle rôles sauté señor smörgåsbord soirée touché über',
  ),
);

/** Common English words in -u: other words that end so (Bantu, Tuvalu) are taken for names. */
export const COMMON_IN_U: ReadonlySet<string> = new Set(
  words('emu ecu flu fugu guru haiku impromptu jujitsu menu situ snafu tofu tutu tiramisu kudzu sudoku wagyu tatu'),
);

/** Common English words in -i, but for Latin plurals: other words that end so (Swahili, Nepali) are taken for names. */
export const COMMON_IN_I: ReadonlySet<string> = new Set(
  words(
    'alkali alumni anti bikini bonsai broccoli chili confetti deli dhoti emoji graffiti gyri illuminati khaki kiwi literati maxi midi mini moduli multi origami paparazzi potpourri quasi rabbi radii rami safari salami samurai semi posteriori priori shogi sulci',
    'spaghetti sushi tahini taxi termini tori tsunami villi wiki wifi yeti yogi zucchini cannelloni corgi hippocampi jedi kimchi kohlrabi macaroni okapi pastrami pepperoni ravioli sashimi scampi teriyaki',
  ),
);

/** Words in -ese that are no names. */
export const COMMON_IN_ESE: ReadonlySet<string> = new Set(
  words('manganese diocese archdiocese legalese journalese officialese motherese'),
);

/** Adjectives and nouns in -ian that are no names: everything else in -ian (Trobriandian, Hungarian) is taken for one. */
export const COMMON_IAN: ReadonlySet<string> = new Set(
  words(
    'abelian amphibian antediluvian avian batrachian circadian civilian collegian comedian custodian draconian dystopian equestrian fallopian gentian guardian historian lesbian mammalian median meridian obsidian ophidian pedestrian plebeian',
    'quotidian radian reptilian ruffian saurian simian stygian subclavian thespian tragedian utopian valerian',
  ),
);
