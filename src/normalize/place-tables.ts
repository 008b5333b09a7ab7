// Places where books are published, for telling publisher and place apart. In lower case, old spellings included.

const places = (...lines: string[]): ReadonlySet<string> => new Set(lines.join('|').split('|'));

/** Cities of Indonesia. */
export const INDONESIAN_CITIES = places(
  'jakarta|jakarta selatan|jakarta timur|jakarta barat|jakarta pusat|jakarta utara|djakarta|batavia|bandung|bandoeng|yogyakarta|jogjakarta|djogjakarta|jogja|yogya|surabaya|soerabaja|semarang|malang|medan',
  'makassar|ujung pandang|ujungpandang|denpasar|bogor|buitenzorg|depok|bekasi|tangerang|tanggerang|tangerang selatan|surakarta|solo|sukoharjo|padang|pekanbaru|palembang|bandar lampung|lampung|tanjung karang|jambi|bengkulu',
  'banda aceh|batam|tanjungpinang|pangkalpinang|pontianak|banjarmasin|banjarbaru|samarinda|balikpapan|palangka raya|palangkaraya|tarakan|manado|gorontalo|palu|kendari|mataram|kupang|ende|maumere|ambon|ternate|jayapura',
  'manokwari|cirebon|tasikmalaya|sukabumi|purwokerto|purbalingga|magelang|salatiga|kudus|jepara|tegal|pekalongan|kediri|jember|madiun|mojokerto|sidoarjo|gresik|lamongan|tuban|banyuwangi|probolinggo|pamekasan|singaraja|cimahi',
  'serang|cilegon|bukittinggi|solok|pematangsiantar|lhokseumawe|sleman|bantul|kartasura|klaten|ponorogo|blitar|bojonegoro|pasuruan|garut|sumedang|jatinangor|indramayu|karawang|purwakarta|kuningan|ciputat|ngawi|wonosobo|cilacap',
);

const OTHER_CITIES = places(
  // Malaysia, Singapore, Brunei
  'kuala lumpur|bangi|shah alam|petaling jaya|pulau pinang|penang|melaka|johor bahru|kuching|kota kinabalu|ipoh|skudai|serdang|putrajaya|cyberjaya|subang jaya|bandar seri begawan|singapura|singapore',
  // the rest of the world
  'new york|london|paris|berlin|oxford|cambridge|chicago|boston|los angeles|san francisco|washington|washington dc|washington, dc|philadelphia|princeton|new haven|ithaca|berkeley|stanford|baltimore|toronto|montreal|ottawa|vancouver',
  'münchen|munich|frankfurt|frankfurt am main|hamburg|köln|stuttgart|tübingen|göttingen|heidelberg|leipzig|wiesbaden|bonn|mainz|weimar|opladen|darmstadt|freiburg|baden-baden|wien|vienna|zürich|zurich|basel|bern|genève|geneva|lausanne',
  'amsterdam|leiden|the hague|den haag|dordrecht|rotterdam|utrecht|brussels|bruxelles|leuven|antwerpen|madrid|barcelona|sevilla|valencia|lisboa|lisbon|porto|coimbra|roma|rome|milano|milan|torino|bologna|firenze|venezia|napoli|padova',
  'são paulo|rio de janeiro|belo horizonte|brasília|porto alegre|buenos aires|méxico|mexico city|bogotá|lima|santiago|caracas|copenhagen|københavn|stockholm|oslo|helsinki|warszawa|kraków|praha|prague|budapest|moscow|москва|moskva',
  'tokyo|kyoto|beijing|shanghai|hong kong|taipei|seoul|bangkok|manila|quezon city|hanoi|new delhi|delhi|mumbai|bombay|calcutta|kolkata|chennai|madras|sydney|melbourne|canberra|brisbane|auckland|wellington|cape town|johannesburg',
  'nairobi|ibadan|lagos|cairo|beirut|tel aviv|jerusalem|istanbul|ankara|tehran|dublin|edinburgh|manchester|bristol|birmingham|aldershot|abingdon|thousand oaks|englewood cliffs|upper saddle river|hoboken|cham|reading|harmondsworth',
);

/** All known cities. */
export const CITIES: ReadonlySet<string> = new Set([...INDONESIAN_CITIES, ...OTHER_CITIES]);
